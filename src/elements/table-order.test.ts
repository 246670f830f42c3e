import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOf } from './table-order.ts';

const plain = (text: string) => ({ text, block: 0 });

function sorted(texts: readonly string[], direction: 'ascending' | 'descending' = 'ascending'): string[] {
  return orderOf(texts.map(plain), direction).map((position) => texts[position] ?? '');
}

test.each([
  ['numbers by value, whatever their separators', ['9,083,790', '459.9', '10,000', '2'], ['2', '459.9', '10,000', '9,083,790']],
  ['numbers below zero', ['3', '-12', '0'], ['-12', '0', '3']],
  ['decimals with a unit', ['54.8%', '6.5%', '54.75%'], ['6.5%', '54.75%', '54.8%']],
  ['dates by date', ['2020年12月30日', '2020年7月1日', '2019年12月16日', '2020年7月'], ['2019年12月16日', '2020年7月', '2020年7月1日', '2020年12月30日']],
  ['dates with dashes by date', ['2020-12-30', '2020-07-01', '2019-12-16'], ['2019-12-16', '2020-07-01', '2020-12-30']],
  ['dates with what happened on them, a month before its days', ['2020年7月1日公布', '2020年7月通车', '2020年以后', '2019年12月16日（文件日期）', '2020年7月15日—17日召开'], ['2019年12月16日（文件日期）', '2020年以后', '2020年7月通车', '2020年7月1日公布', '2020年7月15日—17日召开']],
  ['words before the numbers that follow them', ['约12万', '约3万', '超过20万'], ['超过20万', '约3万', '约12万']],
  ['lengths of time', ['3小时54分', '1小时6分', '2小时7分'], ['1小时6分', '2小时7分', '3小时54分']],
  ['names by pinyin', ['徐州市', '南京市', '常州市', '苏州市', '连云港市'], ['常州市', '连云港市', '南京市', '苏州市', '徐州市']],
  ['empty cells last', ['', '乙', '—', '甲'], ['甲', '乙', '', '—']],
])('%s', (_, texts, expected) => {
  expect(sorted(texts)).toEqual(expected);
});

test('downwards is upwards turned round, but for empty cells and for rows that say the same', () => {
  expect(sorted(['2', '', '10', '1'], 'descending')).toEqual(['10', '2', '1', '']);
  expect(orderOf(['甲', '乙', '甲'].map(plain), 'ascending')).toEqual([0, 2, 1]);
  expect(orderOf(['甲', '乙', '甲'].map(plain), 'descending')).toEqual([1, 0, 2]);
});

test('sums stay below what they add up, in either direction, and in order among themselves', () => {
  const rows = [
    { text: '5481', block: 1 },
    { text: '908', block: 0 },
    { text: '', block: 0 },
    { text: '1274', block: 0 },
    { text: '8475', block: 2 },
    { text: '1906', block: 1 },
  ];
  const texts = (direction: 'ascending' | 'descending') => orderOf(rows, direction).map((position) => rows[position]?.text);
  expect(texts('ascending')).toEqual(['908', '1274', '', '1906', '5481', '8475']);
  expect(texts('descending')).toEqual(['1274', '908', '', '5481', '1906', '8475']);
});

test('no row is lost, and sorting what is sorted changes nothing', () => {
  const cell = fc.oneof(fc.constantFrom('', '—', '徐州', '2020年7月', '1,000', '-3.5', '约12万'), fc.string());
  fc.assert(
    fc.property(fc.array(fc.record({ text: cell, block: fc.nat(2) })), fc.constantFrom('ascending' as const, 'descending' as const), (rows, direction) => {
      const order = orderOf(rows, direction);
      expect(order.toSorted((one, other) => one - other)).toEqual(rows.map((_, position) => position));
      const once = order.flatMap((position) => rows[position] ?? []);
      expect(orderOf(once, direction)).toEqual(once.map((_, position) => position));
    }),
  );
});
