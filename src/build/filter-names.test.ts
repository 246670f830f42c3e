import { expect, test } from 'vitest';
import { cities, cityBySlug } from '../domain/cities.ts';
import { placeBySlug, places } from '../domain/places.ts';
import { filterNames } from './filter-names.ts';

test('a place has the other names that the search knows, and those of what it belongs to', () => {
  expect(filterNames(cityBySlug('xuzhou')).own).toEqual(expect.arrayContaining(['徐州市', '彭城']));
  expect(filterNames(placeBySlug('shanghai')).own).toEqual(expect.arrayContaining(['沪', '申城']));
  expect(filterNames(cityBySlug('zhenjiang')).shared).toEqual(expect.arrayContaining(['宁镇扬', '南京都市圈']));
  expect(filterNames(placeBySlug('gaochun')).shared.join(' ')).toContain('宁锡常');
  expect(filterNames(placeBySlug('suzhou-anhui')).shared.join(' ')).toContain('淮海');
});

test('no name is given twice, nor one that stands in the name itself', () => {
  for (const unit of [...cities, ...places]) {
    const { own, shared } = filterNames(unit);
    expect(new Set([...own, ...shared]).size, unit.slug).toBe(own.length + shared.length);
    expect([...own, ...shared].filter((name) => unit.shortName.includes(name)), unit.slug).toEqual([]);
  }
});
