import { expect, test } from 'vitest';
import { shareCards } from './share-cards.ts';

test.each([
  ['home', '/', '/cards/home.png', '/cards/home-square.png'],
  ['chapter', '/functional-zones/', '/cards/functional-zones.png', '/cards/functional-zones-square.png'],
  ['page', '/places/xuzhou/', '/cards/places-xuzhou.png', '/cards/places-xuzhou-square.png'],
  ['unlisted', '/search/', '/cards/home.png', '/cards/home-square.png'],
  ['missing', '/404/', '/cards/home.png', '/cards/home-square.png'],
] as const)('%s at %s is shared with %s', (kind, path, ...cards) => {
  expect(shareCards({ kind, path, title: '' }).map((card) => card.path)).toEqual(cards);
});

test('a page of many that are made alike is shared with the card of their list, and a figure alone with that of its home, each under the name of what the card shows', () => {
  const list = { path: '/places/', title: '地点' };
  expect(shareCards({ kind: 'page', path: '/places/huaqiao/', title: '花桥', cardOf: list }).map((card) => [card.path, card.title])).toEqual([['/cards/places.png', '地点'], ['/cards/places-square.png', '地点']]);
  const home = { path: '/coast/', title: '向海发展' };
  expect(shareCards({ kind: 'embed', path: '/coast/#fig-coast', title: '三个港', cardOf: home }).map((card) => [card.path, card.title])).toEqual([['/cards/coast.png', '向海发展'], ['/cards/coast-square.png', '向海发展']]);
  expect(shareCards({ kind: 'unlisted', path: '/search/', title: '搜索' }).map((card) => card.title)).toEqual(['江苏区域协调发展图解', '江苏区域协调发展图解']);
});
