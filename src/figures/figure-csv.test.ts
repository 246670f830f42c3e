import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from '../testing/parse-csv.ts';
import { figureCsv } from './figure-csv.ts';
import type { Cell, CellLink } from './figure-record.ts';

const links: CellLink[] = [
  { label: '1.1a', gist: '沿江是产业带', href: '/#a' },
  { label: '1.1b', gist: '沿海要联动', through: '沿海三市', href: '/#b' },
];

const origin = { sources: ['统计公报', '规划'], figure: '图解 https://example.org/coast/#fig-coast' };

/** The file of a table with one row, as a reader of CSV files gets it. */
function read(columns: readonly string[], cells: readonly Cell[], from = origin): string[][] {
  return parseCsv(figureCsv({ table: { caption: '', columns, rows: [{ feature: 'x', cells }] } }, from));
}

test('begins with the mark by which Excel knows its letters, and ends its lines as RFC 4180 says', () => {
  expect(figureCsv({ table: { caption: '', columns: ['城市'], rows: [] } }, origin)).toBe('\ufeff城市,全图来源,本图地址\r\n');
});

test('links become their words with their gist, every row names its sources and the figure', () => {
  expect(read(['城市', '人口', '原文'], ['南通', 12, links])).toEqual([
    ['城市', '人口', '原文', '全图来源', '本图地址'],
    ['南通', '12', '1.1a 沿江是产业带；1.1b 沿海要联动（经“沿海三市”）', '统计公报；规划', '图解 https://example.org/coast/#fig-coast'],
  ]);
});

test('whatever words a cell holds come out as they went in', () => {
  const word = fc.string({ unit: fc.constantFrom('南', ',', '"', '“', '\n', ' ', '；', '1') });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (cells) => {
      const [, row] = read(cells.map((_, index) => `第${index}列`), cells);
      expect(row?.slice(0, -2)).toEqual(cells);
    }),
  );
});

test.each(['=1+1', '+86', '-A1', '@SUM(A1)', '＝1+1', '＋86', '－A1', '＠SUM', '\t=1', '=HYPERLINK("x")'])('a spreadsheet does not calculate %s', (words) => {
  expect(read([words], [words], { sources: [words], figure: words })).toEqual([
    [`'${words}`, '全图来源', '本图地址'],
    [`'${words}`, `'${words}`, `'${words}`],
  ]);
});

test('a number below zero stays a number, and a dash stays a dash', () => {
  expect(read(['a', 'b', 'c'], [-3.5, '—', '—2014年'])[1]?.slice(0, 3)).toEqual(['-3.5', '—', '—2014年']);
});
