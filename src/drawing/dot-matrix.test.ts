import { describe, expect, test } from 'vitest';
import { layOutMatrix } from './dot-matrix.ts';

const matrix = layOutMatrix({
  rowGroups: [2, 3],
  columnGroups: [3, 1, 2],
  left: 50,
  right: 230,
  top: 100,
  rowHeight: 24,
  headingHeight: 20,
  columnGap: 6,
});

describe('a dot matrix', () => {
  test('gives every column the same room and fills the width with groups apart', () => {
    expect(matrix.pitch).toBe(28);
    expect(matrix.columns).toEqual([64, 92, 120, 154, 188, 216]);
    expect(matrix.columnGroups.at(-1)?.right).toBe(230);
  });

  test('leaves room for a heading over each group of rows', () => {
    expect(matrix.rows).toEqual([132, 156, 200, 224, 248]);
    expect(matrix.rowGroups.map(({ top }) => top)).toEqual([100, 168]);
    expect(matrix.bottom).toBe(260);
  });

  test('refuses to be drawn without a column', () => {
    expect(() => layOutMatrix({ rowGroups: [1], columnGroups: [], left: 0, right: 1, top: 0, rowHeight: 1, headingHeight: 0, columnGap: 0 })).toThrow(/at least one column/);
  });
});
