import { expect, test } from 'vitest';
import { greatCircleDistance, roundedDistance } from './distance.ts';

test('a degree along a meridian, and a quarter of the equator', () => {
  expect(greatCircleDistance([120, 31], [120, 32])).toBeCloseTo(111.195, 3);
  expect(greatCircleDistance([0, 0], [90, 0])).toBeCloseTo(10_007.557, 3);
});

test('Los Angeles to New York: 0.623585 radians, the worked example of the Aviation Formulary', () => {
  const [losAngeles, newYork] = [[-118.4, 33.95], [-73.783333, 40.633333]] as const;
  expect(greatCircleDistance(losAngeles, newYork) / 6371.0088).toBeCloseTo(0.623585, 4);
  expect(greatCircleDistance(newYork, losAngeles)).toBe(greatCircleDistance(losAngeles, newYork));
});

test('is rounded the more, the longer it is', () => {
  expect([0.4, 7.6, 19.4, 22.4, 48, 97.6, 104, 191.2, 325].map(roundedDistance)).toEqual([0, 8, 19, 20, 50, 100, 100, 190, 330]);
});
