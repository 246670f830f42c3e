/** What lies around a place, by the boundary files: what holds it, and what borders on it. */
import { geoBounds, geoCentroid, geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { divisionName, divisions, lakesAndCanals } from '../../domain/boundaries.ts';
import type { City, DivisionCode, LngLat, Place } from '../../domain/model.ts';
import { cityCodeOf, isLake, isWholeCity, knownUnits, pointOf, shanghaiCode, unitByCode } from '../../domain/places.ts';
import { isOfJiangsuOrShanghai } from '../../domain/provinces.ts';
import type { Bounds } from '../../drawing/projection.ts';

/** A city or county-level unit of the boundary files. */
export interface Division {
  readonly code: DivisionCode;
  /** 昆山市 */
  readonly name: string;
  /** Its seat where the site or the boundary files know it, else the middle of its outline. */
  readonly point: LngLat;
  readonly isSeat: boolean;
  /** The city of a county-level unit, or 上海市 of a district: 苏州市. */
  readonly city?: string | undefined;
}

/** A city with the share of a lake's outline that lies in it, by area, from 0 to 1. */
export interface Shore extends Division {
  readonly share: number;
}

/** Where a place stands among the divisions. */
export interface Surroundings {
  /** What holds it, the largest first: 苏州市, then 昆山市 for 花桥. A city is held by none of them. */
  readonly within: readonly Division[];
  /** Cities around a city, and around a county-level unit the like ones of Jiangsu and Shanghai and the cities beyond them. */
  readonly neighbours: readonly Division[];
  /** Whether the boundary files hold all that borders on it: they have the counties of Jiangsu and Shanghai, and the cities around. */
  readonly isComplete: boolean;
  /** What a small map names beside it: its neighbours, the shores of a lake, or what holds a town and borders on that. */
  readonly nearby: readonly Division[];
  /** For a lake, the cities that its outline lies in, with the mouths of rivers that it takes in; those with most of it first. */
  readonly shores: readonly Shore[];
}

type Units = GeometryCollection['geometries'];

const { cities, counties, neighbours: outerCities, districts, outerCounties } = divisions.objects;
const ofCities: Units = [...cities.geometries, ...outerCities.geometries];
/** Each unit once: Shanghai stands here by its districts. */
const ofCounties: Units = [...counties.geometries, ...districts.geometries, ...outerCounties.geometries, ...outerCities.geometries.filter(({ id }) => id !== shanghaiCode)];

const outlines = new Map([...ofCities, ...ofCounties].map((unit) => [String(unit.id), feature(divisions, unit)]));
const extents = new Map([...outlines].map(([code, outline]): [DivisionCode, Bounds] => {
  const [[west, south], [east, north]] = geoBounds(outline);
  return [code, [west, south, east, north]];
}));

/**
 * What lies around a place. What borders is in the order of the boundary files.
 * @throws for a place without a code whose point lies in no division, and for a code that the boundary files lack
 */
export function surroundingsOf(unit: City | Place): Surroundings {
  if (isLake(unit)) {
    const shores = shoresOf(unit.slug);
    return { within: [], neighbours: [], isComplete: true, nearby: shores, shores };
  }
  if (unit.code !== undefined) {
    const neighbours = bordering(unit.code);
    return { within: cityAround(unit.code), neighbours, isComplete: isOfJiangsuOrShanghai(unit.code), nearby: neighbours, shores: [] };
  }
  const within = holding(pointOf(unit));
  const inner = within.slice(-1);
  return { within, neighbours: [], isComplete: true, nearby: [...inner, ...inner.flatMap(({ code }) => bordering(code))], shores: [] };
}

/** West, south, east and north of a city's or county's outline, in degrees. Throws for a code that the boundary files lack. */
export function extentOf(code: DivisionCode): Bounds {
  const extent = extents.get(code);
  if (extent === undefined) throw noOutline(code);
  return extent;
}

function divisionOf(code: DivisionCode): Division {
  const city = cityCodeOf(code);
  const seat = seatOf(code);
  return { code, name: divisionName(code), point: seat ?? middleOf(code), isSeat: seat !== undefined, city: city === code ? undefined : divisionName(city) };
}

function seatOf(code: DivisionCode): LngLat | undefined {
  if (knownUnits.ids.has(code)) return pointOf(unitByCode(code));
  const unit = [...ofCities, ...ofCounties].find(({ id }) => String(id) === code);
  return (unit?.properties as { readonly seat?: LngLat } | undefined)?.seat;
}

function middleOf(code: DivisionCode): LngLat {
  const outline = outlines.get(code);
  if (outline === undefined) throw noOutline(code);
  return geoCentroid(outline);
}

function noOutline(code: DivisionCode): Error {
  return new Error(`places: content/boundaries/divisions.topojson has no outline of ${code}. Correct the code in content/facts/places.json.`);
}

function cityAround(code: DivisionCode): Division[] {
  const city = cityCodeOf(code);
  return city === code ? [] : [divisionOf(city)];
}

/** Codes of the cities and county-level units around a point, as far as the boundary files have them. */
export function divisionsAt(point: LngLat): readonly DivisionCode[] {
  return [...ofCities, ...ofCounties].filter((unit) => holds(unit, point)).map(({ id }) => String(id));
}

/** The divisions around a point of Jiangsu or Shanghai, the largest first. */
function holding(point: LngLat): Division[] {
  const units = [...cities.geometries, ...outerCities.geometries, ...counties.geometries, ...districts.geometries];
  const around = units.filter((unit) => holds(unit, point));
  if (around.length === 0) throw new Error(`places: no division has a place at ${point.join(', ')}. Correct the point in content/facts/places.json, or give the place a code.`);
  return around.map(({ id }) => divisionOf(String(id)));
}

function holds(unit: Units[number], [lng = 0, lat = 0]: LngLat | Position): boolean {
  const [west, south, east, north] = extentOf(String(unit.id));
  const outline = outlines.get(String(unit.id));
  // Asking the outline takes a thousand times as long as asking its extent.
  return outline !== undefined && lng >= west && lng <= east && lat >= south && lat <= north && geoContains(outline, [lng, lat]);
}

/** What shares a line of its border with a unit; a border in a river or a lake counts as well. */
function bordering(code: DivisionCode): Division[] {
  const isCity = ofCities.some(({ id }) => String(id) === code);
  const units = isCity ? ofCities : ofCounties;
  const index = units.findIndex(({ id }) => String(id) === code);
  const around = neighbors(units)[index];
  if (around === undefined) throw noOutline(code);
  const own = cityCodeOf(code);
  return around
    .map((other) => String(units[other]?.id))
    // Beyond Jiangsu and Shanghai a city is named as a whole, and not the one that holds the unit itself.
    .filter((other) => other !== own && (isCity || isWholeCity(other) || isOfJiangsuOrShanghai(other)))
    .map(divisionOf);
}

/** How many points each way the box around a lake is sampled at: shares come out within a hundredth. */
const SAMPLES = 60;

/** The cities that the outline of a lake lies in, those with most of its area first. */
function shoresOf(lake: string): Shore[] {
  const shape = lakesAndCanals.objects.lakes.geometries.find(({ id }) => id === lake);
  const outline = shape === undefined ? undefined : feature(lakesAndCanals, shape);
  if (outline === undefined) throw new Error(`places: content/boundaries/lakes-and-canals.topojson has no lake “${lake}”. Correct the slug in content/facts/places.json.`);
  const inside = pointsOver(geoBounds(outline)).filter((point) => geoContains(outline, [...point]));
  return ofCities
    .map((unit) => ({ unit, share: inside.filter((point) => holds(unit, point)).length / inside.length }))
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share)
    .map(({ unit, share }) => ({ ...divisionOf(String(unit.id)), share }));
}

/** Points in the middle of like cells of a box; over a lake, degrees are as good as an equal area. */
function pointsOver([[west, south], [east, north]]: readonly [LngLat, LngLat]): LngLat[] {
  const steps = Array.from({ length: SAMPLES }, (_, index) => (index + 0.5) / SAMPLES);
  return steps.flatMap((up) => steps.map((along): LngLat => [west + along * (east - west), south + up * (north - south)]));
}
