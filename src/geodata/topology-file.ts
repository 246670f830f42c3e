import { gzipSync } from 'node:zlib';
import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject as AnyGeometryObject, Topology } from 'topojson-specification';
import { windForD3 } from './winding.ts';

/** A finished file: its text, and its sizes in bytes. */
export interface TopologyFile {
  readonly text: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

type GeometryObject = AnyGeometryObject<GeoJsonProperties>;

function geometriesIn(object: GeometryObject): GeometryObject[] {
  return object.type === 'GeometryCollection' ? object.geometries.flatMap(geometriesIn) : [object];
}

/** Rewrites every arc index of an object, in place. */
function renumber(geometry: GeometryObject, place: (arc: number) => number): void {
  const to = (arc: number): number => (arc < 0 ? ~place(~arc) : place(arc));
  if (geometry.type === 'LineString') geometry.arcs = geometry.arcs.map(to);
  else if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') geometry.arcs = geometry.arcs.map((ring) => ring.map(to));
  else if (geometry.type === 'MultiPolygon') geometry.arcs = geometry.arcs.map((rings) => rings.map((ring) => ring.map(to)));
}

/**
 * Winds every area for D3, takes away arcs that nothing uses, and gives the topology as minified text. Arcs are numbered in the order in
 * which the objects use them, so the bytes depend on the content alone.
 */
export function formatTopology(topology: Topology): TopologyFile {
  const geometries = Object.values(topology.objects).flatMap(geometriesIn);
  const places = new Map<number, number>();
  const place = (arc: number): number => {
    const known = places.get(arc);
    if (known !== undefined) return known;
    places.set(arc, places.size);
    return places.size - 1;
  };
  for (const geometry of geometries) {
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') windForD3(topology, geometry);
  }
  for (const geometry of geometries) renumber(geometry, place);
  const arcs = [...places.keys()].map((arc) => topology.arcs[arc] ?? []);
  const { transform, objects } = topology;
  const text = `${JSON.stringify({ type: 'Topology', transform, objects, arcs })}\n`;
  return { text, bytes: Buffer.byteLength(text), gzipBytes: gzipSync(text, { level: 9 }).length };
}
