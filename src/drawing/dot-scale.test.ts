import { expect, test } from 'vitest';
import { dotScale } from './dot-scale.ts';

test('areas stand for counts: a ring around a dot holds what the dot leaves', () => {
  const radius = dotScale(8, 10);
  expect(radius(0)).toBe(0);
  expect(radius(8)).toBe(10);
  expect(radius(5) ** 2 + radius(3) ** 2).toBeCloseTo(radius(8) ** 2);
});
