import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOf } from './table-order.ts';

function sorted(texts: readonly string[], direction: 'ascending' | 'descending' = 'ascending'): string[] {
  return orderOf(texts, direction).map((position) => texts[position] ?? '');
}

test.each([
  ['numbers by value, whatever their separators', ['9,083,790', '459.9', '10,000', '2'], ['2', '459.9', '10,000', '9,083,790']],
  ['numbers below zero', ['3', '-12', '0'], ['-12', '0', '3']],
  ['decimals with a unit', ['54.8%', '6.5%', '54.75%'], ['6.5%', '54.75%', '54.8%']],
  ['dates by date', ['2020年12月30日', '2020年7月1日', '2019年12月16日', '2020年7月'], ['2019年12月16日', '2020年7月', '2020年7月1日', '2020年12月30日']],
  ['dates with dashes by date', ['2020-12-30', '2020-07-01', '2019-12-16'], ['2019-12-16', '2020-07-01', '2020-12-30']],
  ['lengths of time', ['3小时54分', '1小时6分', '2小时7分'], ['1小时6分', '2小时7分', '3小时54分']],
  ['names by pinyin', ['徐州市', '南京市', '常州市', '苏州市', '连云港市'], ['常州市', '连云港市', '南京市', '苏州市', '徐州市']],
  ['empty cells last', ['', '乙', '—', '甲'], ['甲', '乙', '', '—']],
])('%s', (_, texts, expected) => {
  expect(sorted(texts)).toEqual(expected);
});

test('downwards is upwards turned round, but for empty cells and for rows that say the same', () => {
  expect(sorted(['2', '', '10', '1'], 'descending')).toEqual(['10', '2', '1', '']);
  expect(orderOf(['甲', '乙', '甲'], 'ascending')).toEqual([0, 2, 1]);
  expect(orderOf(['甲', '乙', '甲'], 'descending')).toEqual([1, 0, 2]);
});

test('no row is lost, and sorting what is sorted changes nothing', () => {
  const cell = fc.oneof(fc.constantFrom('', '—', '徐州', '2020年7月', '1,000', '-3.5', '约12万'), fc.string());
  fc.assert(
    fc.property(fc.array(cell), fc.constantFrom('ascending' as const, 'descending' as const), (texts, direction) => {
      const order = orderOf(texts, direction);
      expect(order.toSorted((one, other) => one - other)).toEqual(texts.map((_, position) => position));
      const once = order.map((position) => texts[position] ?? '');
      expect(orderOf(once, direction)).toEqual(once.map((_, position) => position));
    }),
  );
});
