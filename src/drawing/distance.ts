import { geoDistance } from 'd3-geo';

/** Mean radius of the earth in kilometres: IUGG, (2a + b) / 3 of the ellipsoid GRS 80. */
const EARTH_RADIUS = 6371.0088;

/**
 * The length of the shortest way between two points on a sphere of the earth's mean radius, in kilometres. The ellipsoid
 * differs from it by at most half a per cent.
 * @param from `[longitude, latitude]` in degrees
 * @param to `[longitude, latitude]` in degrees
 */
export function greatCircleDistance(from: readonly [number, number], to: readonly [number, number]): number {
  return geoDistance([from[0], from[1]], [to[0], to[1]]) * EARTH_RADIUS;
}

/**
 * A distance between two towns as far as it can be meant: a town is kilometres wide, so that farther ones are rounded
 * more. Whole kilometres below 20, fives below 100, tens beyond.
 */
export function roundedDistance(kilometres: number): number {
  const step = kilometres < 20 ? 1 : kilometres < 100 ? 5 : 10;
  return Math.round(kilometres / step) * step;
}
