/** Whole-site test: the article beside its restatement says what the chapters say, and counts it right. */
import { expect, test } from 'vitest';
import { provenances } from '@/domain/model.ts';
import { sectionsOf } from '@/search/build/sections.ts';
import { chapterPaths, readClaims, readPages, type Page } from './built-site.ts';
import { attribute, lineage, select, selectTags, textOf, type HtmlElement } from './html-tree.ts';

const pages = readPages();
const page = pageAt('/claims/');
const chapters = chapterPaths().map((path) => ({ path, blocks: blocksOf(pageAt(path).document) }));
const claims = readClaims();


function pageAt(path: string): Page {
  const found = pages.find((one) => one.path === path);
  if (found === undefined) throw new Error(`dist has no ${path}`);
  return found;
}

function hasClass(element: HtmlElement, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) === true;
}

function withClass(holder: Parameters<typeof select>[0], name: string): HtmlElement[] {
  return select(holder, (element) => hasClass(element, name));
}

/** A block of the text, as a page shows it. */
interface Block {
  readonly kind: string;
  /** `1.1a`; empty for what the site adds. */
  readonly claim: string;
  /** Paragraphs and items of its text, without its mark and its sources. */
  readonly words: readonly string[];
  /** Titles of its sources. */
  readonly sources: readonly string[];
  /** The claim before it under the same heading, for what the site adds. */
  readonly after: string | undefined;
}

/** The marked blocks of the text of a chapter or of this page, figures left out. */
function blocksOf(holder: Parameters<typeof select>[0]): Block[] {
  let after: string | undefined;
  return select(holder, (element) => ['h2', 'h3'].includes(element.tagName) || (element.tagName === 'div' && attribute(element, 'data-provenance') !== undefined)).flatMap((element) => {
    const kind = attribute(element, 'data-provenance');
    if (kind === undefined) {
      after = undefined;
      return [];
    }
    const claim = /^[cr]-(\d)-(\d[a-z])$/.exec(attribute(element, 'id') ?? '')?.slice(1).join('.') ?? '';
    if (claim !== '') after = claim;
    const [sources] = withClass(element, 'aside__sources');
    return [{ kind, claim, words: wordsOf(element), sources: sources === undefined ? [] : selectTags(sources, 'a').map(textOf), after: claim === '' ? after : undefined }];
  });
}

function wordsOf(block: HtmlElement): string[] {
  const isText = (element: HtmlElement): boolean => !lineage(element).some((around) => ['claim__mark', 'aside__sources', 'pair__said', 'pair__gist'].some((name) => hasClass(around, name)));
  return selectTags(block, 'p', 'li').filter(isText).map(textOf);
}

const [main] = selectTags(page.document, 'main');
if (main === undefined) throw new Error('/claims/ has no <main>');
const blocks = blocksOf(main);

test('each claim stands once, in the order of the article', () => {
  expect(blocks.flatMap(({ claim }) => (claim === '' ? [] : claim))).toEqual(claims.map(({ id }) => id));
});

test('every block says what it says in its chapter, with the same sources, in the same order', () => {
  const plain = ({ kind, claim, words, sources }: Block) => ({ kind, claim, words, sources });
  expect(blocks.map(plain)).toEqual(chapters.flatMap((chapter) => chapter.blocks.map(plain)));
  expect(blocks.filter(({ words }) => words.length === 0)).toEqual([]);
});

test('each claim has its paragraph, its phrases in quotation marks, its gist, and leads to its chapter', () => {
  const rows = withClass(main, 'pair').map((row) => ({
    number: selectTags(row, 'h4').map(textOf),
    links: selectTags(row, 'h4').flatMap((heading) => selectTags(heading, 'a').map((link) => attribute(link, 'href'))),
    phrases: withClass(row, 'pair__phrases').map(textOf),
    gist: withClass(row, 'pair__gist').map(textOf),
  }));
  expect(rows).toEqual(
    claims.map(({ id, chapter, gist, phrases }) => ({
      number: [`第${id.slice(0, 3)}段 · ${id}`],
      links: [`/${chapter}/#c-${id.replace('.', '-')}`],
      phrases: [`文章原词：${phrases.map((phrase) => `“${phrase}”`).join('')}`],
      gist: [`${gist}原文（转述）`],
    })),
  );
});

test('what the site adds says after which claim it stands', () => {
  const said = withClass(main, 'added')
    .filter((addition) => !hasClass(addition, 'added--figure'))
    .map((addition) => withClass(addition, 'added__place').flatMap((place) => selectTags(place, 'a').map((link) => textOf(link).split(' ')[0]))[0]);
  const expected = chapters.flatMap((chapter) => chapter.blocks.filter(({ claim }) => claim === '').map(({ after }) => after));
  expect(said).toEqual(expected);
  expect(said.filter((claim) => claim !== undefined).length).toBeGreaterThan(20);
});

test('each figure of the chapters is named where it stands, and the words say how many there are', () => {
  const named = withClass(main, 'added--figure').map((figure) => selectTags(figure, 'a').map((link) => `${attribute(link, 'href') ?? ''} ${textOf(link)}`).at(-1));
  const figures = chapters.flatMap(({ path }) =>
    selectTags(pageAt(path).document, 'figure').map((figure) => `${path}#${attribute(figure, 'id') ?? ''} ${withClass(figure, 'figure__title').map(textOf).join('')}`),
  );
  expect(named).toEqual(figures);
  expect(withClass(main, 'beside__counts').map(textOf).join('')).toContain(`各章共放图${figures.length}次`);
});

test('the table counts what stands in the chapters, and the characters of it', () => {
  const [table] = selectTags(main, 'table');
  const rows = (table === undefined ? [] : selectTags(table, 'tr')).slice(1).map((row) => selectTags(row, 'td').map(textOf));
  const expected = [...chapters.map((chapter) => chapter.blocks), chapters.flatMap((chapter) => chapter.blocks)].map((counted) => {
    const letters = (own: readonly Block[]): number => own.reduce((sum, { words }) => sum + lettersOf(words), 0);
    const share = letters(counted.filter(({ kind }) => kind === 'article')) / letters(counted);
    return [...provenances.map((kind) => String(counted.filter((block) => block.kind === kind).length)), `${Math.round(share * 100)}%`];
  });
  expect(rows).toEqual(expected);
  const links = table === undefined ? [] : selectTags(table, 'a').map((link) => attribute(link, 'href'));
  expect(links).toEqual(chapterPaths().map((path) => `#${path.replaceAll('/', '')}`));
});

/** An item of a list may hold paragraphs: the same words stand in both, and count once. */
function lettersOf(words: readonly string[]): number {
  const once = words.filter((text, index) => !words.some((other, at) => at < index && other === text));
  return once.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

test('is found by its name, and repeats no chapter in the search', () => {
  const sections = sectionsOf(page.html, page.path);
  expect(sections.map(({ id }) => id)).toEqual(['top']);
  expect(sections[0]?.text).toContain('原文对照');
});

test('every page with a footer leads to it', () => {
  const without = pages.filter(({ document }) => selectTags(document, 'footer').some((footer) => !selectTags(footer, 'a').some((link) => attribute(link, 'href') === '/claims/')));
  expect(without.map(({ path }) => path)).toEqual([]);
});
