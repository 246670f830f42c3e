import { expect, test } from 'vitest';
import { publicAddress } from './public-address.ts';

test('an address is whole where the site’s own is known, and a path where it is not', () => {
  const path = '/atlas/?map=areas&place=xuzhou#top';
  expect(publicAddress(path, new URL('https://example.org'))).toBe(`https://example.org${path}`);
  expect(publicAddress(path, undefined)).toBe(path);
});
