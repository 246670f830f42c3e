import { describe, expect, test } from 'vitest';
import { distanceToSegment, thinLine } from './thin-line.ts';
import type { Point } from './projection.ts';

const coast: Point[] = Array.from({ length: 200 }, (_, index) => [index * 0.9 + 0.3, 12 * Math.sin(index / 9) + (index % 2)]);

/** The furthest that a point of one line lies from the other. */
function furthest(points: readonly Point[], line: readonly Point[]): number {
  const away = (point: Point): number => Math.min(...line.slice(1).map((end, index) => distanceToSegment(point, line[index] ?? end, end)));
  return Math.max(...points.map(away));
}

describe('a thinned line', () => {
  const thin = thinLine(coast, 1);

  test('has a fraction of the points, all on whole units, and both ends', () => {
    expect(thin.length).toBeLessThan(coast.length / 3);
    expect(thin.flat().every(Number.isInteger)).toBe(true);
    expect(thin.at(0)).toEqual([0, 0]);
    expect(thin.at(-1)).toEqual(coast.at(-1)?.map(Math.round));
  });

  test('strays nowhere further than the tolerance, nor does the line from it', () => {
    expect(furthest(coast, thin)).toBeLessThanOrEqual(1);
    expect(furthest(thin, coast)).toBeLessThanOrEqual(1);
  });
});

describe('a closed line', () => {
  const ring = (width: number, height: number): Point[] => [[10, 10], [10 + width, 10], [10 + width, 10 + height], [10, 10 + height], [10, 10]];

  test('stays an area, however narrow', () => {
    expect(thinLine(ring(4, 4), 1).length).toBeGreaterThan(3);
    expect(thinLine(ring(30, 1), 1).length).toBeGreaterThan(3);
  });

  test('of less than a unit is a point, and not an error', () => {
    expect(new Set(thinLine(ring(0.2, 0.2), 1).map(String))).toEqual(new Set(['10,10']));
  });
});
