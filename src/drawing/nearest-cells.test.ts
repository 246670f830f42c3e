import { describe, expect, test } from 'vitest';
import { nearestCells } from './nearest-cells.ts';

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

describe('nearestCells', () => {
  test('parts two points halfway, and ends at the reach', () => {
    const [left = []] = nearestCells([[0, 0], [10, 0]], 20);
    expect(extent(left.map(([x]) => x))).toEqual([-20, 5]);
    expect(extent(left.map(([, y]) => y))).toEqual([-20, 20]);
  });

  test('leaves a point alone that has no other near it', () => {
    const [cell = []] = nearestCells([[0, 0], [100, 0]], 20);
    expect(cell).toHaveLength(4);
  });

  test('leaves next to nothing between four others', () => {
    const [middle = []] = nearestCells([[0, 0], [4, 0], [-4, 0], [0, 4], [0, -4]], 20);
    expect(extent(middle.map(([x]) => x))).toEqual([-2, 2]);
    expect(extent(middle.map(([, y]) => y))).toEqual([-2, 2]);
  });

  test('gives points that coincide the same cell', () => {
    const [one, other] = nearestCells([[0, 0], [0, 0]], 5);
    expect(one).toEqual(other);
  });
});
