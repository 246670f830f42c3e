import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compassPoint, initialBearing, nearestWind, raysPath, slicePath, turnBetween } from './compass.ts';

describe('initialBearing', () => {
  test.each([
    ['due north along a meridian', [117, 34], [117, 35], 0],
    ['due south along a meridian', [117, 34], [117, 33], 180],
    ['due east on the equator', [10, 0], [11, 0], 90],
    ['due west on the equator', [10, 0], [9, 0], 270],
    // Two worked examples that teachers of navigation hand on.
    ['Baghdad to Osaka', [45, 35], [135, 35], 60.16],
    ['Kansas City to St Louis', [-94.581213, 39.099912], [-90.200203, 38.627089], 96.51],
  ] as const)('%s', (_, from, to, degrees) => {
    expect(Math.abs(turnBetween(degrees, initialBearing(from, to)))).toBeLessThan(0.01);
  });

  test('is a bearing for any two points, and along a parallel it leans to the nearer pole', () => {
    const lng = fc.double({ min: 60, max: 140, noNaN: true });
    const lat = fc.double({ min: 1, max: 80, noNaN: true });
    fc.assert(
      fc.property(lng, lat, fc.double({ min: 1, max: 60, noNaN: true }), (west, parallel, away) => {
        const bearing = initialBearing([west, parallel], [west + away, parallel]);
        expect(bearing).toBeGreaterThanOrEqual(0);
        expect(bearing).toBeLessThan(90);
      }),
    );
  });
});

test('turnBetween counts the short way round, clockwise as positive', () => {
  expect([turnBetween(350, 10), turnBetween(10, 350), turnBetween(90, 45), turnBetween(45, 90)]).toEqual([20, -20, -45, 45]);
});

test('north is up, and bearings run clockwise', () => {
  const rounded = (bearing: number): number[] => compassPoint([100, 100], bearing, 50).map(Math.round);
  expect([rounded(0), rounded(90), rounded(180), rounded(270)]).toEqual([[100, 50], [150, 100], [100, 150], [50, 100]]);
});

test('rays and slices set out from the middle', () => {
  expect(raysPath([90, 180], 50)).toBe('M0,0L50,0M0,0L0,50');
  expect(slicePath(90, 45, 10)).toMatch(/^M10,0A10,10,0,0,0,7\.1,-7\.1L0,0Z$/);
});

test('nearestWind goes clockwise from north, and each wind has 45 degrees around it', () => {
  const winds = [0, 22.4, 22.6, 45, 90, 116, 180, 337.4, 337.6, 359.9].map(nearestWind);
  expect(winds).toEqual(['north', 'north', 'north-east', 'north-east', 'east', 'south-east', 'south', 'north-west', 'north', 'north']);
});

test.each([-90, Number.NaN])('nearestWind refuses %d, which is no bearing', (bearing) => {
  expect(() => nearestWind(bearing)).toThrow(/from 0 up to 360/);
});
