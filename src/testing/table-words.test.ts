import { describe, expect, test } from 'vitest';
import type { FigureTable } from '@/figures/figure-record.ts';
import { misplacedNumbers, strangeNames, strangeNumbers } from './table-words.ts';

const table: FigureTable = {
  caption: '两座城市的人口，2020年12月30日',
  columns: ['名称', '类别', '在哪里', '人口'],
  rows: [
    { feature: 'nanjing', cells: ['南京市', '设区市', '沿江；沿海', 9_314_685] },
    { feature: 'xuzhou', cells: ['徐州市', '设区市', '沿海', 9_083_790] },
    { feature: 'kunshan', cells: ['昆山市', '县级', '沿江', [{ label: '1.1a', gist: '花桥，77种', href: '/' }]] },
  ],
};

describe('a number of a text', () => {
  test.each(['南京931.5万人', '9314685人', '共1839.8万人', '3行', '设区市2座', '两座在沿江', '2020年', '2020年12月', '“1+3”', '第0.1段'])('that the table holds, counts or adds up is not strange: %s', (text) => {
    expect(strangeNumbers(text, table)).toEqual([]);
  });

  test.each([
    ['南京931.6万人', '931.6'],
    ['2021年', '2021年'],
    ['2020年11月', '2020年11月'],
    ['1小时6分', '1小时6分'],
    ['二十座', '二十座'],
    ['77种', '77'],
  ])('that it does not is: %s', (text, number) => {
    expect(strangeNumbers(text, table)).toEqual([number]);
  });

  test('that is another row’s is named with the row', () => {
    expect(misplacedNumbers('徐州908.4万，南京908.4万', table)).toEqual(['南京 908.4']);
    expect(misplacedNumbers('南京、徐州各有2条', table)).toEqual(['徐州 2']);
    expect(misplacedNumbers('南京、徐州2市', table)).toEqual([]);
    expect(misplacedNumbers('南京、徐州3市', table)).toEqual(['南京、徐州 3']);
  });
});

test('a place is strange unless a cell names it; what a link leads to does not count', () => {
  expect(strangeNames('南京、昆山和沿江', table)).toEqual([]);
  expect(strangeNames('南京、无锡和花桥', table)).toEqual(['无锡', '花桥']);
});
