import type { Box, Point } from './projection.ts';
import { isInside, type Rings } from './rings.ts';

/** How many places are tried across and down a view. */
const STEPS = 24;

/** A name is about twice as wide as tall: what lies beside it must be twice as far away as what lies above it. */
const FLATTENING = 0.5;

/**
 * The point of an area that lies furthest from all edges and dots, where a name has most room.
 * @param area drawn as far as it is in view, so that the view's edge is an edge of it
 * @param without what lies over it and takes no name, such as each of its lakes
 * @returns the point with its distance, half of it sideways; nothing where all of the area lies under something
 */
export function roomiestPoint({ area, without, dots }: { readonly area: Rings; readonly without: readonly Rings[]; readonly dots: readonly Point[] }, view: Box): { readonly at: Point; readonly room: number } | undefined {
  const tried = Array.from({ length: STEPS * STEPS }, (_, index): Point => [
    view.x + (((index % STEPS) + 0.5) / STEPS) * view.width,
    view.y + ((Math.floor(index / STEPS) + 0.5) / STEPS) * view.height,
  ]);
  return tried
    .filter((point) => isInside(area, point) && !without.some((rings) => isInside(rings, point)))
    .map((at) => ({ at, room: Math.min(distanceToRings(at, area), ...without.map((rings) => distanceToRings(at, rings)), ...dots.map((dot) => flatLength(dot[0] - at[0], dot[1] - at[1]))) }))
    .reduce<{ at: Point; room: number } | undefined>((best, one) => (best === undefined || one.room > best.room ? one : best), undefined);
}

function distanceToRings(point: Point, rings: Rings): number {
  let least = Infinity;
  for (const ring of rings) {
    for (const [index, end] of ring.entries()) least = Math.min(least, distanceToStep(point, ring.at(index - 1) ?? end, end));
  }
  return least;
}

function distanceToStep([x, y]: Point, start: Point, end: Point): number {
  const [dx, dy] = [(end[0] - start[0]) * FLATTENING, end[1] - start[1]];
  const [px, py] = [(x - start[0]) * FLATTENING, y - start[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}

function flatLength(dx: number, dy: number): number {
  return Math.hypot(dx * FLATTENING, dy);
}
