import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { divisionName, divisions } from '../domain/boundaries.ts';
import type { DivisionCode, LngLat } from '../domain/model.ts';

const SHANGHAI: DivisionCode = '310000';

/**
 * The division that a place of Jiangsu or Shanghai lies in, by its point and the boundary files: 苏州昆山市, 上海市.
 * @throws for a point that lies in neither
 */
export function divisionAround(point: LngLat): string {
  const { cities, counties, neighbours } = divisions.objects;
  const around = [...cities.geometries, ...counties.geometries, ...neighbours.geometries.filter(({ id }) => id === SHANGHAI)].filter((unit) => {
    const outline = feature(divisions, unit);
    return outline.type === 'Feature' && geoContains(outline, [...point]);
  });
  const [outer, inner] = around.map(({ id }) => divisionName(String(id)));
  if (outer === undefined) throw new Error(`search: no division of Jiangsu or Shanghai has a place at ${point.join(', ')}. Give it a code in content/facts/places.json.`);
  return inner === undefined ? outer : `${outer.slice(0, -1)}${inner}`;
}
