import { expect, test } from 'vitest';
import { amountWords, inTenThousands, lengthWords, personsWords, shareWords, wholeShareWords } from './quantity-words.ts';

test.each([
  [6361, '平方千米', '6361平方千米'],
  [27_000, '平方千米', '2.7万平方千米'],
  [35_900, '平方千米', '3.59万平方千米'],
  [20_000_000, '人', '2000万人'],
  [300_000_000, '元', '3亿元'],
  [1_930_000_000_000, '元', '1.93万亿元'],
  [20, '条', '20条'],
])('writes %d %s as %s', (value, unit, words) => {
  expect(amountWords(value, unit)).toBe(words);
});

test('rounds people to ten thousands in prose, and to a tenth of them in charts', () => {
  expect(personsWords(54_812_815)).toBe('5481万人');
  expect(personsWords(19_035_624)).toBe('1904万人');
  expect(inTenThousands(9_314_685)).toBe('931.5');
  expect(inTenThousands(9_300_000)).toBe('930.0');
});

test('writes shares with one decimal or none, and lengths as they are given', () => {
  expect(wholeShareWords(0.646_774)).toBe('65%');
  expect(shareWords(0.646_774)).toBe('64.7%');
  expect(shareWords(0.11)).toBe('11.0%');
  expect(lengthWords(11.072)).toBe('11.072千米');
});
