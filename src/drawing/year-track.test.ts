import { describe, expect, test } from 'vitest';
import { yearTrack } from './year-track.ts';

describe('a track of one year, a unit a day', () => {
  const span = yearTrack(2021, 0, 365);

  test('runs from new year to new year', () => {
    expect(span('2021-01-01')).toEqual({ from: 0, to: 1 });
    expect(span('2021-12-31')).toEqual({ from: 364, to: 365 });
  });

  test('gives a month all its days, since no day of it is known', () => {
    expect(span('2021-02')).toEqual({ from: 31, to: 59 });
    expect(span('2021-12')).toEqual({ from: 334, to: 365 });
  });

  test('gives a meeting all its days', () => {
    expect(span('2021-11-24', '2021-11-27')).toEqual({ from: 327, to: 331 });
  });

  test('does not depend on the clock of the builder', () => {
    expect(yearTrack(2020, 10, 376)('2020-07-01')).toEqual({ from: 192, to: 193 });
  });
});
