import { expect, test } from 'vitest';
import { movedPages, movedPlaces, parseRedirects } from './redirects.ts';

const parse = (...records: readonly unknown[]) => parseRedirects(records, 'redirects.json');

test('pages and places on pages may lead to pages, places and views of the atlas', () => {
  const list = parse(
    { from: '/sea/', to: '/coast/' },
    { from: '/coast/#ports', to: '/coast/#parks-bridge-railway' },
    { from: '/coast/#rail', to: '/functional-zones/#xuzhou' },
    { from: '/places/xuzhou/', to: '/atlas/?place=xuzhou' },
  );
  expect(movedPages(list).map(({ from }) => from)).toEqual(['/sea/', '/places/xuzhou/']);
  expect(movedPlaces('/coast/', list)).toEqual({ ports: '/coast/#parks-bridge-railway', rail: '/functional-zones/#xuzhou' });
  expect(movedPlaces('/atlas/', list)).toEqual({});
});

test.each([
  ['another host', { from: '/sea/', to: 'https://example.org/' }, 'field to: expected a path of this site'],
  ['no slash at the end', { from: '/sea', to: '/coast/' }, 'field from: expected the path of a page'],
  ['the first page as a source', { from: '/', to: '/coast/' }, 'field from: expected the path of a page'],
  ['a host in disguise', { from: '/sea/', to: '//example.org/' }, 'field to: expected a path of this site'],
  ['a file as a source', { from: '/data/zones.csv', to: '/coast/' }, 'field from: expected the path of a page'],
  ['a field that does not exist', { from: '/sea/', to: '/coast/', status: 301 }, 'field status: no such field'],
  ['no target', { from: '/sea/' }, 'field to: expected a path of this site, with or without a fragment, got nothing'],
])('%s is refused, with the field and the remedy', (_, record, says) => {
  expect(() => parse(record)).toThrow(`redirects.json · record 1 (${record.from}) · ${says}`);
});

test('a source stands once', () => {
  expect(() => parse({ from: '/sea/', to: '/coast/' }, { from: '/sea/', to: '/atlas/' })).toThrow('"/sea/" is already used by record 1');
});

test('a chain is refused and names its end', () => {
  const chain = [{ from: '/shore/', to: '/sea/#top' }, { from: '/sea/', to: '/coast/' }];
  expect(() => parse(...chain)).toThrow('record 1 (/shore/) · field to: "/sea/#top" has itself moved to "/coast/". Name that address.');
});

test.each([
  ['of one', [{ from: '/sea/', to: '/sea/' }]],
  ['of a page and a place on it', [{ from: '/sea/', to: '/sea/#top' }]],
  ['of two', [{ from: '/sea/', to: '/shore/' }, { from: '/shore/', to: '/sea/' }]],
])('a loop %s is refused', (_, list) => {
  expect(() => parse(...list)).toThrow(/leads back to "\/sea\/"\. Name an address that exists\./);
});
