/** How much of the site a small map of a place shows. */
import type { LngLat } from '@/domain/model.ts';
import { boxOfBounds, type Bounds } from '@/drawing/projection.ts';
import { frameOf, siteBounds } from './map-geometry.ts';

/** Height of a locator as a part of its width; `--map-ratio` of styles/places-map.css is its inverse. */
const HEIGHT = 0.8;

/** Room around what has to be in view, as a part of its extent. */
const ROOM = 0.09;

/** Wider than this in degrees, a map is drawn at the scale of the province. */
export const LOCAL_WIDTH = 2;

/** A side of the map. */
export type Side = 'west' | 'south' | 'east' | 'north';

const SIDES: readonly Side[] = ['west', 'south', 'east', 'north'];

/** The sides on which an outline goes beyond the frame of the site, which no map leaves. */
export function sidesBeyond(extent: Bounds): readonly Side[] {
  return SIDES.filter((_, side) => (side < 2 ? (extent[side] ?? 0) < (siteBounds[side] ?? 0) : (extent[side] ?? 0) > (siteBounds[side] ?? 0)));
}

/** Corners of what has to be in view. */
export function cornersOf([west, south, east, north]: Bounds): LngLat[] {
  return [[west, south], [east, north]];
}

/**
 * Bounds of a locator's shape around points, with room, inside the frame of the site.
 * @param leastWidth in degrees of longitude
 */
export function boundsAround(points: readonly LngLat[], leastWidth: number): Bounds {
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
