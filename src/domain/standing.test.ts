import { expect, test } from 'vitest';
import { documentById } from './documents.ts';
import { namedPlaces, placeById } from './named-places.ts';
import { cautionOf, cautionOfDocument, standingOf } from './standing.ts';

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
  expect(standingOf(placeById(id)).isLater).toBe(later);
});

test('a claim of the article never speaks of what no document had yet, but for 上海大都市圈 and the pairs whose lists came later', () => {
  const spoken = namedPlaces.filter((named) => standingOf(named).isLater).flatMap((named): string[] => {
    const { claims } = named.kind === 'structure' ? named.structure : named.kind === 'feature' ? named.feature : { claims: [] };
    return claims.length > 0 ? [named.id] : [];
  });
  expect(spoken.filter((id) => id !== 'shanghai-area' && !id.endsWith('-2022'))).toEqual([]);
});

test('what documents do not agree on, and what is put together from less than a list, are those of the facts', () => {
  const doubted = Object.fromEntries((['contested', 'inferred'] as const).map((doubt) => [doubt, namedPlaces.filter((named) => standingOf(named).doubt === doubt).map(({ id }) => id)]));
  expect(doubted).toEqual({
    contested: ['huaihai-economic-zone', 'xuzhou-area', 'huaihai-ten-cities'],
    inferred: ['xichangtai', 'husutong', 'huning-innovation-belt', 'south-bank', 'north-bank', 'xuzhou-star-rail-hub', 'yellow-sea-cities'],
  });
  for (const named of namedPlaces.filter((one) => standingOf(one).doubt !== undefined)) expect(cautionOf(named).caveat, named.id).toMatch(/。$/);
});

test('what is inferred of a place is its point: not a mark beside its name, but a caution where the point is explained', () => {
  const town = placeById('nanhui');
  expect(standingOf(town).doubt).toBeUndefined();
  expect(cautionOf(town)).toMatchObject({ doubt: 'inferred', caveat: '点位取滴水湖地铁站，代表南汇新城的大致位置。' });
});

test('a document is later by its own date, whatever reports of it came later', () => {
  expect(cautionOfDocument(documentById('jiading-kunshan-taicang-agreement')).isLater).toBe(false);
  expect(cautionOfDocument(documentById('delta-group-fourth-meeting')).isLater).toBe(false);
  expect(cautionOfDocument(documentById('greater-shanghai-plan')).isLater).toBe(true);
});
