/** `names.json` and what belongs to it: what of a site can be found by its name. Runs at build time only. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DRAWINGS_FILE, packDrawings } from '../names/drawings-pack.ts';
import { explanationsFile, NAMES_FILE, packNames, pageOf } from '../names/names-pack.ts';
import type { FigureRow, PlaceTable, TermRow } from '../names/names-table.ts';
import { attributeOf, elementsIn, elementsOf, hasClass, type PageElement, textIn } from './page-elements.ts';

/** A built page, as far as names are read from it. */
export interface NamingPage {
  /** `/coast/` */
  readonly address: string;
  readonly html: string;
}

/** Where the build leaves the list of places: src/pages/data/search-places.json.ts. */
const PLACES = 'data/search-places.json';

/**
 * The list of places that the build of the site left in its folder.
 * @throws when it is not there
 */
export async function readPlaces(root: string): Promise<PlaceTable> {
  return JSON.parse(await readFile(join(root, PLACES), 'utf8')) as PlaceTable;
}

/** What terms are, whatever the pages say of them. */
export type Glossary = readonly { readonly id: string; readonly gloss: string }[];

/** A file of the index's folder. */
export interface NamedFile {
  readonly name: string;
  readonly content: string;
}

/**
 * The files of names: of `places` those that one of `pages` shows or that have a page under it, and the figures and terms of `pages`, each with its
 * first page. A figure that the home page shows too is at home in its chapter.
 * @param glossary what the terms are, by the ids of their `<Term>`
 * @throws when a figure or term cannot be linked to, or the glossary lacks a term
 */
export function nameFiles(pages: readonly NamingPage[], { frame, places, ...shapes }: PlaceTable, glossary: Glossary): readonly NamedFile[] {
  const glosses = new Map(glossary.map(({ id, gloss }) => [id, gloss]));
  const read = pages.map(({ address, html }) => ({ address, elements: elementsOf(html) }));
  const homeLast = read.toSorted((one, other) => Number(one.address === '/') - Number(other.address === '/'));
  const addresses = new Set(pages.map(({ address }) => address));
  const terms = firstOfEach(read.flatMap(({ address, elements }) => termsOf(address, elements, glosses)));
  // Cities stand on every map: only what is drawn or explained on purpose is what a figure is about.
  const drawn = places.filter(({ filled, dots }) => filled.length !== 1 && dots.length === 0);
  const subjects = [...new Set([...drawn, ...terms].map(({ name }) => name))];
  const shown = places.filter(({ url }) => isUnder(url.replace(/[?#].*$/u, ''), addresses));
  const names = packNames({
    frame,
    places: shown,
    figures: firstOfEach(homeLast.flatMap(({ address, elements }) => figuresOf(address, elements, subjects))),
    terms,
  });
  return [
    { name: NAMES_FILE, content: names },
    { name: DRAWINGS_FILE, content: packDrawings({ ...shapes, drawings: shown }) },
    ...[...new Set(terms.map(({ url }) => pageOf(url)))].map((page) => ({
      name: explanationsFile(page),
      content: JSON.stringify(terms.filter(({ url }) => pageOf(url) === page).map(({ explanation }) => explanation)),
    })),
  ];
}

/**
 * Whether an address or a folder above it is one of `addresses`. The page of a place is none of them, since its whole
 * `<main>` is left out of the search, but the list of places is: by it the place is found, and leads to its page.
 */
function isUnder(address: string, addresses: ReadonlySet<string>): boolean {
  const folder = address.replace(/[^/]+\/$/u, '');
  return addresses.has(address) || (folder !== address && folder !== '/' && isUnder(folder, addresses));
}

/** Classes of what a figure says of itself beside its head. */
const TELLING = ['figure__note', 'legend__item'];

function figuresOf(address: string, elements: readonly PageElement[], subjects: readonly string[]): readonly FigureRow[] {
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  const page = heading === undefined ? '' : textIn(heading);
  return elements
    .filter((element) => attributeOf(element, 'data-figure') !== undefined && element.tagName === 'figure')
    .map((figure) => {
      const id = attributeOf(figure, 'id') ?? '';
      const inside = elementsIn(figure);
      const [title = '', subtitle = ''] = ['figure__title', 'figure__subtitle'].map((name) => {
        const part = inside.find((element) => hasClass(element, name));
        return part === undefined ? '' : textIn(part);
      });
      if (id === '' || title === '') throw new Error(`search: a figure of ${address} has no id or no title. Figure.astro writes both.`);
      const kind = attributeOf(figure, 'data-kind') === 'chart' ? 'chart' : 'map';
      // What follows a semicolon is a remark on how it was drawn.
      const short = subtitle.replace(/；.*$/u, '');
      const told = inside.filter((element) => element.tagName === 'caption' || TELLING.some((name) => hasClass(element, name))).map(textIn);
      return { name: title, kind, subtitle: short, about: namesIn(told.join('\n'), `${title}\n${short}`, subjects), page, url: `${address}#${id}` };
    });
}

/** Those names that `text` has and `head` has not; of names that lie within one another (都市圈, 苏锡常都市圈) the longest. */
function namesIn(text: string, head: string, names: readonly string[]): readonly string[] {
  const found = names.filter((name) => text.includes(bareName(name)) && !head.includes(bareName(name)));
  return found.filter((name) => !found.some((longer) => longer.length > name.length && longer.includes(bareName(name))));
}

interface ExplainedTerm extends TermRow {
  readonly explanation: string;
}

function termsOf(address: string, elements: readonly PageElement[], glosses: ReadonlyMap<string, string>): readonly ExplainedTerm[] {
  return elements
    .filter(({ tagName }) => tagName === 'dfn')
    .map((term) => {
      const id = attributeOf(term, 'id') ?? '';
      if (id === '') throw new Error(`search: the term “${textIn(term)}” of ${address} has no id. Write it as Term.astro does.`);
      const explanation = glosses.get(id.replace(/^term-/u, ''));
      if (explanation === undefined) throw new Error(`search: content/glossary.json does not say what “${textIn(term)}” (${id}) of ${address} is. Add it there.`);
      return { name: textIn(term), explanation, url: `${address}#${id}` };
    });
}

/** A name without quotation marks around all of it. */
function bareName(name: string): string {
  return name.replace(/^[“‘]|[”’]$/gu, '');
}

/** Of rows with the same id in their address the first. */
function firstOfEach<Row extends { readonly url: string }>(rows: readonly Row[]): readonly Row[] {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const id = row.url.replace(/^.*#/u, '');
    if (!first.has(id)) first.set(id, row);
  }
  return [...first.values()];
}
