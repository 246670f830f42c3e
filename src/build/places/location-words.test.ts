import { describe, expect, test } from 'vitest';
import { cities, cityBySlug } from '../../domain/cities.ts';
import { placeBySlug, places } from '../../domain/places.ts';
import { locationInWords } from './location-words.ts';

const unitOf = (slug: string) => [...cities, ...places].find((unit) => unit.slug === slug) ?? placeBySlug(slug);

describe('direction and distance', () => {
  // Worked by hand from the seats: differences of latitude and longitude at 111.2 km a degree, the latter times the cosine.
  test.each([
    ['nanjing', 'suzhou', '在南京东南方向约190千米'],
    ['nanjing', 'xuzhou', '在南京西北方向约290千米'],
    ['nanjing', 'nantong', '在南京以东约200千米'],
    ['nanjing', 'zhenjiang', '在南京以东约65千米'],
    ['nanjing', 'chuzhou', '在南京西北方向约55千米'],
    ['shanghai', 'nanjing', '在上海以西约270千米'],
    ['shanghai', 'suzhou', '在上海以西约85千米'],
    ['shanghai', 'nantong', '在上海西北方向约110千米'],
    ['shanghai', 'kunshan', '在上海以西约50千米'],
    ['shanghai', 'ningbo', '在上海以南约150千米'],
  ])('from %s to %s', (_, to, words) => {
    expect(locationInWords(unitOf(to)).away).toContain(words);
  });

  test('is the opposite on the way back', () => {
    expect(locationInWords(cityBySlug('nanjing')).away).toEqual(['在上海以西约270千米']);
    expect(locationInWords(placeBySlug('shanghai')).away).toEqual(['在南京以东约270千米']);
  });

  test.each([
    ['kunshan', ['在苏州市中心以东', '在南京以东', '在上海以西']],
    // By its point: it has no code.
    ['huaqiao', ['在苏州市中心以东', '在南京以东', '在上海以西']],
    ['jiading', ['在上海市中心西北方向', '在南京以东']],
    ['hongqiao', ['在上海市中心以西', '在南京以东']],
    ['nanhui', ['在上海市中心东南方向', '在南京以东']],
    ['weishan', ['在济宁市中心东南方向', '在南京西北方向', '在上海西北方向']],
  ])('of %s is told from the seat of the city that holds it, and from other cities as wholes', (slug, words) => {
    expect(locationInWords(placeBySlug(slug)).away.map((away) => away.replace(/约.*$/u, ''))).toEqual(words);
  });

  test('is told first from the city that holds the place', () => {
    expect(locationInWords(placeBySlug('lishui')).away.map((words) => words.slice(1, 3))).toEqual(['南京', '上海']);
  });

  test('is never told from a place to itself', () => {
    expect(locationInWords(cityBySlug('nanjing')).away).toHaveLength(1);
    expect(locationInWords(placeBySlug('shanghai')).away).toEqual([expect.stringMatching(/^在南京/)]);
  });
});

test('neighbours of the own city come first, cities beyond the county level last', () => {
  const { neighbours } = locationInWords(placeBySlug('wujiang'));
  expect(neighbours.map(({ city, divisions }) => [city, divisions.map(({ shortName }) => shortName)])).toEqual([
    ['苏州', ['吴中', '昆山']],
    ['上海', ['青浦']],
    [undefined, ['嘉兴', '湖州']],
  ]);
  expect(neighbours.flatMap(({ divisions }) => divisions.map(({ page }) => page))).toEqual([undefined, 'kunshan', 'qingpu', 'jiaxing', 'huzhou']);
});
