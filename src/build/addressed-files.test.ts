import { expect, test } from 'vitest';
import { addressedFiles, siteOf } from './addressed-files.ts';

test('SITE_URL is taken as the root of a domain, with or without its last slash', () => {
  expect(['https://example.org', 'https://example.org/', 'http://localhost:4321'].map(siteOf)).toEqual(['https://example.org', 'https://example.org', 'http://localhost:4321']);
  expect([undefined, ''].map(siteOf)).toEqual([undefined, undefined]);
});

test('without an address there is neither site map nor feed, and a warning instead', () => {
  expect(addressedFiles('https://example.org').map(({ name }) => name)).toEqual(['@astrojs/sitemap', 'feed-of-changes']);
  expect(addressedFiles(undefined).map(({ name }) => name)).toEqual(['site-address']);
});

test.each([
  ['example.org', 'Write it whole, such as https://example.org.'],
  ['ftp://example.org', 'Write it whole'],
  ['https://example.org/jiangsu/', 'the site must stand at the root of a domain. Write https://example.org and serve it there.'],
  ['https://example.org/?a', 'at the root of a domain'],
])('SITE_URL=%s stops the build and says how to write it', (given, says) => {
  expect(() => siteOf(given)).toThrow(`SITE_URL is “${given}”`);
  expect(() => siteOf(given)).toThrow(says);
});
