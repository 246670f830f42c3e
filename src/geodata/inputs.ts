import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { FeatureCollection, GeometryCollection, Position } from 'geojson';

function readInput(name: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(new URL(`inputs/${name}.geojson.gz`, import.meta.url))).toString('utf8'));
}

/** Polygons of a water input, each a list of rings of `[lng, lat]`. */
export function readPolygons(name: string): readonly Position[][][] {
  return (readInput(name) as GeometryCollection).geometries.flatMap((geometry) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
}

/** Features of a water input that have a Chinese name each. */
export function readFeatures(name: string): FeatureCollection['features'] {
  return (readInput(name) as FeatureCollection).features;
}
