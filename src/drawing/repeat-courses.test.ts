import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { pathData } from './path-data.ts';
import { repeatCourses } from './repeat-courses.ts';

/** Two squares side by side, both clockwise: the border between them runs down in one and up in the other. */
const west: Geometry = { type: 'Polygon', coordinates: [[[0, 0], [10, 0], [13, 5], [10, 10], [0, 10], [0, 0]]] };
const east: Geometry = { type: 'Polygon', coordinates: [[[10, 0], [20, 0], [20, 10], [10, 10], [13, 5], [10, 0]]] };
const border: Geometry = { type: 'LineString', coordinates: [[10, 10], [13, 5], [10, 0]] };

describe('repeatCourses', () => {
  test('writes a border that two areas share, and the line along it, in the same way', () => {
    const arrange = repeatCourses();
    expect(pathData(west, arrange)).toBe('M0 0l10 0 3 5-3 5-10 0z');
    expect(pathData(east, arrange)).toBe('M10 0l3 5-3 5 10 0 0-10z');
    expect(pathData(border, arrange)).toBe('M10 0l3 5-3 5');
  });

  test('turns the holes of an area with it, so that they stay holes', () => {
    const hole = [[14, 2], [14, 4], [16, 4], [16, 2], [14, 2]];
    const holed: Geometry = { type: 'Polygon', coordinates: [...('coordinates' in east ? (east.coordinates as number[][][]) : []), hole] };
    const arrange = repeatCourses();
    pathData(west, arrange);
    expect(pathData(holed, arrange)).toBe('M10 0l3 5-3 5 10 0 0-10zM16 2l0 2-2 0 0-2z');
  });

  test('leaves what shares nothing as it is', () => {
    expect(pathData(west, repeatCourses())).toBe(pathData(west));
  });
});
