/** Where the paths of maps run, which are written by src/drawing/path-data.ts: `M`, then one `l` with all its steps. */
import type { Box, Point } from '../drawing/projection.ts';

/** The corners of a line, or of a ring that does not come back to its first. */
export type Course = readonly Point[];

const COURSE = /M([^lz]*)(?:l([^Mz]*))?/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;

/** The courses of a path in its units. */
export function coursesOf(path: string): Course[] {
  return [...path.matchAll(COURSE)].map(([, start = '', steps = '']) => {
    const [x = 0, y = 0] = numbersIn(start);
    const corners: Point[] = [[x, y]];
    const moves = numbersIn(steps);
    for (let at = 0; at < moves.length; at += 2) {
      const [left, top] = corners.at(-1) ?? [x, y];
      corners.push([left + (moves[at] ?? 0), top + (moves[at + 1] ?? 0)]);
    }
    return corners;
  });
}

/** The smallest box around courses; of none, an empty one. */
export function boxAround(courses: readonly Course[]): Box {
  const [xs, ys] = [courses.flat().map(([x]) => x), courses.flat().map(([, y]) => y)];
  if (xs.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Points of a lattice over a box, `step` apart, the corners among them. */
export function latticeOver({ x, y, width, height }: Box, step: number): Point[] {
  const [columns, rows] = [Math.max(1, Math.ceil(width / step)), Math.max(1, Math.ceil(height / step))];
  return Array.from({ length: (columns + 1) * (rows + 1) }, (_, index): Point => [
    x + ((index % (columns + 1)) * width) / columns,
    y + (Math.floor(index / (columns + 1)) * height) / rows,
  ]);
}

function numbersIn(text: string): number[] {
  return (text.match(NUMBER) ?? []).map(Number);
}
