import { expect, test } from 'vitest';
import { shareCards } from './share-cards.ts';

test.each([
  ['home', '/', '/cards/home.png', '/cards/home-square.png'],
  ['chapter', '/functional-zones/', '/cards/functional-zones.png', '/cards/functional-zones-square.png'],
  ['page', '/places/xuzhou/', '/cards/places-xuzhou.png', '/cards/places-xuzhou-square.png'],
  ['embed', '/coast/#fig-coast', '/cards/coast.png', '/cards/coast-square.png'],
  ['embed', '/#fig-outline', '/cards/home.png', '/cards/home-square.png'],
  ['unlisted', '/search/', '/cards/home.png', '/cards/home-square.png'],
  ['missing', '/404/', '/cards/home.png', '/cards/home-square.png'],
] as const)('%s at %s is shared with %s', (kind, path, ...cards) => {
  expect(shareCards({ kind, path }).map((card) => card.path)).toEqual(cards);
});

test('a page of many that are made alike is shared with the card of their list', () => {
  expect(shareCards({ kind: 'page', path: '/places/huaqiao/', cardOf: '/places/' }).map((card) => card.path)).toEqual(['/cards/places.png', '/cards/places-square.png']);
});
