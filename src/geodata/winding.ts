import type { GeoJsonProperties } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { ringAreaKm2 } from './areas.ts';

/** The same ring walked the other way. */
const reversed = (ring: readonly number[]): number[] => ring.map((arc) => ~arc).reverse();

function wound(topology: Topology, rings: readonly number[][]): number[][] {
  const outline = feature(topology, { type: 'Polygon', arcs: [...rings] }).geometry;
  return rings.map((ring, i) => {
    const clockwise = ringAreaKm2(outline.coordinates[i] ?? []) > 0;
    return clockwise === (i === 0) ? ring : reversed(ring);
  });
}

/** Turns outer rings clockwise and holes the other way, in place: D3 would fill the rest of the globe otherwise. */
export function windForD3(topology: Topology, area: Polygon<GeoJsonProperties> | MultiPolygon<GeoJsonProperties>): void {
  if (area.type === 'Polygon') area.arcs = wound(topology, area.arcs);
  else area.arcs = area.arcs.map((rings) => wound(topology, rings));
}
