import { divisions } from '@/domain/boundaries.ts';
import { cities, isCityCode } from '@/domain/cities.ts';
import type { City, DivisionCode, LngLat, Place } from '@/domain/model.ts';
import { pointOf } from '@/domain/places.ts';
import { boxOfBounds, type Bounds } from '@/drawing/projection.ts';
import type { DrawnMap, MapName, MapShape } from './map-figure.ts';
import { frameOf, siteBounds } from './map-geometry.ts';
import { cityNames, waterNames } from './map-names.ts';

/** A unit that a locator names beside its place. */
export interface LocatorNeighbour {
  readonly code: DivisionCode;
  /** As the map writes it. */
  readonly name: string;
}

/** What a locator shows. */
export interface LocatorSubject {
  readonly unit: City | Place;
  /** What borders on it, or surrounds a point. */
  readonly neighbours: readonly LocatorNeighbour[];
  /** The county-level unit around a place that has no outline of its own. */
  readonly around: LocatorNeighbour | undefined;
}

/** Height of a locator as a part of its width; `--map-ratio` of styles/places.css is its inverse. */
const HEIGHT = 0.8;

/** Least extent in degrees of longitude, so that a town is seen among its neighbours, and a city among more of them. */
const LEAST_WIDTH = { city: 2.6, other: 0.9 };

/** Room around what has to be in view, as a part of its extent. */
const ROOM = 0.09;

/** Wider than this, a map is drawn at the scale of the province. */
const LOCAL_WIDTH = 2;

type Properties = { readonly seat?: readonly [number, number] } | null | undefined;

const units = new Map(
  Object.values(divisions.objects).flatMap(({ geometries }) =>
    geometries.map((unit) => [String(unit.id), unit.properties as Properties] as const),
  ),
);

function seatOf(code: DivisionCode): LngLat {
  const city = cities.find((candidate) => candidate.code === code);
  const seat = city?.seat ?? units.get(code)?.seat;
  if (seat === undefined) throw new Error(`content/boundaries/divisions.topojson has no seat of ${code}. Make it anew with npm run geodata.`);
  return seat;
}

/**
 * The small map of a place: the place filled or marked, what borders on it named, on the ground of the other maps.
 * @param extent west, south, east, north of its outline; none for a point
 */
export function locatorRecord({ unit, neighbours, around }: LocatorSubject, extent: Bounds | undefined): DrawnMap & { readonly description: string } {
  const isCity = unit.code !== undefined && unit.code.endsWith('00');
  const named = around === undefined ? neighbours : [around, ...neighbours];
  const bounds = boundsAround([pointOf(unit), ...named.map(({ code }) => seatOf(code)), ...cornersOf(extent)], isCity ? LEAST_WIDTH.city : LEAST_WIDTH.other);
  const scale = bounds[2] - bounds[0] > LOCAL_WIDTH ? 'province' : 'local';
  const own: MapShape[] = unit.code === undefined ? [] : [shape(unit.code, 'located')];
  const beside = scale === 'local' ? named.filter(({ code }) => !isCityCode(code)).map(({ code }) => shape(code, 'plain')) : [];
  return {
    id: 'locator',
    description: '',
    scale,
    bounds,
    shapes: [...beside, ...own],
    outlines: unit.code === undefined ? [] : [{ feature: unit.slug, codes: [unit.code], style: 'located' }],
    lines: [],
    points: [{ feature: unit.slug, name: unit.shortName, point: pointOf(unit), sign: 'located', memberOf: [] }],
    names: namesOf(unit, named, bounds),
    legend: [],
    table: { caption: '', columns: [], rows: [] },
  };
}

function shape(code: DivisionCode, paint: 'located' | 'plain'): MapShape {
  return { feature: code, name: '', codes: [code], paints: [paint], memberOf: [] };
}

function cornersOf(extent: Bounds | undefined): LngLat[] {
  return extent === undefined ? [] : [[extent[0], extent[1]], [extent[2], extent[3]]];
}

/** The place first, then its neighbours, then cities of Jiangsu that are in view, then waters. */
function namesOf(unit: City | Place, named: readonly LocatorNeighbour[], bounds: Bounds): MapName[] {
  const isInView = ({ point: [lng, lat] }: { readonly point: LngLat }): boolean => lng > bounds[0] && lng < bounds[2] && lat > bounds[1] && lat < bounds[3];
  const isLake = !('seat' in unit) && unit.kind === 'lake';
  const all: MapName[] = [
    { id: unit.slug, text: unit.shortName, point: pointOf(unit), kind: 'node' },
    ...named.map(({ code, name }): MapName => ({ id: code, text: name, point: seatOf(code), kind: isCityCode(code) ? 'city' : 'neighbour' })),
    ...cityNames().filter(({ id }) => id !== unit.code),
    ...waterNames(['yellow-sea', 'tai-lake', 'hongze-lake']).filter(({ id }) => !isLake || id !== unit.slug),
  ];
  return [...new Map(all.toReversed().map((name) => [name.id, name])).values()].toReversed().filter(isInView);
}

/** Bounds of the locator's shape around points, with room, inside the frame of the site. */
function boundsAround(points: readonly LngLat[], leastWidth: number): Bounds {
  const frame = frameOf('province');
  const [site, unitsPerDegree] = [boxOfBounds(frame, siteBounds), frame.width / (siteBounds[2] - siteBounds[0])];
  const projected = points.map((point) => frame.project(point));
  const range = (axis: 0 | 1): [number, number] => [Math.min(...projected.map((point) => point[axis])), Math.max(...projected.map((point) => point[axis]))];
  const [[left, right], [top, bottom]] = [range(0), range(1)];
  const wanted = Math.max((right - left) * (1 + 2 * ROOM), ((bottom - top) * (1 + 2 * ROOM)) / HEIGHT, leastWidth * unitsPerDegree);
  const width = Math.min(wanted, site.width, site.height / HEIGHT);
  const start = (from: number, to: number, size: number, least: number, most: number): number => Math.min(Math.max((from + to - size) / 2, least), most - size);
  const x = start(left, right, width, site.x, site.x + site.width);
  const y = start(top, bottom, width * HEIGHT, site.y, site.y + site.height);
  const [west, north] = frame.unproject([x, y]);
  const [east, south] = frame.unproject([x + width, y + width * HEIGHT]);
  return [west, south, east, north];
}
