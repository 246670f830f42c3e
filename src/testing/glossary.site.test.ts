/** Whole-site test: the glossary has the terms of the chapters, no others, and says of them what the chapters bear out. */
import { describe, expect, test } from 'vitest';
import { claimAnchor, claimById } from '../domain/claims.ts';
import { documentById } from '../domain/documents.ts';
import { glossary, relatedTerms } from '../domain/glossary.ts';
import { provenanceWords } from '../text/provenance.ts';
import { chapterPaths, readPages, readSite, type Page } from './built-site.ts';
import { attribute, select, selectTags, textOf } from './html-tree.ts';

/** A term without quotation marks around all of it. */
const bare = (name: string) => name.replace(/^“([^“”]*)”$/u, '$1');

const pages = readPages();
const chapters = pages.filter(({ path }) => chapterPaths().includes(path));
const page = pageAt('/terms/');
const entries = new Map(select(page.document, (element) => attribute(element, 'data-term') !== undefined).map((entry) => [attribute(entry, 'data-term') ?? '', entry]));

function pageAt(path: string): Page {
  const found = pages.find((one) => one.path === path);
  if (found === undefined) throw new Error(`dist has no ${path}`);
  return found;
}

/** The parts of a text around the values in it, which the page prints. */
function aroundValues(text: string): string[] {
  return text.split(/\{[^}]*\}/u);
}

function linksIn(node: Parameters<typeof selectTags>[0]): string[] {
  return selectTags(node, 'a').map((link) => attribute(link, 'href') ?? '');
}

test('each term of the chapters has one record, under its name', () => {
  const terms = chapters
    .flatMap(({ document }) => select(document, ({ tagName }) => tagName === 'dfn'))
    .map((term) => `${(attribute(term, 'id') ?? '').replace(/^term-/u, '')} ${bare(textOf(term))}`);
  expect(terms.length).toBeGreaterThan(70);
  const records = glossary.map(({ id, term }) => `${id} ${term}`);
  expect(records.filter((record) => !terms.includes(record)), 'content/glossary.json: no chapter has a <Term> of this id and name; correct or remove the record').toEqual([]);
  expect(terms.filter((term) => !records.includes(term)), 'a <Term> without a record; add one to content/glossary.json').toEqual([]);
});

test('each term is linked from a chapter, and leads back to where the chapter explains it', () => {
  const linked = chapters.flatMap(({ path, document }) => linksIn(document).map((href) => [href, path] as const));
  for (const { id } of glossary) {
    const homes = linked.filter(([href]) => href === `/terms/#${id}`).map(([, path]) => path);
    expect(homes, `/terms/#${id} is linked from no chapter`).not.toEqual([]);
    const entry = entries.get(id);
    expect(entry === undefined ? [] : linksIn(entry), id).toEqual(expect.arrayContaining(homes.map((path) => `${path}#term-${id}`)));
  }
});

test('no link in a chapter leads to a term that the page does not have', () => {
  const asked = chapters.flatMap(({ document }) => linksIn(document).filter((href) => href.startsWith('/terms/#')));
  expect(asked.filter((href) => !page.ids.has(href.replace(/^.*#/u, '')))).toEqual([]);
});

describe('of each term', () => {
  test.each(glossary)('$term ($id): what its claims say has the term', ({ id, term, claims }) => {
    for (const claim of claims.map(claimById)) {
      const { document } = pageAt(`/${claim.chapter}/`);
      const [block] = select(document, (element) => attribute(element, 'id') === claimAnchor(claim.id));
      expect(block === undefined ? '' : textOf(block), `content/glossary.json: claim ${claim.id} of “${id}” does not use the term; remove it from "claims"`).toContain(term);
    }
  });

  test.each(glossary)('$term ($id): the page has its name, its texts and documents under their marks, and links to all that is named with it', (entry) => {
    const element = entries.get(entry.id);
    const text = element === undefined ? '' : textOf(element);
    expect(text).toContain(entry.term);
    const blocks = element === undefined ? [] : select(element, (block) => attribute(block, 'data-provenance') !== undefined);
    const said = (kind: string): string => blocks.filter((block) => attribute(block, 'data-provenance') === kind).map(textOf).join('\n');
    expect(said('article'), 'how the article uses it, under its mark, or no such mark').toBe(entry.use === undefined ? '' : `${provenanceWords.article}${entry.use}`);
    for (const part of aroundValues(entry.meaning)) expect(said('editor')).toContain(part);
    for (const part of aroundValues(entry.outside?.text ?? '')) expect(said('external')).toContain(part);
    for (const { title } of entry.documents.map(documentById)) expect(said('external')).toContain(title);
    // What is to be careful about in a place may be an outside fact too.
    if (entry.outside === undefined && entry.documents.length === 0 && entry.places.length === 0) expect(said('external')).toBe('');
    expect(text, 'a value that was not put in its place').not.toMatch(/[{}]|undefined/);
    const links = element === undefined ? [] : linksIn(element);
    expect(links).toEqual(expect.arrayContaining([...entry.claims.map((claim) => `/${claimById(claim).chapter}/#${claimAnchor(claim)}`), ...relatedTerms(entry).map(({ id }) => `#${id}`)]));
    expect(links).toEqual(expect.arrayContaining((entry.outside?.sources ?? []).map((source) => `/about/#source-${source.toLowerCase()}`)));
    for (const figure of entry.figures) expect(links.filter((href) => href.endsWith(`#fig-${figure}`)), `a link to the figure ${figure}`).toHaveLength(1);
    for (const place of entry.places) expect(links.filter((href) => new URLSearchParams(href.replace(/^.*\?|#.*$/gu, '')).get('place') === place), `a link to ${place} on the map`).toHaveLength(1);
  });
});

test('the page lists no term twice, and its index names each once', () => {
  expect([...entries.keys()].toSorted()).toEqual(glossary.map(({ id }) => id).toSorted());
  const [index] = select(page.document, ({ tagName, attrs }) => tagName === 'nav' && attrs.some(({ value }) => value === 'terms__index'));
  const named = index === undefined ? [] : linksIn(index).filter((href) => !href.startsWith('#theme-'));
  expect(named.toSorted()).toEqual(glossary.map(({ id }) => `#${id}`).toSorted());
});

test('the file of the cards has every term, as the page says it', () => {
  const cards = JSON.parse(readSite('/data/terms.json').toString('utf8')) as Record<string, string[]>;
  expect(Object.keys(cards).toSorted()).toEqual(glossary.map(({ id }) => id).toSorted());
  for (const [id, texts] of Object.entries(cards)) {
    const entry = entries.get(id);
    for (const text of texts) expect(entry === undefined ? '' : textOf(entry), id).toContain(text);
  }
});
