/** The door to Leaflet: coordinates are `[longitude, latitude]` on this side of it and `[latitude, longitude]` beyond. */
import type { LatLngBoundsLiteral, LatLngTuple } from 'leaflet';
import type { Bounds } from '@/drawing/projection.ts';

/** A place, or an outline's corner, as Leaflet takes it. */
export function toLatLng([longitude, latitude]: readonly [longitude: number, latitude: number]): LatLngTuple {
  return [latitude, longitude];
}

/** A place as Leaflet gives it, as `[longitude, latitude]`. */
export function fromLatLng({ lng, lat }: { readonly lng: number; readonly lat: number }): [longitude: number, latitude: number] {
  return [lng, lat];
}

/** West, south, east and north as the two corners that Leaflet takes. */
export function toLatLngBounds([west, south, east, north]: Bounds): LatLngBoundsLiteral {
  return [toLatLng([west, south]), toLatLng([east, north])];
}

/** What Leaflet's bounds have; its own class has it, and so this file needs only its types. */
interface Corners {
  getWest(): number;
  getSouth(): number;
  getEast(): number;
  getNorth(): number;
}

/** Bounds as Leaflet gives them, as west, south, east and north in degrees. */
export function fromLatLngBounds(bounds: Corners): Bounds {
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** The smallest bounds that hold all of these; `undefined` for none. */
export function joinBounds(all: readonly Bounds[]): Bounds | undefined {
  const [first, ...others] = all;
  if (first === undefined) return undefined;
  return others.reduce<Bounds>(
    (joined, next) => [
      Math.min(joined[0], next[0]),
      Math.min(joined[1], next[1]),
      Math.max(joined[2], next[2]),
      Math.max(joined[3], next[3]),
    ],
    first,
  );
}
