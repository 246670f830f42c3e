import { expect, test } from 'vitest';
import { greatCircleDistance } from '@/drawing/distance.ts';
import { boxOfBounds } from '@/drawing/projection.ts';
import { frameOf } from './map-geometry.ts';
import { scaleBarOf } from './scale-bar.ts';

test.each([
  ['a town', [120.5, 31.1, 121.4, 31.7], 'local', 20],
  ['a city', [118, 31, 121, 33], 'province', 50],
  ['the province', [115.2, 29.6, 122.6, 35.5], 'province', 200],
] as const)('the bar of the map of %s is true along its middle', (_, bounds, scale, kilometres) => {
  const bar = scaleBarOf({ scale, bounds });
  expect(bar.kilometres).toBe(kilometres);
  const frame = frameOf(scale);
  const { x, y, width, height } = boxOfBounds(frame, bounds);
  const length = greatCircleDistance(frame.unproject([x, y + height / 2]), frame.unproject([x + bar.share * width, y + height / 2]));
  expect(length / kilometres).toBeCloseTo(1, 2);
  expect(bar.share).toBeLessThanOrEqual(0.3);
});
