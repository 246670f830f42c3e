/** What a small map of a place names. */
import { divisions } from '@/domain/boundaries.ts';
import { cities, isCityCode } from '@/domain/cities.ts';
import type { City, DivisionCode, LngLat, Place } from '@/domain/model.ts';
import { isLake, isWholeCity, places, pointOf, shanghaiCode } from '@/domain/places.ts';
import { provinceOf, provinces } from '@/domain/provinces.ts';
import { boxOfBounds, type Bounds, type Point } from '@/drawing/projection.ts';
import { ringsOf, type Rings } from '@/drawing/rings.ts';
import { roomiestPoint } from '@/drawing/roomiest-point.ts';
import { provinceWords } from '@/text/region-words.ts';
import { hasDot } from './label-tiers.ts';
import type { MapName, MapScale } from './map-figure.ts';
import { frameOf, shapeInView, watersInView } from './map-geometry.ts';
import { cityNames, waterNames } from './map-names.ts';

/** A unit that a locator names beside its place. */
export interface LocatorNeighbour {
  readonly code: DivisionCode;
  /** 淮安区 */
  readonly name: string;
  /** 淮安 */
  readonly shortName: string;
  /** Its seat; where none is known, its middle. */
  readonly point: LngLat;
  readonly isSeat: boolean;
}

/** The part of the site that a locator shows. */
export interface LocatorView {
  readonly scale: MapScale;
  readonly bounds: Bounds;
}

/** Room that the name of a province or of a district needs around its middle, as a part of the map's width. */
const LEAST_ROOM = { province: 0.035, division: 0.018 };

/** How near to the edge a point is named, as a part of the map's extent. */
const EDGE = 0.02;

const ofProvinces = Map.groupBy(
  [...divisions.objects.cities.geometries, ...divisions.objects.neighbours.geometries].map(({ id }): DivisionCode => String(id)),
  provinceOf,
);

/**
 * The place first, then its neighbours, then cities in view, then waters and provinces.
 * @param located the outline of the place: what stands in it would be read as its name
 */
export function locatorNames(unit: City | Place, nearby: readonly LocatorNeighbour[], located: Rings, view: LocatorView): MapName[] {
  const isNamed = ({ point: [lng, lat] }: { readonly point: LngLat }): boolean => {
    const [west, south, east, north] = view.bounds;
    const [across, down] = [(east - west) * EDGE, (north - south) * EDGE];
    return lng > west + across && lng < east - across && lat > south + down && lat < north - down;
  };
  const own: MapName = { id: unit.slug, text: unit.shortName, point: pointOf(unit), kind: isLake(unit) ? 'structure' : 'node' };
  const seats = [
    own,
    ...nearby.filter(({ isSeat }) => isSeat).map(neighbourName),
    ...cityNames().filter(({ id }) => id !== unit.code),
    ...places.filter(({ kind, slug }) => kind === 'city' && slug !== unit.slug).map(pageName),
    // The cities around a lake are far from its shore.
    ...(isLake(unit) ? places.filter(({ code, kind }) => code !== undefined && kind !== 'city').map(pageName) : []),
  ];
  const waters = waterNames(['yellow-sea', 'tai-lake', 'hongze-lake', 'gaoyou-lake', 'yangtze']).filter(({ id }) => id !== unit.slug);
  const dotted = firstOfEach([...seats, ...waters]).filter(isNamed);
  return [...dotted, ...areaNames(nearby, dotted, located, view)];
}

/** A county that is called as a city is for short, is written with the word for its kind: 淮安区. */
function neighbourName({ code, name, shortName, point }: LocatorNeighbour): MapName {
  const isCity = isWholeCity(code);
  const text = !isCity && cities.some((city) => city.shortName === shortName) ? name : shortName;
  return { id: code, text, point, kind: kindOf(code) };
}

/** The name of a city or county that has a page. */
function pageName({ code = '', shortName, point }: Place): MapName {
  return { id: code, text: shortName, point, kind: kindOf(code) };
}

/** From the cities of Jiangsu and from 上海 the pages tell how far a place is: these stand out. */
function kindOf(code: DivisionCode): 'city' | 'neighbour' {
  return isCityCode(code) || code === shanghaiCode ? 'city' : 'neighbour';
}

function firstOfEach(names: readonly MapName[]): MapName[] {
  return names.filter(({ id }, index) => names.findIndex((other) => other.id === id) === index);
}

/** Names that stand across what they name: districts whose seat is not known, and the provinces where there is more than one. */
function areaNames(nearby: readonly LocatorNeighbour[], others: readonly MapName[], located: Rings, { scale, bounds }: LocatorView): MapName[] {
  const frame = frameOf(scale);
  const view = boxOfBounds(frame, bounds);
  const without = [...watersInView(scale, bounds).map(ringsOf), located];
  const dots: Point[] = others.filter(hasDot).map(({ point }) => frame.project(point));
  const named = (id: string, text: string, codes: readonly DivisionCode[], kind: 'region' | 'division'): MapName[] => {
    const found = roomiestPoint({ area: ringsOf(shapeInView(scale, codes, bounds)), without, dots }, view);
    const least = LEAST_ROOM[kind === 'region' ? 'province' : 'division'] * view.width;
    return found === undefined || found.room < least ? [] : [{ id, text, point: frame.unproject(found.at), kind }];
  };
  const districts = nearby.filter(({ isSeat }) => !isSeat).flatMap((district) => named(district.code, neighbourName(district).text, [district.code], 'division'));
  dots.push(...districts.map(({ point }) => frame.project(point)));
  // 上海 is written at its dot where that is in view.
  const provinceNames = provinces.filter((id) => others.every(({ text }) => text !== provinceWords[id])).flatMap((id) => named(`province-${id}`, provinceWords[id], ofProvinces.get(id) ?? [], 'region'));
  const isSeveral = provinceNames.length + others.filter(({ text }) => text === provinceWords.shanghai).length > 1;
  return [...districts, ...(isSeveral ? provinceNames : [])];
}
