import { expect, test } from 'vitest';
import { isInside, type Rings } from './rings.ts';
import { roomiestPoint } from './roomiest-point.ts';

const square = (x: number, y: number, size: number): Rings => [[[x, y], [x + size, y], [x + size, y + size], [x, y + size]]];
const view = { x: 0, y: 0, width: 24, height: 24 };

test('an empty square has most room halfway between its sides', () => {
  const { at = [0, 0], room = 0 } = roomiestPoint({ area: square(0, 0, 24), without: [], dots: [] }, view) ?? {};
  expect(Math.abs(at[0] - 12)).toBeLessThanOrEqual(1);
  // Half of the way to the sides; above and below is at least as much.
  expect(room).toBeGreaterThan(5);
});

test('dots and water push it away', () => {
  const dotted = roomiestPoint({ area: square(0, 0, 24), without: [], dots: [[12, 12]] }, view);
  expect(dotted && Math.abs(dotted.at[1] - 12)).toBeGreaterThan(4);
  const wet = roomiestPoint({ area: square(0, 0, 24), without: [square(0, 0, 12)], dots: [] }, view);
  expect(wet && isInside(square(0, 0, 12), wet.at)).toBe(false);
});

test('an area under water has none', () => {
  expect(roomiestPoint({ area: square(4, 4, 8), without: [square(0, 0, 24)], dots: [] }, view)).toBeUndefined();
});
