import { describe, expect, test } from 'vitest';
import { offsetLine, smoothLine } from './axis-line.ts';

describe('an axis', () => {
  test('passes through every stop that it was given', () => {
    const stops = [[0, 0], [10, 30], [80, 32], [90, 100]] as const;
    const line = smoothLine(stops);
    for (const [x, y] of stops) {
      expect(Math.min(...line.map((point) => Math.hypot(point[0] - x, point[1] - y)))).toBeLessThan(1e-9);
    }
  });

  test('does not swing beyond two stops that lie close together', () => {
    const line = smoothLine([[0, 0], [100, 0], [102, 4], [200, 4]]);
    expect(Math.min(...line.map(([, y]) => y))).toBeGreaterThan(-1);
    expect(Math.max(...line.map(([, y]) => y))).toBeLessThan(5);
  });

  test('moves to its right-hand side: south of an axis that runs east', () => {
    expect(offsetLine([[0, 0], [10, 0], [20, 0]], 3)).toEqual([[0, 3], [10, 3], [20, 3]]);
  });
});
