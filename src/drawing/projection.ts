import { geoMercator, type GeoProjection } from 'd3-geo';

/** West, south, east, north in degrees, WGS 84. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A point in drawing units, x to the right and y down. */
export type Point = readonly [x: number, y: number];

/** A rectangle in drawing units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Web Mercator fitted to a frame, so that a drawing and a Leaflet map of the same frame coincide. */
export interface FrameProjection {
  readonly projection: GeoProjection;
  /** From `[longitude, latitude]` to drawing units. */
  readonly project: (lngLat: readonly [number, number]) => Point;
  /** From drawing units back to `[longitude, latitude]`. */
  readonly unproject: (point: Point) => [number, number];
  readonly width: number;
  readonly height: number;
}

/**
 * The projection that lays `bounds` into a drawing `width` units wide, its north-west corner at the origin. It is
 * the spherical Mercator of EPSG:3857, which is also Leaflet's default, so static and live drawings agree.
 */
export function frameProjection(bounds: Bounds, width: number): FrameProjection {
  const [west, south, east, north] = bounds;
  const scale = (width * 180) / (Math.PI * (east - west));
  const projection = geoMercator().scale(scale).translate([0, 0]);
  const [left, top] = projection([west, north]) ?? [0, 0];
  projection.translate([-left, -top]);
  const project = (lngLat: readonly [number, number]): Point => {
    const [x, y] = projection([lngLat[0], lngLat[1]]) ?? [Number.NaN, Number.NaN];
    return [x, y];
  };
  const unproject = (point: Point): [number, number] =>
    projection.invert?.([point[0], point[1]]) ?? [Number.NaN, Number.NaN];
  return { projection, project, unproject, width, height: project([east, south])[1] };
}

/** The rectangle that `bounds` fills in a drawing made with `frame`. */
export function boxOfBounds(frame: FrameProjection, bounds: Bounds): Box {
  const [west, south, east, north] = bounds;
  const [x, y] = frame.project([west, north]);
  const [right, bottom] = frame.project([east, south]);
  return { x, y, width: right - x, height: bottom - y };
}
