import { describe, expect, test } from 'vitest';
import { commonOrder, layOutStrips } from './strips.ts';

const lines = [
  { id: 'rail', stops: ['x', 'q', 'l'] },
  { id: 'canal', stops: ['x', 'h', 'z'] },
  { id: 'coast', stops: ['l', 'y', 'z'] },
];
const rank = (stop: string): number => 'xqhlyz'.indexOf(stop);

describe('the common order of stops', () => {
  test('lets every line run forwards, and takes the smaller rank where it has the choice', () => {
    expect(commonOrder(lines, rank)).toEqual(['x', 'q', 'h', 'l', 'y', 'z']);
    expect(commonOrder(lines, (stop) => -rank(stop))).toEqual(['x', 'h', 'q', 'l', 'y', 'z']);
  });

  test('still holds every stop once when two lines run against each other', () => {
    const against = [{ id: 'there', stops: ['a', 'b', 'c'] }, { id: 'back', stops: ['c', 'b', 'a'] }];
    expect(commonOrder(against, (stop) => stop.charCodeAt(0)).sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('strips', () => {
  const order = commonOrder(lines, rank);
  const drawn = layOutStrips(lines, order, { left: 10, right: 110, top: 40, rowHeight: 30, lineAt: 20 });

  test('a stop of two lines stands in one column, under its name', () => {
    for (const { id, stops } of drawn.strips) {
      for (const stop of stops) {
        expect(stop.x, `${stop.id} on ${id}`).toBe(drawn.columns.find((column) => column.id === stop.id)?.x);
      }
    }
    expect(drawn.columns.map(({ lines: through }) => through.length)).toEqual([2, 1, 1, 2, 1, 2]);
  });

  test('each line has a row of its own and reaches from its first stop to its last', () => {
    expect(drawn.strips.map(({ y }) => y)).toEqual([60, 90, 120]);
    expect(drawn.strips.map(({ from, to }) => [from, to])).toEqual([[10, 70], [10, 110], [70, 110]]);
    expect(drawn.bottom).toBe(130);
  });

  test('a stop that the order forgot is named', () => {
    expect(() => layOutStrips(lines, order.slice(1), { left: 0, right: 1, top: 0, rowHeight: 1, lineAt: 0 })).toThrow('“x” has no column');
  });
});
