import { expect, test } from 'vitest';
import { divisions } from './boundaries.ts';
import { isOfJiangsuOrShanghai, provinceOf } from './provinces.ts';

test.each([
  ['310114', 'shanghai'],
  ['320583', 'jiangsu'],
  ['341300', 'anhui'],
  ['370826', 'shandong'],
])('%s lies in %s', (code, province) => {
  expect(provinceOf(code)).toBe(province);
  expect(isOfJiangsuOrShanghai(code)).toBe(code.startsWith('31') || code.startsWith('32'));
});

test('every unit of the boundary files lies in a known province', () => {
  for (const { id } of Object.values(divisions.objects).flatMap(({ geometries }) => geometries)) expect(() => provinceOf(String(id))).not.toThrow();
});

test('a code of another province is refused with the remedy', () => {
  expect(() => provinceOf('440100')).toThrow(/440100.*src\/domain\/provinces\.ts.*src\/text\/region-words\.ts/);
});
