import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { withoutSpecks } from './without-specks.ts';

const square = (x: number, side: number): Position[] => [[x, 0], [x + side, 0], [x + side, side], [x, side], [x, 0]];

test('polygons and holes below an area are left out, and the others stay', () => {
  const islands = { type: 'MultiPolygon' as const, coordinates: [[square(0, 10), square(1, 1), square(4, 3)], [square(20, 1)], [square(30, 2)]] };
  expect(withoutSpecks(islands, 4)).toEqual({ type: 'MultiPolygon', coordinates: [[square(0, 10), square(4, 3)], [square(30, 2)]] });
});

test('the only polygon that there is stays, however small', () => {
  expect(withoutSpecks({ type: 'Polygon', coordinates: [square(0, 1)] }, 4)).toEqual({ type: 'Polygon', coordinates: [square(0, 1)] });
});
