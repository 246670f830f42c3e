/**
 * Whole-site test: what the ledger of addresses promises for good, a reader can take along from where it stands. Places of
 * the atlas have no fragment: their link is in the panel of the chosen place (src/pages/atlas.astro).
 */
import { expect, test } from 'vitest';
import { chapterPaths, readPages, readSite } from './built-site.ts';
import { attribute, select, selectTags } from './html-tree.ts';
import { publishedAddresses } from './published-addresses.ts';

/** Addresses without a link of their own, and why. */
const EXCEPTIONS = [
  // Claims, figures and tables lead to a source; whoever wants to pass it on has its own address there, at its publisher.
  /^\/about\/#source-/,
];

// The ledger keeps what has moved as well; address-ledger.site.test.ts sees to it that it holds all that is published.
const addresses = [...publishedAddresses().keys()].filter((address) => address.includes('#') && !EXCEPTIONS.some((pattern) => pattern.test(address)));
const pages = readPages().filter(({ path }) => ['/', '/about/', '/claims/', ...chapterPaths()].includes(path));

test.each(pages)('each address on $path has a link that gives it', ({ path, document }) => {
  const links = selectTags(document, 'a').filter((link) => attribute(link, 'class')?.split(/\s+/).includes('permalink') === true);
  const given = links.map((link) => `${path}${attribute(link, 'href') ?? ''}`);
  const promised = addresses.filter((address) => address.startsWith(`${path}#`));
  expect(promised).not.toEqual([]);
  expect(promised.filter((address) => !given.includes(address)), 'write the heading with Heading2 or Heading3, or put a Permalink beside it').toEqual([]);
});

test.each(pages)('the style sheets of $path draw the sign of a link without words', ({ document }) => {
  const empty = select(document, (element) => element.tagName === 'a' && attribute(element, 'class') === 'permalink' && element.childNodes.length === 0);
  const sheets = selectTags(document, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet').map((link) => readSite(attribute(link, 'href') ?? '').toString('utf8'));
  expect(empty).not.toEqual([]);
  expect(sheets.join('')).toMatch(/\.permalink:empty\b[^{}]*::?after\b/);
});
