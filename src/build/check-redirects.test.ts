import { expect, test } from 'vitest';
import { redirectFaults } from './check-redirects.ts';

const pages: Readonly<Record<string, string>> = {
  '/coast/': '<h2 id="ports">港</h2>',
  '/sea/': '<a href="/coast/" data-moved-to>/coast/</a>',
  '/atlas/': '<main id="main"><details id="at-xuzhou"></details></main>',
};

const faultsOf = async (from: string, to: string) => redirectFaults([{ from, to }], async (path) => pages[path]);

test.each([
  ['a page that is gone', '/sea/', '/coast/'],
  ['a place of a page that is gone', '/sea/#tide', '/coast/#ports'],
  ['a place that is gone', '/coast/#harbours', '/coast/#ports'],
  ['a place that is a view now', '/coast/#xuzhou', '/atlas/?place=xuzhou'],
])('%s may lead on', async (_, from, to) => {
  expect(await faultsOf(from, to)).toEqual([]);
});

test.each([
  ['a page that is still there', '/coast/', '/atlas/', 'record 1 (/coast/) · field from: the page /coast/ still exists. Remove the redirect or the page.'],
  ['a place that is still there', '/coast/#ports', '/atlas/', '#ports still exists on /coast/. Remove the redirect'],
  ['a place of a page that nobody can open', '/shore/#tide', '/coast/', 'there is no page /shore/, so that nobody would be led on. Add a redirect from /shore/ too.'],
  ['a page that does not exist', '/sea/', '/shore/', 'field to: there is no page /shore/. Name one that exists.'],
  ['a place that the atlas does not know', '/sea/', '/atlas/?map=zones&place=atlantis', 'field to: the atlas has no place “atlantis”. Name one of its list.'],
  ['a place that does not exist', '/sea/', '/coast/#tide', 'field to: /coast/ has no #tide. Name an id that stands there.'],
])('the build stops at %s', async (_, from, to, says) => {
  expect((await faultsOf(from, to)).join('\n')).toContain(says);
});
