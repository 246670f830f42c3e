import { expect, test } from 'vitest';
import { packDrawings, unpackDrawings } from './drawings-pack.ts';
import type { Drawings } from './names-table.ts';

test('what was packed comes back as it was', () => {
  const drawings: Drawings = {
    ground: 1,
    shapes: ['M0 0l9 0 0 9z', 'M5-3l1 1 0 2z'],
    drawings: [
      { filled: [0], faint: [], line: '', dots: [] },
      { filled: [], faint: [0, 1], line: 'M3 4l-5 6', dots: [] },
      { filled: [], faint: [], line: '', dots: [[6, 7], [8, 0]] },
    ],
  };
  expect(unpackDrawings(packDrawings(drawings))).toEqual(drawings);
});
