import { expect, test } from 'vitest';
import { addressAfterMove } from './address-after-move.ts';

test.each([
  ['takes view and fragment along', 'https://x.example/coast/', { search: '?map=coast', hash: '#c-4-1a' }, 'https://x.example/coast/?map=coast#c-4-1a'],
  ['keeps the fragment that the redirect names', 'https://x.example/coast/#top', { search: '', hash: '#c-4-1a' }, 'https://x.example/coast/#top'],
  ['keeps the view that the redirect names', 'https://x.example/atlas/?place=xuzhou', { search: '?from=singlemessage', hash: '' }, 'https://x.example/atlas/?place=xuzhou'],
  ['takes no fragment along to a view', 'https://x.example/atlas/?place=xuzhou', { search: '', hash: '#c-4-1a' }, 'https://x.example/atlas/?place=xuzhou'],
  ['takes the query along to a place', 'https://x.example/coast/#top', { search: '?passage=x', hash: '#c-4-1a' }, 'https://x.example/coast/?passage=x#top'],
  ['adds nothing of its own', 'https://x.example/coast/', { search: '', hash: '' }, 'https://x.example/coast/'],
])('a page that has moved %s', (_, address, asked, expected) => {
  expect(addressAfterMove(address, asked)).toBe(expected);
});
