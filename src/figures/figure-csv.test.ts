import { expect, test } from 'vitest';
import { figureCsv } from './figure-csv.ts';
import type { FigureRecord } from './figure-record.ts';

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
    rows: [{ feature: 'x', cells: ['他说“好”,"对"', 12, [{ label: '1.1a', href: '/#a' }, { label: '1.1b', href: '/#b' }]] }],
  },
};

test('commas and quotes survive, links become their words, every row names its source', () => {
  expect(figureCsv(record, ['统计公报'])).toBe(
    '\ufeff城市,人口,原文,来源\r\n"他说“好”,""对""",12,1.1a；1.1b,统计公报\r\n',
  );
});
