import { expect, test } from 'vitest';
import type { PageFacts, PageKind } from './page-facts.ts';
import { structuredData } from './structured-data.ts';

const site = new URL('https://example.org/');
const page = (kind: PageKind, title = '向海'): PageFacts => ({
  kind,
  path: '/coast/',
  title,
  description: '讲海。',
  figures: [{ id: 'coast', kind: 'map', title: '三个港', address: '/coast/#fig-coast' }],
});

test('a page without an address of its site describes nothing, since a path would mean another thing elsewhere', () => {
  expect(structuredData(page('chapter'), undefined)).toBeUndefined();
});

test('every address of a described page is whole', () => {
  const addresses = [...(structuredData(page('chapter'), site) ?? '').matchAll(/"([^"]*\/[^"]*)"/g)].map(([, text = '']) => text).filter((text) => !/^\w+\/[\w+-]+$/.test(text));
  expect(addresses).toContain('https://example.org/coast/#fig-coast');
  expect(addresses.filter((text) => !/^https:\/\/(example|schema)\.org/.test(text))).toEqual([]);
});

test('the way to a page goes through the page above it', () => {
  const facts = { ...page('page', '昆山'), path: '/places/kunshan/', parent: { path: '/places/', title: '地点' } };
  const things = (JSON.parse(structuredData(facts, site) ?? '') as { '@graph': { itemListElement?: unknown }[] })['@graph'];
  expect(things.find(({ itemListElement }) => itemListElement !== undefined)?.itemListElement).toMatchObject([
    { position: 1, item: 'https://example.org/' },
    { position: 2, name: '地点', item: 'https://example.org/places/' },
    { position: 3, name: '昆山', item: 'https://example.org/places/kunshan/' },
  ]);
});

test.each(['unlisted', 'embed', 'missing'] as const)('a page that is %s describes nothing', (kind) => {
  expect(structuredData(page(kind), site)).toBeUndefined();
});

test('no title ends the script that it stands in', () => {
  const title = '海</script><b>';
  const data = structuredData(page('page', title), site) ?? '';
  expect(data).not.toContain('<');
  expect(JSON.parse(data)).toMatchObject({ '@graph': [{ name: title }, {}, {}] });
});
