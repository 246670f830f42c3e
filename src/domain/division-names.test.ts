import { expect, test } from 'vitest';
import { divisionNames, shortNameOf } from './division-names.ts';

test('divisions below the city have the names that readers use, each once', () => {
  expect(divisionNames).toEqual(expect.arrayContaining(['句容', '江都', '仪征', '和县', '昆山', '张家港']));
  expect(new Set(divisionNames).size).toBe(divisionNames.length);
  expect(divisionNames.filter((name) => /[市区站]$/u.test(name))).toEqual([]);
});

test('a part of a city that a station is named after (徐州东站, 盐城大丰站) has no name of its own', () => {
  expect(divisionNames.filter((name) => /^(?:徐州|盐城|上海)/u.test(name))).toEqual([]);
});

test.each([
  ['昆山市', '昆山'],
  ['浦东新区', '浦东'],
  ['丰县', '丰县'],
  ['马鞍山市', '马鞍山'],
])('%s is %s for short', (name, short) => {
  expect(shortNameOf(name)).toBe(short);
});
