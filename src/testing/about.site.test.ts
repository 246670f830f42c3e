/** Whole-site test: /about/ lists every source with what rests on it, and every file with its licence, as an independent count finds them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import documents from '@content/facts/documents.json';
import rail from '@content/facts/rail.json';
import sources from '@content/sources.json';
import { provenances } from '@/domain/model.ts';
import { chapterPaths, readPages, readSite, siteFile, type Page } from './built-site.ts';
import { attribute, lineage, select, selectTags, textOf, type HtmlElement } from './html-tree.ts';
import { parseCsv } from './parse-csv.ts';
import { root } from './project-root.ts';
import { publishedAddresses } from './published-addresses.ts';

const pages = new Map(readPages().map((page) => [page.path, page]));
const about = pageAt('/about/');

function pageAt(path: string): Page {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`dist has no ${path}`);
  return page;
}

function byId({ document, path }: Page, id: string): HtmlElement {
  const [element] = select(document, (one) => attribute(one, 'id') === id);
  if (element === undefined) throw new Error(`${path} has no #${id}`);
  return element;
}

const hrefs = (node: Parameters<typeof selectTags>[0]): string[] => selectTags(node, 'a').map((link) => attribute(link, 'href') ?? '');
const sourcesLinkedIn = (node: Parameters<typeof selectTags>[0]): string[] => hrefs(node).flatMap((href) => /^\/about\/#source-(.+)$/.exec(href)?.[1] ?? []);

/** What the page lists under a source: links by their label. */
function listed(source: string): Map<string, string[]> {
  const rows = select(byId(about, `source-${source}`), ({ tagName }) => tagName === 'div');
  return new Map(rows.map((row) => [textOf(selectTags(row, 'dt')[0] ?? row), hrefs(row)]));
}

/** Blocks of prose that cite sources, by the claim or heading nearest above them. */
function passagesOf({ path, document }: Page): { source: string; address: string }[] {
  let near = '';
  return select(document, () => true).flatMap((element) => {
    const id = attribute(element, 'id');
    const kind = attribute(element, 'class')?.split(/\s+/);
    if (id !== undefined && (/^h[23]$/.test(element.tagName) || kind?.includes('claim'))) near = id;
    return kind?.includes('aside__sources') ? sourcesLinkedIn(element).map((source) => ({ source, address: `${path}#${near}` })) : [];
  });
}

const bookPages = chapterPaths().map(pageAt);
const passages = bookPages.flatMap(passagesOf);
/** Figures where they stand first; those of the first page stand in chapters too, but for one. */
const figures = [...new Map([...bookPages, pageAt('/')].toReversed().flatMap(({ path, document }) =>
  selectTags(document, 'figure').map((figure) => [attribute(figure, 'id') ?? '', { address: `${path}#${attribute(figure, 'id') ?? ''}`, sources: sourcesLinkedIn(figure) }] as const),
)).values()];

