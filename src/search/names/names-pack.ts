/**
 * The table of names as the file that the browser fetches, and back. Columns and not rows, and no key twice: that takes
 * half as many bytes.
 */
import type { FigureRow, NamesTable, PlaceRow, TermRow } from './names-table.ts';

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
  readonly frame: NamesTable['frame'];
  readonly ground: number;
  readonly shapes: readonly string[];
  readonly places: {
    readonly names: readonly string[];
    readonly notes: readonly string[];
    /** What an address begins with, and the rest of it. */
    readonly heads: readonly string[];
    readonly tails: readonly string[];
    readonly others: readonly string[];
    readonly drawings: readonly string[];
  };
  readonly figures: readonly (readonly [name: string, subtitle: string, about: string, kind: FigureRow['kind'], page: string, url: string])[];
  /** By page. */
  readonly terms: readonly (readonly [page: string, names: readonly string[], ids: readonly string[]])[];
}

/** The table as text. */
export function packNames({ frame, ground, shapes, places, figures, terms }: NamesTable): string {
  const urls = places.map(({ url }) => /^(.*=)(.*)$/su.exec(url) ?? ['', '', url]);
  const pages = [...new Set(terms.map(({ url }) => pageOf(url)))];
  const packed: Packed = {
    frame,
    ground,
    shapes,
    places: {
      names: places.map(({ name }) => name),
      notes: places.map(({ note }) => note),
      heads: urls.map(([, head = '']) => head),
      tails: urls.map(([, , tail = '']) => tail),
      others: places.map(({ others }) => others.join('\n')),
      drawings: places.map(packDrawing),
    },
    figures: figures.map(({ name, subtitle, about, kind, page, url }) => [name, subtitle, about.join('\n'), kind, page, url]),
    terms: pages.map((page) => {
      const own = terms.filter(({ url }) => pageOf(url) === page);
      return [page, own.map(({ name }) => name), own.map(({ url }) => url.slice(page.length))];
    }),
  };
  return JSON.stringify(packed);
}

/** The table that {@link packNames} made the text of. */
export function unpackNames(text: string): NamesTable {
  const { frame, ground, shapes, places, figures, terms } = JSON.parse(text) as Packed;
  return {
    frame,
    ground,
    shapes,
    places: places.names.map((name, at): PlaceRow => ({
      name,
      note: places.notes[at] ?? '',
      url: `${places.heads[at] ?? ''}${places.tails[at] ?? ''}`,
      others: lines(places.others[at] ?? ''),
      ...unpackDrawing(places.drawings[at] ?? ''),
    })),
    figures: figures.map(([name, subtitle, about, kind, page, url]) => ({ name, subtitle, about: lines(about), kind, page, url })),
    terms: terms.flatMap(([page, names, ids]) => names.map((name, at): TermRow => ({ name, url: `${page}${ids[at] ?? ''}` }))),
  };
}

type Drawing = Pick<PlaceRow, 'filled' | 'faint' | 'line' | 'dots'>;

/** `filled/faint/dots/line`, numbers apart by spaces. */
function packDrawing({ filled, faint, dots, line }: Drawing): string {
  return [filled.join(' '), faint.join(' '), dots.flat().join(' '), line].join('/');
}

function unpackDrawing(packed: string): Drawing {
  const [filled = '', faint = '', dots = '', line = ''] = packed.split('/');
  const numbers = (text: string) => (text === '' ? [] : text.split(' ').map(Number));
  const coordinates = numbers(dots);
  return {
    filled: numbers(filled),
    faint: numbers(faint),
    line,
    dots: coordinates.flatMap((x, at) => (at % 2 === 0 ? [[x, coordinates[at + 1] ?? 0] as const] : [])),
  };
}

function lines(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

/** An address up to its fragment. */
export function pageOf(url: string): string {
  return url.slice(0, url.indexOf('#'));
}
