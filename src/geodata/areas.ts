import type { MultiPolygon, Polygon, Position } from 'geojson';

const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

/** Area of a ring of `[lng, lat]` on the sphere in km²; positive when the ring runs clockwise, as d3-geo wants outer rings. */
export function ringAreaKm2(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [lngA = 0, latA = 0] = ring[i] ?? [];
    const [lngB = 0, latB = 0] = ring[i + 1] ?? [];
    sum += (lngB - lngA) * radians * (Math.sin(latA * radians) + Math.sin(latB * radians));
  }
  return (sum * earthRadiusKm ** 2) / 2;
}

/** Area in km², holes taken off; positive when outer rings run clockwise and holes the other way. */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().reduce((sum, ring) => sum + ringAreaKm2(ring), 0);
}
