/** Whole-site test: an address that was published once leads to what it meant, for good. */
import { expect, test } from 'vitest';
import { redirects } from '../domain/redirects.ts';
import { compareAddresses } from './address-ledger.ts';
import { chapterPaths, readClaims, siteFile } from './built-site.ts';
import { readLedger } from './ledger-file.ts';
import { publishedAddresses } from './published-addresses.ts';

/** What a build leaves out that does not know where the site will stand; it makes no site map either. */
const FEED = '/changes.xml';
const isAddressed = siteFile('/sitemap-index.xml') !== undefined;
const ledger = new Map([...readLedger()].filter(([address]) => isAddressed || address !== FEED));
const site = publishedAddresses();
const { vanished, changed, unlisted } = compareAddresses(ledger, site, redirects);

test('no address has vanished', () => {
  expect(vanished).toEqual([]);
});

test('no address means something else', () => {
  expect(changed).toEqual([]);
});

test('every address is in the ledger', () => {
  expect(unlisted).toEqual([]);
});

test('each kind of address is read from the site, and every claim', () => {
  const kinds = {
    pages: /^\/[^#?.]*$/,
    claims: /#c-\d/,
    figures: /#fig-/,
    terms: /#term-/,
    sources: /#source-/,
    headings: /^\/(?:[a-z-]+\/)?#(?!c-\d|fig-|term-|source-)/,
    'places of the atlas': /\?place=/,
    'tables and pictures': /^\/data\/[a-z-]+\.(?:csv|svg|png)$/,
  };
  const found = Object.entries(kinds).map(([kind, pattern]) => [kind, [...site.keys()].filter((address) => pattern.test(address)).length] as const);
  const few = Object.fromEntries(found.filter(([, count]) => count < chapterPaths().length));
  expect(few, 'kinds of addresses that are not read').toEqual({});
  // The ledger may hold more: a claim that has moved keeps its old address there.
  const claims = readClaims().map(({ id, chapter }) => `/${chapter}/#c-${id.replaceAll('.', '-')}`);
  expect([...site.keys()].filter((address) => kinds.claims.test(address)).sort()).toEqual(claims.sort());
});
