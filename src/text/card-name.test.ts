import { expect, test } from 'vitest';
import { cardName } from './card-name.ts';

test.each([
  ['/', 'home'],
  ['/functional-zones/', 'functional-zones'],
  ['/places/xuzhou/', 'places-xuzhou'],
  ['/404.html', '404'],
])('the card of %s is called %s', (path, name) => {
  expect(cardName(path)).toBe(name);
});
