import { arc, lineRadial, pointRadial } from 'd3-shape';
import type { Point } from './projection.ts';

const RADIANS = Math.PI / 180;
/** Decimals of path data: a tenth of a drawing unit. */
const DIGITS = 1;

/**
 * The direction in which the shortest way from one point to another sets out, in degrees clockwise from north, from 0
 * up to 360. It is the azimuth of the great circle on a sphere: J. P. Snyder, Map Projections: A Working Manual
 * (USGS Professional Paper 1395, 1987), equation 5-4b.
 * @param from `[longitude, latitude]` in degrees
 * @param to `[longitude, latitude]` in degrees
 */
export function initialBearing(from: readonly [number, number], to: readonly [number, number]): number {
  const [east, start, end] = [(to[0] - from[0]) * RADIANS, from[1] * RADIANS, to[1] * RADIANS];
  const across = Math.cos(end) * Math.sin(east);
  const along = Math.cos(start) * Math.sin(end) - Math.sin(start) * Math.cos(end) * Math.cos(east);
  return (Math.atan2(across, along) / RADIANS + 360) % 360;
}

/** How far a bearing lies from another, in degrees from -180 up to 180: positive clockwise. */
export function turnBetween(from: number, to: number): number {
  return ((to - from + 540) % 360) - 180;
}

/** The winds of a compass, clockwise; each has 45 degrees. */
const WINDS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;

/** One of the eight winds of a compass. */
export type Wind = (typeof WINDS)[number];

/**
 * The wind that a bearing lies nearest to.
 * @param bearing in degrees clockwise from north, from 0 up to 360
 * @throws for any other number
 */
export function nearestWind(bearing: number): Wind {
  const wind = WINDS[Math.round((bearing * WINDS.length) / 360) % WINDS.length];
  if (wind === undefined) throw new RangeError(`A bearing lies from 0 up to 360 degrees, not at ${String(bearing)}. Take it from initialBearing.`);
  return wind;
}

/** The point at a distance from the middle of a compass, in the direction of a bearing in degrees; north is up. */
export function compassPoint([x, y]: Point, bearing: number, distance: number): Point {
  const [dx, dy] = pointRadial(bearing * RADIANS, distance);
  return [x + dx, y + dy];
}

/** Straight lines from the middle of a compass in the directions of bearings, as path data around `0 0`. */
export function raysPath(bearings: readonly number[], length: number): string {
  const ray = lineRadial().digits(DIGITS);
  return bearings.map((bearing) => ray([[0, 0], [bearing * RADIANS, length]])).join('');
}

/** The slice of a compass between two bearings, either of which may come first, as path data around `0 0`. */
export function slicePath(from: number, to: number, outer: number): string {
  const end = from + turnBetween(from, to);
  return String(arc().digits(DIGITS)({ innerRadius: 0, outerRadius: outer, startAngle: from * RADIANS, endAngle: end * RADIANS }));
}
