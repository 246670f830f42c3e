import { expect, test } from 'vitest';
import { dateWords, minutesWords, monthWords, yearAndMonth } from './time-words.ts';

test.each([
  ['2020-12-30', '2020年12月30日'],
  ['2021-02-08', '2021年2月8日'],
  ['2016-09', '2016年9月'],
  ['2011', '2011年'],
])('writes the date %s as %s', (date, words) => {
  expect(dateWords(date)).toBe(words);
});

test('leaves the day out where only the month is wanted', () => {
  expect(monthWords('2020-07-01')).toBe('2020年7月');
});

test.each([
  ['2020-07-01', '2020.7'],
  ['2020-12-30', '2020.12'],
  ['2016', '2016'],
])('writes %s on a map as %s', (date, words) => {
  expect(yearAndMonth(date)).toBe(words);
});

test.each([
  [127, '2小时7分'],
  [66, '1小时6分'],
  [60, '1小时'],
  [26, '26分'],
])('writes %d minutes as %s', (minutes, words) => {
  expect(minutesWords(minutes)).toBe(words);
});
