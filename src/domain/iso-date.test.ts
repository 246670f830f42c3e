import { describe, expect, test } from 'vitest';
import { isoDate, isoDay } from './iso-date.ts';

describe('isoDate', () => {
  test.each(['2020', '2020-07', '2020-07-01'])('reads %s', (date) => {
    expect(isoDate.parse(date)).toBe(date);
  });

  test.each(['2020-7-1', '2020-13', '2020-07-32', '2020年7月', '', 2020, null])('refuses %j', (date) => {
    expect(isoDate.safeParse(date).success).toBe(false);
  });
});

test('isoDay refuses a date that is not known to the day', () => {
  expect(isoDay.safeParse('2020-07').success).toBe(false);
  expect(isoDay.parse('2020-07-01')).toBe('2020-07-01');
});
