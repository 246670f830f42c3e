import type { Geometry, Position } from 'geojson';
import { geoIdentity, geoStream, type GeoStream } from 'd3-geo';
import type { Box } from './projection.ts';

/**
 * The part of a geometry that lies in sight of views of a drawing, all in drawing units: it ends at the edge of the
 * box around them, where polygons stay closed, and what lies between the views but in none of them is left out as far
 * as whole polygons and steps of lines go. Gives lines for lines and rings for polygons.
 */
export function clipToViews(geometry: Geometry, views: readonly Box[]): Geometry {
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
      if (rings === undefined) lines.push(...runsInSight(line, views));
      else rings.push([...line, ...line.slice(0, 1)]);
    },
    polygonStart() {
      rings = [];
    },
    polygonEnd() {
      if (rings !== undefined && isInSight(rings.flat(), views)) polygons.push(rings);
      rings = undefined;
    },
  };
  const clip = geoIdentity().clipExtent([
    [Math.min(...views.map(({ x }) => x)), Math.min(...views.map(({ y }) => y))],
    [Math.max(...views.map(({ x, width }) => x + width)), Math.max(...views.map(({ y, height }) => y + height))],
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

/** The line without the steps that lie in no view, in as many pieces as that leaves. */
function runsInSight(line: readonly Position[], views: readonly Box[]): Position[][] {
  const runs: Position[][] = [];
  let goesOn = false;
  for (const [index, end] of line.slice(1).entries()) {
    const start = line[index] ?? end;
    const seen = isInSight([start, end], views);
    if (seen && goesOn) runs.at(-1)?.push(end);
    else if (seen) runs.push([start, end]);
    goesOn = seen;
  }
  return runs;
}

/** Whether the box around points touches a view; what it holds may still pass by. */
function isInSight(points: readonly Position[], views: readonly Box[]): boolean {
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  return views.some(
    ({ x, y, width, height }) => Math.max(...xs) >= x && Math.min(...xs) <= x + width && Math.max(...ys) >= y && Math.min(...ys) <= y + height,
  );
}
