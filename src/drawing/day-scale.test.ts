import { expect, test } from 'vitest';
import { dayScale } from './day-scale.ts';

test('lays days in proportion, a year as its first day', () => {
  const at = dayScale('2019', '2023', 100, 246.1);
  expect([at('2019-01-01'), at('2020'), at('2020-12-31'), at('2023')].map((x) => Math.round(x * 10) / 10)).toEqual([100, 136.5, 173, 246.1]);
});