describe.each(sources.map(({ id, title }) => ({ id: id.toLowerCase(), title })))('$title ($id)', ({ id, title }) => {
  const uses = listed(id);

  test('has something that rests on it', () => {
    expect([...uses.keys()], `content/sources.json: nothing rests on “${id}”; cite it, or remove it`).not.toEqual([]);
  });

  test('is named with every passage that cites it, and with no other', () => {
    const cited = passages.filter(({ source }) => source === id).map(({ address }) => address);
    expect(new Set(uses.get('正文'))).toEqual(new Set(cited));
  });

  test('is named with every figure that cites it, and with no other', () => {
    const cited = figures.filter((figure) => figure.sources.includes(id)).map(({ address }) => address);
    expect(uses.get('图')?.toSorted() ?? []).toEqual(cited.toSorted());
  });

  test('is cited wherever the list leads', () => {
    const others = [...uses].filter(([label]) => label !== '正文').flatMap(([, links]) => links);
    const wrong = others.filter((href) => {
      const { pathname, searchParams, hash } = new URL(href, 'https://site.invalid');
      const place = searchParams.get('place');
      // The atlas names sources in words.
      if (pathname === '/atlas/') return id !== 'art' && !textOf(byId(pageAt(pathname), `at-${place ?? ''}`)).includes(title);
      const target = byId(pageAt(pathname), hash.slice(1));
      return !lineage(target).slice(0, 3).some((around) => sourcesLinkedIn(around).includes(id)) && !passages.some((passage) => passage.source === id && passage.address === href);
    });
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  const isData = (path: string): boolean => /^\/(?:data|posters)\/|^\/changes\.xml$/.test(path);
  const published = [...publishedAddresses().keys()].filter((address) => /\.[a-z]+$/.test(address) && isData(address));
  const links = selectTags(about.document, 'a').filter((link) => isData(attribute(link, 'href') ?? ''));
  const inList = links.filter((link) => lineage(link).some((around) => attribute(around, 'data-files') !== undefined));

  test('that the site hands out are all listed, and those listed exist', () => {
    const paths = inList.map((link) => attribute(link, 'href') ?? '');
    expect(paths.toSorted()).toEqual(published.toSorted());
    expect(paths.filter((path) => siteFile(path) === undefined)).toEqual([]);
    expect(published.length).toBeGreaterThan(60);
  });

  test('have a licence, or the word that none was given', () => {
    const without = inList.filter((link) => {
      const [holder] = lineage(link).filter((around) => attribute(around, 'data-files') !== undefined);
      const licence = holder === undefined ? '' : select(holder, (element) => attribute(element, 'data-licence') !== undefined).map(textOf).join('');
      return !/^许可：.{4,}/.test(licence);
    });
    expect(without.map((link) => attribute(link, 'href'))).toEqual([]);
  });

  test('hold the sources too, each with all that rests on it', () => {
    const [, ...lines] = parseCsv(readSite('/data/sources.csv').toString('utf8'));
    expect(lines.map(([title]) => title)).toEqual(sources.map(({ title }) => title));
    for (const [index, line] of lines.entries()) {
      const [basis = '', address = ''] = line.slice(-2);
      const rows = select(byId(about, address.split('#')[1] ?? ''), ({ tagName }) => tagName === 'dt').map(textOf);
      expect(basis.split('；').map((part) => part.split('：')[0]), sources[index]?.title).toEqual(rows);
    }
  });

  test('are told with the lines that their tables have', () => {
    const rows = selectTags(about.document, 'tr').flatMap((row) => {
      const figure = hrefs(row).find((href) => href.includes('#fig-'));
      const count = selectTags(row, 'td').find((cell) => attribute(cell, 'data-label') === '行数');
      return figure === undefined || count === undefined ? [] : [{ figure, count: Number(textOf(count)) }];
    });
    expect(rows.length).toBe(figures.length);
    for (const { figure, count } of rows) {
      const [path = '', id = ''] = figure.split('#');
      const [body] = selectTags(byId(pageAt(path), id), 'tbody');
      expect(count, figure).toBe(body === undefined ? 0 : selectTags(body, 'tr').length);
    }
  });
});

test('the four marks stand there with the number of their blocks and figures', () => {
  for (const kind of provenances) {
    const marked = bookPages.flatMap(({ document }) => select(document, (element) => attribute(element, 'data-provenance') === kind));
    const blocks = marked.filter(({ tagName }) => tagName !== 'figure').length;
    const [entry] = select(about.document, (element) => attribute(element, 'data-mark') === kind);
    expect(entry && textOf(entry), kind).toContain(`${String(blocks)}${kind === 'article' ? '条' : '处'}`);
    expect(entry && select(entry, (element) => attribute(element, 'data-kind') === kind).length, kind).toBe(1);
  }
});

describe('what is unsettled', () => {
  /** Of the meeting that the article calls recent. */
  const ARTICLE_DAY = '2022-02-07';
  const FILES = ['functional-zones', 'metropolitan-areas', 'integration-groups', 'corridors', 'programmes', 'pairs', 'rail', 'xuzhou-arms', 'shanghai-side', 'coast', 'huaihai-ten'];
  const facts = FILES.flatMap((name): { id: string; evidence: { confidence: string } }[] => JSON.parse(readFileSync(join(root, `content/facts/${name}.json`), 'utf8')));

  test.each([['推定', 'inferred'], ['说法不一', 'contested']])('“%s” is explained with every fact that has it', (mark, confidence) => {
    const [entry] = select(about.document, (element) => attribute(element, 'data-standing') === mark);
    const shown = entry === undefined ? [] : hrefs(entry).map((href) => new URL(href, 'https://site.invalid').searchParams.get('place'));
    expect(shown.toSorted()).toEqual(facts.filter(({ evidence }) => evidence.confidence === confidence).map(({ id }) => id).toSorted());
    expect(shown).not.toEqual([]);
  });

  test('“晚于文章” is explained with every document and event that its date puts after the article, and with the railways that came later', () => {
    const [entry] = select(about.document, (element) => attribute(element, 'data-standing') === '晚于文章');
    const links = entry === undefined ? [] : selectTags(entry, 'a');
    const placeOf = (link: HtmlElement): string | null => new URL(attribute(link, 'href') ?? '', 'https://site.invalid').searchParams.get('place');
    const shown = links.filter((link) => placeOf(link) === null).map(textOf);
    const later = documents.filter(({ date }) => date > ARTICLE_DAY.slice(0, date.length)).map(({ shortName }) => shortName);
    expect(shown.toSorted()).toEqual(later.toSorted());
    expect(later.length).toBeGreaterThan(3);
    expect(links.map(placeOf)).toEqual(expect.arrayContaining(rail.filter(({ status }) => status === 'later').map(({ id }) => id)));
  });
});

test('the list at the top leads to each part of the page, in its order', () => {
  const [contents] = selectTags(about.document, 'nav').filter((nav) => attribute(nav, 'class') === 'about__contents');
  const parts = selectTags(about.document, 'h2').map((heading) => `#${attribute(heading, 'id') ?? ''}`);
  expect(contents && hrefs(contents)).toEqual(parts);
  expect(parts).toEqual(expect.arrayContaining(['#what', '#marks', '#maps', '#data', '#cite', '#report', '#changes', '#sources']));
});

test('each example of a citation has an address of the site', () => {
  const [examples] = select(about.document, (element) => attribute(element, 'class')?.includes('about-citations') === true);
  const texts = examples === undefined ? [] : selectTags(examples, 'dd').map(textOf);
  expect(texts.length).toBe(3);
  for (const text of texts) {
    expect(text).toMatch(/^江苏区域协调发展图解.*\[EB\/OL\]\. \[访问日期\]\. /);
    const { pathname, hash } = new URL(text.split(' ').at(-1) ?? '', 'https://site.invalid');
    expect(hash === '' || pageAt(pathname).ids.has(hash.slice(1)), text).toBe(true);
  }
});
