import type { Point } from './projection.ts';

/** How many points in a row may be out of a segment's reach before no further one is tried: a bend may come back to it. */
const PATIENCE = 12;

/** A place where the thinned line may bend, with the cheapest way there that has been found. */
interface Stop {
  readonly at: Point;
  cost: number;
  before: Stop | undefined;
}

/**
 * The line on whole units that is shortest to write and stays true to a line: no point of either lies further than
 * `tolerance` units from the other. Unlike a choice among the line's own points (Douglas and Peucker), it may bend at
 * any whole unit beside one of them, which takes about a third fewer characters for the same truth. Both ends are kept,
 * rounded, so that lines which meet still meet; a closed line keeps an area if it has one of a unit or more.
 * @param tolerance at least 0.71, the most that rounding moves an end
 */
export function thinLine(points: readonly Point[], tolerance: number): Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  if (points.length <= 3 || first[0] !== last[0] || first[1] !== last[1]) return shortestToWrite(points, tolerance);
  const far = furthestFrom(first, points);
  for (let closeness = tolerance; closeness > 0.1; closeness /= 2) {
    const there = shortestToWrite(points.slice(0, far + 1), closeness);
    const back = shortestToWrite(points.slice(far), closeness);
    // Two points enclose nothing: a narrow island is drawn more closely than it need be.
    if (there.length + back.length > 4) return [...there, ...back.slice(1)];
  }
  return [rounded(first), rounded(last)];
}

function shortestToWrite(points: readonly Point[], tolerance: number): Point[] {
  const stops = points.map((point, index): Stop[] =>
    (index === 0 || index === points.length - 1 ? [rounded(point)] : corners(point, tolerance)).map((at) => ({
      at,
      cost: index === 0 ? 0 : Infinity,
      before: undefined,
    })),
  );
  for (const [index, starts] of stops.entries()) {
    for (const start of starts) if (start.cost < Infinity) goOn(start, index, stops, points, tolerance);
  }
  const line: Point[] = [];
  for (let stop = stops.at(-1)?.[0]; stop !== undefined; stop = stop.before) line.unshift(stop.at);
  return line;
}

/** Tries every stop that a straight segment from `start` reaches with no point between further away than `tolerance`. */
function goOn(start: Stop, index: number, stops: readonly Stop[][], points: readonly Point[], tolerance: number): void {
  let misses = 0;
  for (let next = index + 1; next < stops.length && misses < PATIENCE; next += 1) {
    misses += 1;
    const between = points.slice(index + 1, next);
    for (const stop of stops[next] ?? []) {
      if (between.some((point) => distanceToSegment(point, start.at, stop.at) > tolerance)) continue;
      misses = 0;
      const cost = start.cost + stepLength(start.at, stop.at);
      if (cost >= stop.cost) continue;
      stop.cost = cost;
      stop.before = start;
    }
  }
}

/** Characters that a step takes in path data, a separator for each number. */
function stepLength(from: Point, to: Point): number {
  const across = String(Math.abs(to[0] - from[0])).length;
  const down = String(Math.abs(to[1] - from[1])).length;
  return from[0] === to[0] && from[1] === to[1] ? 0 : across + down + 2;
}

function rounded([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}

/** The whole units around a point that lie within `tolerance` of it. */
function corners([x, y]: Point, tolerance: number): Point[] {
  const columns = [Math.floor(x), Math.floor(x) + 1];
  const rows = [Math.floor(y), Math.floor(y) + 1];
  return columns
    .flatMap((column) => rows.map((row): Point => [column, row]))
    .filter(([column, row]) => Math.hypot(column - x, row - y) <= tolerance);
}

function furthestFrom(start: Point, points: readonly Point[]): number {
  const distances = points.map((point) => Math.hypot(point[0] - start[0], point[1] - start[1]));
  return distances.indexOf(Math.max(...distances));
}

/** Distance in drawing units from a point to the segment between `start` and `end`. */
export function distanceToSegment(point: Point, start: Point, end: Point): number {
  const dx = end[0] - start[0];
  const dy = end[1] - start[1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - start[0] - t * dx, point[1] - start[1] - t * dy);
}
