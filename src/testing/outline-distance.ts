import type { GeoJSON, Geometry, Position } from 'geojson';
import type { Box, Point } from '../drawing/projection.ts';

/** A line or ring in drawing units. */
export type Line = readonly Point[];

/**
 * How far apart two drawings of one thing are: the furthest that a point of either in `view` lies from the other, in
 * the same units (the Hausdorff distance). Infinite when only one of them has anything in view.
 * @param step how closely the lines are walked
 */
export function outlineDistance(left: readonly Line[], right: readonly Line[], view: Box, step: number): number {
  return Math.max(furthest(left, right, view, step), furthest(right, left, view, step));
}

function furthest(from: readonly Line[], to: readonly Line[], view: Box, step: number): number {
  const segments = to.flatMap((line) => line.slice(1).map((end, index) => [line[index] ?? end, end] as const));
  let most = 0;
  for (const point of from.flatMap((line) => walk(line, step))) {
    if (!isInside(point, view)) continue;
    let nearest = Infinity;
    for (const [start, end] of segments) {
      // Most segments are out of the question, and a comparison is cheaper than a distance.
      if (Math.min(start[0], end[0]) - point[0] > nearest || point[0] - Math.max(start[0], end[0]) > nearest) continue;
      if (Math.min(start[1], end[1]) - point[1] > nearest || point[1] - Math.max(start[1], end[1]) > nearest) continue;
      nearest = Math.min(nearest, distanceToSegment(point, start, end));
    }
    most = Math.max(most, nearest);
  }
  return most;
}

/** Points along a line, its corners among them, no further than `step` apart. */
function walk(line: Line, step: number): Point[] {
  return line.flatMap((end, index): Point[] => {
    const start = line[index - 1];
    if (start === undefined) return [end];
    const steps = Math.max(1, Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / step));
    return Array.from({ length: steps }, (_, at): Point => {
      const t = (at + 1) / steps;
      return [start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t];
    });
  });
}

function isInside([x, y]: Point, { x: left, y: top, width, height }: Box): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

/** Not imported from the code under test: a fault there must not hide itself. */
function distanceToSegment([x, y]: Point, start: Point, end: Point): number {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - start[0]) * dx + (y - start[1]) * dy) / square));
  return Math.hypot(x - start[0] - t * dx, y - start[1] - t * dy);
}

/** The lines of path data that has only `M` and `L` commands, absolute or relative, and `Z`. */
export function linesOfPath(path: string): Line[] {
  const lines: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(/([MmLlZz])([^MmLlZz]*)/g)) {
    const line = lines.at(-1);
    if (command.toLowerCase() === 'z') {
      const [first] = line ?? [];
      if (first !== undefined) line?.push((at = first));
      continue;
    }
    const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const isRelative = command === command.toLowerCase();
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [x = 0, y = 0] = numbers.slice(index, index + 2);
      at = isRelative ? [at[0] + x, at[1] + y] : [x, y];
      if (command.toLowerCase() === 'm' && index === 0) lines.push([at]);
      else lines.at(-1)?.push(at);
    }
  }
  return lines;
}

/** The lines and rings of a geometry, each position laid where `project` says. */
export function linesOfGeometry(geometry: GeoJSON, project: (position: readonly [number, number]) => Point): Line[] {
  switch (geometry.type) {
    case 'FeatureCollection':
      return geometry.features.flatMap((feature) => linesOfGeometry(feature, project));
    case 'Feature':
      return linesOfGeometry(geometry.geometry, project);
    case 'GeometryCollection':
      return geometry.geometries.flatMap((part) => linesOfGeometry(part, project));
    default:
      return partsOf(geometry).map((part) => part.map(([lng = 0, lat = 0]) => project([lng, lat])));
  }
}

function partsOf(geometry: Exclude<Geometry, { type: 'GeometryCollection' }>): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'Point':
    case 'MultiPoint':
      return [];
  }
}
