import type { Geometry, Position } from 'geojson';
import type { Point } from './projection.ts';

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

function pointsOf(ring: readonly Position[]): Point[] {
  return ring.map(([x = 0, y = 0]): Point => [x, y]);
}
