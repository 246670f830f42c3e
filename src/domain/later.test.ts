import { expect, test } from 'vitest';
import { isLaterThanArticle } from './later.ts';
import { namedPlaces, placeById } from './named-places.ts';

test.each([
  ['shanghai-area', true],
  ['nanjing-huaian-2022', true],
  ['nanjing-huaian-2001', false],
  ['nanjing-area', false],
  ['suxichang-area', false],
  ['ningxichang-area', false],
  ['jiading-kunshan-taicang', false],
  ['north-bank-hsr', true],
  ['yantong-hsr', false],
  ['nanjing-chuzhou', false],
  ['suzhou', false],
  ['kunshan', false],
] as const)('%s came after the article: %s', (id, later) => {
  expect(isLaterThanArticle(placeById(id))).toBe(later);
});

test('a claim of the article never speaks of what no document had yet, but for 上海大都市圈 and the pairs whose lists came later', () => {
  const spoken = namedPlaces.filter(isLaterThanArticle).flatMap((named): string[] => {
    const { claims } = named.kind === 'structure' ? named.structure : named.kind === 'feature' ? named.feature : { claims: [] };
    return claims.length > 0 ? [named.id] : [];
  });
  expect(spoken.filter((id) => id !== 'shanghai-area' && !id.endsWith('-2022'))).toEqual([]);
});
