import { expect, test } from 'vitest';
import { figureCsv } from './figure-csv.ts';
import type { CellLink, FigureRecord } from './figure-record.ts';

const links: CellLink[] = [
  { label: '1.1a', gist: '沿江是产业带', href: '/#a' },
  { label: '1.1b', gist: '沿海要联动', through: '沿海三市', href: '/#b' },
];

const record: FigureRecord = {
  id: 'example',
  kind: 'chart',
  title: '',
  subtitle: '',
  description: '',
  provenance: 'external',
  sources: ['a'],
  notes: [],
  table: {
    caption: '',
    columns: ['城市', '人口', '原文'],
    rows: [{ feature: 'x', cells: ['他说“好”,"对"', 12, links] }],
  },
};

test('commas and quotes survive, links become their words with their gist, every row names its source', () => {
  expect(figureCsv(record, ['统计公报'])).toBe(
    '\ufeff城市,人口,原文,来源\r\n"他说“好”,""对""",12,1.1a 沿江是产业带；1.1b 沿海要联动（经“沿海三市”）,统计公报\r\n',
  );
});
