import { expect, test } from 'vitest';
import { pathData } from './path-data.ts';

test('a polygon becomes one closed path with relative steps', () => {
  expect(
    pathData({ type: 'Polygon', coordinates: [[[10, 10], [20, 10], [20, 20], [10, 20], [10, 10]]] }),
  ).toBe('M10 10l10 0 0 10-10 0z');
});

test('a ring that has shrunk to a line is left out', () => {
  expect(pathData({ type: 'Polygon', coordinates: [[[1, 1], [2, 2], [1, 1]]] })).toBe('');
});

test('lines stay open and parts stay apart', () => {
  expect(pathData({ type: 'MultiLineString', coordinates: [[[0, 0], [1, 2]], [[5, 5], [4, 4]]] })).toBe(
    'M0 0l1 2M5 5l-1-1',
  );
});
