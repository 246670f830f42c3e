import type { Geometry, Position } from 'geojson';
import { geoIdentity, geoStream, type GeoStream } from 'd3-geo';
import type { Box } from './projection.ts';

/**
 * The part of a geometry inside a box, both in drawing units: polygons stay closed along the box's edge, lines end
 * at it. Gives lines for lines and rings for polygons; a polygon with nothing inside the box has no rings.
 */
export function clipToBox(geometry: Geometry, { x, y, width, height }: Box): Geometry {
  const polygons: Position[][][] = [];
  const lines: Position[][] = [];
  let rings: Position[][] | undefined;
  let line: Position[] = [];
  const sink: GeoStream = {
    point(px, py) {
      line.push([px, py]);
    },
    lineStart() {
      line = [];
    },
    lineEnd() {
      // d3 leaves the closing point of a ring out.
      if (rings === undefined) lines.push(line);
      else rings.push([...line, ...line.slice(0, 1)]);
    },
    polygonStart() {
      rings = [];
    },
    polygonEnd() {
      if (rings !== undefined && rings.length > 0) polygons.push(rings);
      rings = undefined;
    },
  };
  const clip = geoIdentity().clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  geoStream(geometry, clip.stream(sink));
  return {
    type: 'GeometryCollection',
    geometries: [
      { type: 'MultiPolygon', coordinates: polygons },
      { type: 'MultiLineString', coordinates: lines },
    ],
  };
}
