import { expect, test } from 'vitest';
import { locationOf } from './locations.ts';

test('a city is found by its code and marked at its seat', () => {
  expect(locationOf('320300')).toMatchObject({ slug: 'xuzhou', shortName: '徐州', code: '320300', point: [117.17903, 34.263] });
});

test('another place is found by its slug', () => {
  expect(locationOf('huaqiao')).toMatchObject({ slug: 'huaqiao', shortName: '花桥', code: undefined });
});

test('an unknown id names the closest', () => {
  expect(() => locationOf('kunshen')).toThrow('Did you mean "kunshan"?');
});
