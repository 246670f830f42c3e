import { expect, test } from 'vitest';
import { toColumns, toRows } from './columns.ts';

test.each([
  ['several rows', [{ name: '南京', note: '设区市' }, { name: '', note: '' }, { name: '上海', note: '' }]],
  ['a row without words', [{ name: '' }]],
  ['none', []],
])('%s come back as they were', (_, rows: readonly Readonly<Record<string, string>>[]) => {
  expect(toRows(toColumns(rows))).toEqual(rows);
});

test('a value of several lines would be taken for two: it stops the build', () => {
  expect(() => toColumns([{ name: '南\n京' }])).toThrow(/南\n京.*one line.*content\/facts/s);
});
