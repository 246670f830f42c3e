import { expect, test } from 'vitest';
import type { Cell } from './figure-record.ts';
import { columnsOf } from './table-columns.ts';
import { timelineRecord } from './timeline-record.ts';
import { zonePopulationRecord } from './zone-population-record.ts';

function columnOf(cells: readonly Cell[]) {
  const rows = cells.map((cell, row) => ({ feature: String(row), cells: ['一', cell] }));
  const column = columnsOf({ caption: '', columns: ['名称', '内容'], rows })[1];
  if (column === undefined) throw new Error('The table has no second column.');
  return column;
}

test.each<readonly [string, readonly Cell[], boolean]>([
  ['numbers', [1, 3, 2, 5, 4], true],
  ['short words', ['苏州', '南京', '无锡', '常州', '苏州'], true],
  ['dates, however much is said of them', ['2020年12月30日首段通车，全线待定', '2020年7月1日', '2019年', '2021年3月3日（文件日期）', '2022年2月'], true],
  ['long words', ['一二三四五六七八九十一二三', '甲', '乙', '丙', '丁'], false],
  ['words that are all the same', ['甲', '甲', '甲', '甲', '甲'], false],
  ['what most rows leave out', ['甲', '乙', '', '', ''], false],
  ['links', [[{ label: '1.1a', href: '/' }], '甲', '乙', '丙', '丁'], false],
  ['four rows', [1, 2, 3, 4], false],
])('a reader can sort by %s: %#', (_, cells, isSortable) => {
  expect(columnOf(cells).isSortable).toBe(isSortable);
});

test('numbers of one column have equally many decimals, and words no place among them', () => {
  expect(columnOf([64.7, 15, 109.1])).toMatchObject({ isNumeric: true, decimals: 1 });
  expect(columnOf([9_083_790, 2])).toMatchObject({ isNumeric: true, decimals: 0 });
  expect(columnOf([1, '—'])).toMatchObject({ isNumeric: false });
});

test('the dates of the timeline and the shares of the zones can be sorted', () => {
  const sortable = [timelineRecord, zonePopulationRecord].map(({ table }) => columnsOf(table).flatMap(({ name, isSortable }) => (isSortable ? name : [])));
  expect(sortable[0]).toContain('日期');
  expect(sortable[1]).toContain('占全省（%）');
});
