import { geoPath } from 'd3-geo';
import type { Geometry, Position } from 'geojson';

/** Without a projection d3 measures on the plane. */
const plane = geoPath();

/**
 * The polygons of a geometry without those, and without the holes, that are so small that they would be taken for a
 * dot: scraps of land in a lake. What is no polygon is left as it is.
 * @param least area of the smallest ring that is drawn, in square units
 */
export function withoutSpecks(geometry: Geometry, least: number): Geometry {
  const isSeen = (ring: Position[]): boolean => plane.area({ type: 'Polygon', coordinates: [ring] }) >= least;
  const polygon = ([outer = [], ...holes]: Position[][]): Position[][] => [outer, ...holes.filter(isSeen)];
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: polygon(geometry.coordinates) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.filter(([outer = []]) => isSeen(outer)).map(polygon) };
    default:
      return geometry;
  }
}
