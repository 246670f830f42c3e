import type { Geometry, Position } from 'geojson';
import type { Point } from './projection.ts';

/** Rings of which whoever crosses one goes in or out; whether a ring comes back to its first point makes no difference. */
export type Rings = readonly (readonly Point[])[];

/** The rings of the polygons of a geometry in drawing units. */
export function ringsOf(geometry: Geometry): Point[][] {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map(pointsOf);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(pointsOf);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(ringsOf);
    default:
      return [];
  }
}

/** Whether a point lies in the area of rings: a ray from it crosses them an odd number of times. */
export function isInside(rings: Rings, [x, y]: Point): boolean {
  return (
    rings.reduce((crossings, ring) => {
      return ring.reduce((sum, end, index) => {
        const start = ring.at(index - 1) ?? end;
        const isCrossed = start[1] > y !== end[1] > y && x < start[0] + ((y - start[1]) / (end[1] - start[1])) * (end[0] - start[0]);
        return isCrossed ? sum + 1 : sum;
      }, crossings);
    }, 0) %
      2 ===
    1
  );
}

function pointsOf(ring: readonly Position[]): Point[] {
  return ring.map(([x = 0, y = 0]): Point => [x, y]);
}
