import { expect, test } from 'vitest';
import type { Point } from './projection.ts';
import { isInside } from './rings.ts';

const ring: readonly Point[] = [[10, 10], [50, 10], [50, 40.5], [-10, 40.5]];
const hole: readonly Point[] = [[20, 20], [30, 20], [30, 30], [20, 30]];
const back = (corners: readonly Point[]): Point[] => [...corners, ...corners.slice(0, 1)];

test.each([
  ['open', [ring, hole]],
  ['closed', [back(ring), back(hole)]],
])('a hole of %s rings is outside, what is around it inside', (_, rings) => {
  const points: readonly Point[] = [[15, 15], [25, 25], [60, 20]];
  expect(points.map((point) => isInside(rings, point))).toEqual([true, false, false]);
});
