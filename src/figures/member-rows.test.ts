import { expect, test } from 'vitest';
import { areasRecord } from './areas-record.ts';
import { corridorsRecord } from './corridors-record.ts';
import { cellText } from './figure-record.ts';
import type { MapRecord } from './map-figure.ts';
import { zonesRecord } from './zones-record.ts';

function mentions(record: MapRecord, feature: string): string {
  const row = record.table.rows.find((candidate) => candidate.feature === feature);
  return cellText(row?.cells[record.table.columns.indexOf('原文说法')] ?? '');
}

test('a city outside Jiangsu that the article names leads to those claims', () => {
  expect(mentions(areasRecord, '310000')).toMatch(/1\.2d .*3\.1a .*4\.1f /);
  expect(mentions(areasRecord, '310000')).toContain('（经“（沪）苏通”）');
  expect(mentions(areasRecord, '341100')).toMatch(/^2\.2d /);
  expect(mentions(areasRecord, '340600')).toMatch(/^2\.2d /);
});

test('a unit that the article does not name says so', () => {
  for (const code of ['340200', '330200', '321102', '320413']) expect(mentions(areasRecord, code), code).toBe('原文没有点到这个地名');
  expect(mentions(zonesRecord, '321084')).toBe('原文没有点到这个地名');
});

test('a name that the article shares between cities is told from their own', () => {
  expect(mentions(zonesRecord, '320900')).toMatch(/4\.1c [^；]*（经“沿海三市”）/);
  expect(mentions(zonesRecord, '320400')).toMatch(/2\.2f [^；]*（经“宁锡常”）/);
});

test('a membership says how the city stands once, and with the note of the axis where it has one', () => {
  const row = corridorsRecord.table.rows.find(({ feature }) => feature === '321300');
  expect(row?.cells[2]).toContain('欧亚大陆桥东段（只有较宽的规划轴线把宿迁算在内）');
});
