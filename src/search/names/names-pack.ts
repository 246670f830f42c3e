/** The table of names as a file that the browser fetches, and back. */
import { type Columns, toColumns, toRows } from '../columns.ts';
import type { FigureRow, Frame, NamesTable, PlaceRow, TermRow } from './names-table.ts';

/** The file of names in the index's folder. */
export const NAMES_FILE = 'names.json';

/**
 * The file of what a page says of its terms, a list in JSON in the order of the terms: fetched when one of them is shown.
 * @param page `/coast/`
 */
export function explanationsFile(page: string): string {
  return `explanations${page.replace(/\/$/u, '')}.json`;
}

interface Packed {
  readonly frame: Frame;
  readonly places: Columns<'name' | 'note' | 'address' | 'id' | 'others'>;
  readonly figures: Columns<'name' | 'subtitle' | 'about' | 'kind' | 'page' | 'url'>;
  readonly terms: Columns<'name' | 'page' | 'id'>;
}

/** Stands in an address for the id, and in another name for the name that it begins with: both are often alike then. */
const SAME = '*';

/** The fragments of terms begin with it; see Term.astro. */
const TERM = '#term-';

/** The table as text. @throws for a term whose address has another fragment than Term.astro gives it */
export function packNames({ frame, places, figures, terms }: NamesTable): string {
  const packed: Packed = {
    frame,
    places: toColumns(places.map(packPlace)),
    figures: toColumns(figures.map(({ name, subtitle, about, kind, page, url }) => ({ name, subtitle, about: about.join('\t'), kind, page, url }))),
    terms: toColumns(terms.map(packTerm)),
  };
  return JSON.stringify(packed);
}

function packPlace({ name, note, url, others }: PlaceRow): Record<keyof Packed['places'], string> {
  const [id = ''] = /[^/=]+(?=\/?$)/u.exec(url) ?? [];
  const short = others.map((other) => (other.startsWith(name) ? SAME + other.slice(name.length) : other));
  return { name, note, address: url.replace(id, SAME), id, others: short.join('\t') };
}

function packTerm({ name, url }: TermRow): Record<keyof Packed['terms'], string> {
  const [page = '', id] = url.split(TERM);
  if (id === undefined) throw new Error(`search: the term “${name}” has the address ${url}, without ${TERM}. Write it as Term.astro does.`);
  return { name, page, id };
}

/** The table that {@link packNames} made the text of. */
export function unpackNames(text: string): NamesTable {
  const { frame, places, figures, terms } = JSON.parse(text) as Packed;
  return {
    frame,
    places: toRows(places).map(({ name, note, address, id, others }): PlaceRow => ({
      name,
      note,
      url: address.replace(SAME, id),
      others: listIn(others).map((other) => other.replace(SAME, name)),
    })),
    figures: toRows(figures).map(({ about, kind, ...row }): FigureRow => ({ ...row, about: listIn(about), kind: kind === 'map' ? kind : 'chart' })),
    terms: toRows(terms).map(({ name, page, id }): TermRow => ({ name, url: page + TERM + id })),
  };
}

function listIn(text: string): readonly string[] {
  return text === '' ? [] : text.split('\t');
}

/** An address up to its fragment. */
export function pageOf(url: string): string {
  return url.slice(0, url.indexOf('#'));
}
