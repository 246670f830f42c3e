import { describe, expect, test } from 'vitest';
import { arcLine } from './arc-line.ts';
import type { Point } from './projection.ts';

const FROM: Point = [0, 0];
const TO: Point = [200, 0];
const open = { startGap: 0, endGap: 0 };

function distance(left: Point | undefined, right: Point): number {
  return left === undefined ? Number.NaN : Math.hypot(left[0] - right[0], left[1] - right[1]);
}

/** The value furthest from nothing. */
function extremeOf(values: readonly number[]): number {
  return values.reduce((extreme, value) => (Math.abs(value) > Math.abs(extreme) ? value : extreme), 0);
}

describe('a bowed line', () => {
  test('joins its two points where no gap is asked for', () => {
    const line = arcLine(FROM, TO, { bow: 0.2, ...open });
    expect([line.at(0), line.at(-1)]).toEqual([FROM, TO]);
  });

  test('stands off the straight line by the given share of its length, to the right of its way when positive', () => {
    const furthest = (bow: number): number => extremeOf(arcLine(FROM, TO, { bow, ...open }).map(([, y]) => y));
    expect(furthest(0.1)).toBeCloseTo(20, 0);
    expect(furthest(-0.1)).toBeCloseTo(-20, 0);
    expect(arcLine(FROM, TO, { bow: 0, ...open })).toEqual([FROM, TO]);
  });

  test('swings to the other side of the map on its way back', () => {
    const way = (from: Point, to: Point): number => extremeOf(arcLine(from, to, { bow: 0.1, ...open }).map(([, y]) => y));
    expect(Math.sign(way(FROM, TO))).toBe(-Math.sign(way(TO, FROM)));
  });

  test('has its points on the parabola, and strays from it by less than half a unit between them', () => {
    const parabola = (x: number): number => 4 * 20 * (x / 200) * (1 - x / 200);
    const line = arcLine(FROM, TO, { bow: 0.1, ...open });
    for (const [index, [x, y]] of line.entries()) {
      expect(y).toBeCloseTo(parabola(x));
      const [nextX, nextY] = line[index + 1] ?? [x, y];
      expect(Math.abs((y + nextY) / 2 - parabola((x + nextX) / 2))).toBeLessThan(0.5);
    }
  });

  test.each([0, 0.15, -0.4])('with a bow of %d leaves the given room around both of its ends', (bow) => {
    const line = arcLine(FROM, [120, 160], { bow, startGap: 12, endGap: 30 });
    expect(distance(line.at(0), FROM)).toBeCloseTo(12, 0);
    expect(distance(line.at(-1), [120, 160])).toBeCloseTo(30, 0);
    for (const point of line) {
      expect(distance(point, FROM)).toBeGreaterThan(11.9);
      expect(distance(point, [120, 160])).toBeGreaterThan(29.9);
    }
  });

  test('says what to change when its gaps leave nothing of it', () => {
    expect(() => arcLine(FROM, [50, 0], { bow: 0, startGap: 20, endGap: 30 })).toThrow(/line of 50 units.*smaller/);
  });
});
