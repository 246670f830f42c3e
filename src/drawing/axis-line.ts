import type { Point } from './projection.ts';

/** Steps between two given points; enough that no corner shows at the scales of the site's maps. */
const STEPS = 10;

/**
 * A smooth line through all given points, as points and not as a path, so that the static drawing and Leaflet draw
 * the very same line. Cardinal spline: each point's tangent is parallel to the chord of its neighbours and scaled
 * to the shorter of the two spans beside it, which keeps unequal spans from overshooting.
 */
export function smoothLine(points: readonly Point[]): Point[] {
  const first = points[0];
  if (first === undefined) return [];
  const result: Point[] = [first];
  for (let index = 0; index + 1 < points.length; index += 1) {
    const start = points[index] ?? first;
    const end = points[index + 1] ?? first;
    const leaving = tangent(points, index);
    const arriving = tangent(points, index + 1);
    for (let step = 1; step <= STEPS; step += 1) {
      const t = step / STEPS;
      // Hermite basis functions of the cubic with these ends and tangents.
      const atStart = 2 * t ** 3 - 3 * t ** 2 + 1;
      const atEnd = 3 * t ** 2 - 2 * t ** 3;
      const fromStart = t ** 3 - 2 * t ** 2 + t;
      const intoEnd = t ** 3 - t ** 2;
      result.push([
        atStart * start[0] + fromStart * leaving[0] + intoEnd * arriving[0] + atEnd * end[0],
        atStart * start[1] + fromStart * leaving[1] + intoEnd * arriving[1] + atEnd * end[1],
      ]);
    }
  }
  return result;
}

function tangent(points: readonly Point[], index: number): Point {
  const here = points[index] ?? [0, 0];
  const before = points[index - 1] ?? here;
  const after = points[index + 1] ?? here;
  const chord = [after[0] - before[0], after[1] - before[1]] as const;
  const length = Math.hypot(...chord) || 1;
  const spans = [distance(before, here), distance(here, after)].filter((span) => span > 0);
  const scale = Math.min(...spans) / length;
  return [chord[0] * scale, chord[1] * scale];
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

/**
 * The line moved sideways by `distance` units, to the right of its direction when positive (y runs down). Used to
 * set axes that follow the same river beside one another.
 */
export function offsetLine(points: readonly Point[], sideways: number): Point[] {
  return points.map((point, index) => {
    const before = points[Math.max(0, index - 1)] ?? point;
    const after = points[Math.min(points.length - 1, index + 1)] ?? point;
    const dx = after[0] - before[0];
    const dy = after[1] - before[1];
    const length = Math.hypot(dx, dy) || 1;
    return [point[0] - (dy / length) * sideways, point[1] + (dx / length) * sideways];
  });
}
