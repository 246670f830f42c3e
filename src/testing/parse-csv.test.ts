import { expect, test } from 'vitest';
import { parseCsv } from './parse-csv.ts';

test('reads quoted commas, line breaks and quotation marks', () => {
  expect(parseCsv('\uFEFF名称,说明\r\n沿江,"南京、镇江, 等"\r\n沿海,"称""蓝色板块""\n三市"\r\n')).toEqual([
    ['名称', '说明'],
    ['沿江', '南京、镇江, 等'],
    ['沿海', '称"蓝色板块"\n三市'],
  ]);
});

test('keeps empty fields and a last line without a line break', () => {
  expect(parseCsv('a,,c\n,b,')).toEqual([
    ['a', '', 'c'],
    ['', 'b', ''],
  ]);
});

test('says where a text stops being CSV', () => {
  expect(() => parseCsv('a,"b\nc')).toThrow('not CSV from character 2');
});
