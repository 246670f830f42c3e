import { expect, test } from 'vitest';
import { addressAfterMove } from './address-after-move.ts';

test.each([
  ['takes view and fragment along', 'https://x.example/coast/', { search: '?map=coast', hash: '#c-4-1a' }, 'https://x.example/coast/?map=coast#c-4-1a'],
  ['keeps the fragment that the redirect names', 'https://x.example/coast/#top', { search: '', hash: '#c-4-1a' }, 'https://x.example/coast/#top'],
  ['keeps the view that the redirect names', 'https://x.example/atlas/?place=xuzhou', { search: '?from=singlemessage', hash: '' }, 'https://x.example/atlas/?place=xuzhou'],
  ['adds nothing of its own', 'https://x.example/coast/', { search: '', hash: '' }, 'https://x.example/coast/'],
])('a page that has moved %s', (_, address, asked, expected) => {
  expect(addressAfterMove(address, asked)).toBe(expected);
});
