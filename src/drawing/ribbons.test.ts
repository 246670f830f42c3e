import { describe, expect, test } from 'vitest';
import { layOutRibbons } from './ribbons.ts';

const shape = { left: 0, right: 100, top: 0, unit: 2, sourceGap: 10, targetGap: 4 };
const drawn = layOutRibbons(
  [
    { id: 'north', parts: [{ id: 'a', value: 5, to: ['sea'] }, { id: 'b', value: 7, to: ['sea', 'river'] }] },
    { id: 'south', parts: [{ id: 'c', value: 3, to: ['river'] }] },
  ],
  ['sea', 'river'],
  shape,
);

describe('ribbons', () => {
  test('are as wide as their value, also where one part goes to two targets', () => {
    expect(drawn.ribbons.map(({ part, to, width }) => [part, to, width])).toEqual([
      ['a', 'sea', 10],
      ['b', 'sea', 14],
      ['b', 'river', 14],
      ['c', 'river', 6],
    ]);
  });

  test('fill their targets exactly: a shared part counts in both, so the targets hold more than the sources', () => {
    expect(drawn.targets.map(({ id, value, top, bottom }) => [id, value, bottom - top])).toEqual([
      ['sea', 12, 24],
      ['river', 10, 20],
    ]);
    expect(drawn.sources.map(({ value }) => value)).toEqual([12, 3]);
  });

  test('stand one under another on either side without overlap', () => {
    for (const spans of [drawn.sources, drawn.targets, drawn.sources.flatMap(({ parts }) => parts)]) {
      spans.forEach((span, index) => { expect(span.top).toBeGreaterThanOrEqual(spans[index - 1]?.bottom ?? -Infinity); });
    }
  });

  test('are drawn from edge to edge', () => {
    for (const { path, arrives, width } of drawn.ribbons) {
      expect(path).toMatch(/^M0,[\d.]+C50,.*,100,[\d.-]+L100,[\d.-]+C50,.*,0,[\d.]+Z$/);
      expect(path).toContain(`,100,${String(arrives - width / 2)}L100,${String(arrives + width / 2)}C`);
    }
  });

  test('to an unknown target are refused by name', () => {
    expect(() => layOutRibbons([{ id: 'x', parts: [{ id: 'a', value: 1, to: ['lake'] }] }], ['sea'], shape)).toThrow('“a” goes to “lake”');
  });
});
