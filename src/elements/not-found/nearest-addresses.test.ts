import { expect, test } from 'vitest';
import type { KnownAddress } from './known-address.ts';
import { nearestAddresses, slugOf } from './nearest-addresses.ts';

const known: readonly KnownAddress[] = [
  { kind: 'page', name: '地图册', href: '/atlas/', others: 'map places' },
  { kind: 'chapter', name: '主体功能区与“1+3”', href: '/functional-zones/' },
  { kind: 'chapter', name: '向海发展', href: '/coast/' },
  { kind: 'map', name: '四片功能区', href: '/functional-zones/#fig-zones' },
  { kind: 'term', name: '主体功能区', href: '/introduction/#term-functional-zone' },
  { kind: 'term', name: '飞地', href: '/linked-development/#term-enclave' },
  { kind: 'place', name: '徐州', href: '/atlas/?map=zones&place=xuzhou' },
  { kind: 'place', name: '徐州都市圈', href: '/atlas/?map=zones&place=xuzhou-area' },
  { kind: 'place', name: '苏州', href: '/atlas/?map=zones&place=suzhou' },
];

const nearest = (...parts: string[]) => nearestAddresses(parts, known).map(({ known: { href } }) => href);

test.each([
  ['the slug of a place', ['xuzhou'], '/atlas/?map=zones&place=xuzhou'],
  ['a chapter in the singular, before the term of that name', ['functional-zone'], '/functional-zones/'],
  ['a misspelt chapter', ['fuctional-zones'], '/functional-zones/'],
  ['a chapter without its hyphen', ['functionalzones'], '/functional-zones/'],
  ['the id of a map, before the chapter whose name has it', ['zones'], '/functional-zones/#fig-zones'],
  ['a term in the plural', ['enclaves'], '/linked-development/#term-enclave'],
  ['a Chinese name', ['徐州'], '/atlas/?map=zones&place=xuzhou'],
  ['a longer Chinese name', ['徐州市'], '/atlas/?map=zones&place=xuzhou'],
  ['another word for a page', ['places'], '/atlas/'],
  ['one of several parts', ['nothing', 'coast'], '/coast/'],
])('%s', (_, parts, expected) => {
  expect(nearest(...parts)[0]).toBe(expected);
});

test('what has the name in it comes after what has that name', () => {
  expect(nearest('徐州')).toEqual(['/atlas/?map=zones&place=xuzhou', '/atlas/?map=zones&place=xuzhou-area']);
});

test('nothing is near to what is like nothing', () => {
  expect(nearest('xyzzyq')).toEqual([]);
  expect(nearest('州')).toEqual([]);
  expect(nearest()).toEqual([]);
});

test('at most five', () => {
  const many = Array.from({ length: 20 }, (_, at): KnownAddress => ({ kind: 'term', name: `词${String(at)}`, href: `/coast/#term-port-${String(at)}` }));
  expect(nearestAddresses(['port'], many)).toHaveLength(5);
});

test('the slug of an address is its last word', () => {
  expect(['/', '/coast/', '/#fig-zones', '/coast/#term-port-city', '/atlas/?map=zones.rail&place=xuzhou'].map(slugOf)).toEqual(['', 'coast', 'zones', 'port-city', 'xuzhou']);
});
