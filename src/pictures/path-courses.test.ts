import { expect, test } from 'vitest';
import { pathData } from '../drawing/path-data.ts';
import { boxAround, coursesOf, latticeOver } from './path-courses.ts';

const ring = [[10, 10], [50, 10], [50, 40.5], [-10, 40.5], [10, 10]];
const hole = [[20, 20], [30, 20], [30, 30], [20, 30], [20, 20]];

test('the courses of a path are those that were written', () => {
  expect(coursesOf(pathData({ type: 'Polygon', coordinates: [ring, hole] }))).toEqual([ring.slice(0, -1), hole.slice(0, -1)]);
  expect(coursesOf(pathData({ type: 'LineString', coordinates: [[1, 2], [-3, 0.5]] }))).toEqual([[[1, 2], [-3, 0.5]]]);
});

test('the box around courses is the smallest', () => {
  const rings = coursesOf(pathData({ type: 'Polygon', coordinates: [ring, hole] }));
  expect(boxAround(rings)).toEqual({ x: -10, y: 10, width: 60, height: 30.5 });
});

test('a lattice has the corners of its box and no gap wider than its step', () => {
  expect(latticeOver({ x: 0, y: 0, width: 10, height: 4 }, 6)).toEqual([[0, 0], [5, 0], [10, 0], [0, 4], [5, 4], [10, 4]]);
});
