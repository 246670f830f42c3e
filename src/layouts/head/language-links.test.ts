import { expect, test } from 'vitest';
import { languageLinks } from './language-links.ts';

const site = new URL('https://example.org/');

test('a page in Chinese alone is its own version, and that of every other language', () => {
  expect(languageLinks('/coast/', ['zh-CN'], site)).toEqual([
    { language: 'zh-CN', href: 'https://example.org/coast/' },
    { language: 'x-default', href: 'https://example.org/coast/' },
  ]);
});

test.each([
  ['/', '/en/'],
  ['/coast/', '/en/coast/'],
])('%s and %s say the same of each other', (chinese, english) => {
  const links = languageLinks(chinese, ['zh-CN', 'en'], site);
  expect(links.map(({ language, href }) => [language, new URL(href).pathname])).toEqual([['zh-CN', chinese], ['en', english], ['x-default', chinese]]);
  expect(languageLinks(english, ['zh-CN', 'en'], site)).toEqual(links);
});

test('a slug that begins like a language is none', () => {
  expect(languageLinks('/energy/', ['zh-CN', 'en'], site).map(({ href }) => new URL(href).pathname)).toEqual(['/energy/', '/en/energy/', '/energy/']);
});

test('without the site’s address there are none', () => {
  expect(languageLinks('/coast/', ['zh-CN'], undefined)).toEqual([]);
});
