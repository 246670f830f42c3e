import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sectionsOf } from '@/search/build/sections.ts';
import { chapterPaths, readClaims, readPages, readSite, siteFolder, sitePath, type Page } from './built-site.ts';
import { attribute, lineage, select, selectTags, textOf, type HtmlElement } from './html-tree.ts';
import { startTextOnDisk } from './index-on-disk.ts';
import { linkedFiles, scriptGraph } from './page-files.ts';

const pages = readPages();
const page = pageAt('/print/');
const chapters = chapterPaths().map((path) => ({ slug: path.replaceAll('/', ''), main: mainOf(pageAt(path)) }));

function pageAt(path: string): Page {
  const found = pages.find((candidate) => candidate.path === path);
  if (found === undefined) throw new Error(`dist${path} does not exist`);
  return found;
}

function mainOf({ document }: Page): HtmlElement {
  const [main] = selectTags(document, 'main');
  if (main === undefined) throw new Error('a page has no <main>');
  return main;
}

const isClaim = (element: HtmlElement): boolean => attribute(element, 'class') === 'claim';

/** What a reader looks for in a text, in its order: headings, claims and figures, each as its address and its words. */
function outlineOf(holder: HtmlElement): { id: string; words: string }[] {
  const isHeading = ({ tagName }: HtmlElement): boolean => /^h[1-4]$/.test(tagName);
  return select(holder, (element) => isHeading(element) || isClaim(element) || element.tagName === 'figure').map((element) => ({
    id: attribute(element, 'id') ?? '',
    words: isHeading(element) ? textOf(element) : isClaim(element) ? claimWords(element) : tableWords(element),
  }));
}

/** What a claim says, without its mark. */
function claimWords(claim: HtmlElement): string {
  return claim.childNodes.flatMap((node) => ('tagName' in node && attribute(node, 'class') !== 'claim__mark' ? textOf(node) : [])).join(' ');
}

function tableWords(figure: HtmlElement): string {
  return selectTags(figure, 'table').map(textOf).join(' ');
}

test('holds every heading, claim and figure of the chapters once, in their order and with their words', () => {
  const figures = new Set<string>();
  const expected = chapters.flatMap(({ slug, main }) =>
    outlineOf(main)
      .map(({ id, words }) => ({ id: id === 'top' ? slug : id, words }))
      .filter(({ id }) => !id.startsWith('fig-') || figures.size < figures.add(id).size),
  );
  const articles = selectTags(page.document, 'article');
  expect(articles.flatMap(outlineOf)).toEqual(expected);
  expect(expected.filter(({ id }) => id.startsWith('c-'))).toHaveLength(readClaims().length);
  expect(figures.size).toBeGreaterThan(10);
});

test('says of every block of the chapters, marked or not, what it says there', () => {
  const proseOf = (holder: HtmlElement): string[] =>
    selectTags(holder, 'p', 'li')
      .filter((element) => lineage(element).some((around) => attribute(around, 'data-provenance') !== undefined && around.tagName === 'div'))
      .filter((element) => !['claim__mark', 'aside__sources'].includes(attribute(element, 'class') ?? ''))
      .map(textOf);
  const printed = new Set(proseOf(mainOf(page)));
  const prose = chapters.flatMap(({ main }) => proseOf(main));
  expect(prose.filter((words) => !printed.has(words))).toEqual([]);
  expect(prose.length).toBeGreaterThan(100);
});

describe('is for paper and for the browser’s own find', () => {
  test('folds no table, so that a browser that does not look into closed parts finds its words', () => {
    const tables = selectTags(page.document, 'table');
    const folded = tables.filter((table) => lineage(table).some((around) => around.tagName === 'details' && attribute(around, 'open') === undefined));
    expect(tables.length).toBeGreaterThan(10);
    expect(folded).toEqual([]);
  });

  test('draws its maps and charts without what makes them live', () => {
    expect(selectTags(page.document, 'figure-map', 'figure-chart')).toEqual([]);
  });

  test('names sources by numbers, each that of its entry in the list at the end', () => {
    const entries = select(page.document, (element) => /^source-/.test(attribute(element, 'id') ?? '')).map((entry) => attribute(entry, 'id'));
    const links = selectTags(page.document, 'a').filter((link) => attribute(link, 'href')?.startsWith('#source-'));
    const wrong = links.filter((link) => textOf(link) !== `〔${String(entries.indexOf(attribute(link, 'href')?.slice(1)) + 1)}〕`);
    expect(wrong.map(textOf)).toEqual([]);
    expect(links.length).toBeGreaterThan(50);
  });

  test('leads from each claim and each figure to its address in its chapter', () => {
    const addresses = chapters.flatMap(({ slug, main }) => outlineOf(main).flatMap(({ id }) => (/^c-/.test(id) ? `/${slug}/#${id}` : [])));
    const links = new Set(selectTags(page.document, 'a').map((link) => attribute(link, 'href')));
    expect(addresses.filter((address) => !links.has(address))).toEqual([]);
    const own = selectTags(page.document, 'figure').map((figure) => attribute(figure, 'data-address') ?? '');
    expect(own.filter((address) => !links.has(address))).toEqual([]);
  });
});

test('is no page for search: its words would be found twice', () => {
  expect(sectionsOf(page.html, page.path)).toEqual([]);
  const languages = readdirSync(join(siteFolder, 'pagefind'));
  expect(languages.length).toBeGreaterThan(0);
  for (const language of languages) {
    const known = startTextOnDisk(siteFolder, language);
    for (const path of chapterPaths()) expect(known).toContain(path);
    expect(known).not.toContain('/print/');
  }
});

test('every page with a footer leads to it', () => {
  const without = pages.filter(({ document }) => selectTags(document, 'footer').some((footer) => !selectTags(footer, 'a').some((link) => attribute(link, 'href') === '/print/')));
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('weighs at most 200 KB with its style sheets and scripts', () => {
  const styles = linkedFiles(page).flatMap(({ kind, reference }) => (kind === 'style' ? (sitePath(reference, page.path) ?? []) : []));
  const files = [...new Set([...styles, ...scriptGraph(page).atOnce])].map(readSite);
  const bytes = [page.html, ...files].map((content) => gzipSync(content, { level: 6 }).length);
  expect(bytes.reduce((sum, weight) => sum + weight, 0), bytes.join(' + ')).toBeLessThanOrEqual(200 * 1024);
});
