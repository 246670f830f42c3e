import { cities, isCityCode } from '@/domain/cities.ts';
import type { City, DivisionCode, LngLat, Place } from '@/domain/model.ts';
import { isWholeCity, pointOf } from '@/domain/places.ts';
import { boxOfBounds, type Bounds } from '@/drawing/projection.ts';
import type { MapDrawing, MapName, MapShape } from './map-figure.ts';
import { frameOf, siteBounds } from './map-geometry.ts';
import { cityNames, waterNames } from './map-names.ts';

/** A unit that a locator names beside its place. */
export interface LocatorNeighbour {
  readonly code: DivisionCode;
  /** As the map writes it. */
  readonly name: string;
  /** Its seat; where none is known, its middle. */
  readonly point: LngLat;
  readonly isSeat: boolean;
}

/** What a locator shows. */
export interface LocatorSubject {
  readonly unit: City | Place;
  /** What it names beside the place. */
  readonly nearby: readonly LocatorNeighbour[];
  /** West, south, east and north of a unit's outline. */
  readonly extentOf: (code: DivisionCode) => Bounds;
}

/** Height of a locator as a part of its width; `--map-ratio` of styles/places-map.css is its inverse. */
const HEIGHT = 0.8;

/** Least extent in degrees of longitude, so that a town is seen among its neighbours, and a city among more of them. */
const LEAST_WIDTH = { city: 2.6, other: 0.9 };

/** Room around what has to be in view, as a part of its extent. */
const ROOM = 0.09;

/** Wider than this, a map is drawn at the scale of the province. */
const LOCAL_WIDTH = 2;

/**
 * The small map of a place: the place filled or marked, what lies beside it named, on the ground of the other maps with
 * Jiangsu set off.
 */
export function locatorRecord({ unit, nearby, extentOf }: LocatorSubject): MapDrawing {
  const isCity = unit.code !== undefined && isWholeCity(unit.code);
  const extent = unit.code === undefined ? undefined : extentOf(unit.code);
  // A town is seen around itself, and not around all that its district borders on.
  const seen = unit.code === undefined && !isLake(unit) ? [] : nearby;
  const bounds = boundsAround([pointOf(unit), ...seen.map(({ point }) => point), ...cornersOf(extent)], isCity ? LEAST_WIDTH.city : LEAST_WIDTH.other);
  const scale = bounds[2] - bounds[0] > LOCAL_WIDTH ? 'province' : 'local';
  const ground = cities.filter(({ code }) => overlaps(extentOf(code), bounds)).map(({ code }) => shape(code, 'plain'));
  const beside = nearby.filter(({ code }) => !isWholeCity(code)).map(({ code }) => shape(code, 'beside'));
  const own = unit.code === undefined ? [] : [shape(unit.code, 'located')];
  return {
    id: 'locator',
    scale,
    bounds,
    shapes: [...ground.filter(({ feature }) => feature !== unit.code), ...beside, ...own],
    outlines: unit.code === undefined ? [] : [{ feature: unit.slug, codes: [unit.code], style: 'located' }],
    lines: [],
    points: [{ feature: unit.slug, name: unit.shortName, point: pointOf(unit), sign: 'located', memberOf: [] }],
    names: namesOf(unit, nearby, bounds),
  };
}

function isLake(unit: City | Place): boolean {
  return 'kind' in unit && unit.kind === 'lake';
}

function overlaps(one: Bounds, other: Bounds): boolean {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}

function shape(code: DivisionCode, paint: 'located' | 'beside' | 'plain'): MapShape {
  return { feature: code, name: '', codes: [code], paints: [paint], memberOf: [] };
}

function cornersOf(extent: Bounds | undefined): LngLat[] {
  return extent === undefined ? [] : [[extent[0], extent[1]], [extent[2], extent[3]]];
}

/** The place first, then its neighbours, then cities of Jiangsu that are in view, then waters. */
function namesOf(unit: City | Place, nearby: readonly LocatorNeighbour[], bounds: Bounds): MapName[] {
  const isInView = ({ point: [lng, lat] }: { readonly point: LngLat }): boolean => lng > bounds[0] && lng < bounds[2] && lat > bounds[1] && lat < bounds[3];
  const all: MapName[] = [
    { id: unit.slug, text: unit.shortName, point: pointOf(unit), kind: 'node' },
    ...nearby.map(({ code, name, point, isSeat }): MapName => ({ id: code, text: name, point, kind: isCityCode(code) ? 'city' : isSeat ? 'neighbour' : 'region' })),
    ...cityNames().filter(({ id }) => id !== unit.code),
    ...waterNames(['yellow-sea', 'tai-lake', 'hongze-lake']).filter(({ id }) => !isLake(unit) || id !== unit.slug),
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
