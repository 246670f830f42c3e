/** What a query names: places, figures and terms, which are shown as such above the sections. */
import { directWords as words } from '../../text/search-direct.ts';
import { marked, type Marked } from '../hits/excerpt.ts';
import { namesScore } from './name-score.ts';
import { DRAWINGS_FILE, unpackDrawings } from './drawings-pack.ts';
import { explanationsFile, NAMES_FILE, pageOf, unpackNames } from './names-pack.ts';
import type { Drawings, FigureRow, Frame, NamesTable, PlaceRow, TermRow } from './names-table.ts';
import { normalise } from '../normal-form/normalise.ts';
import type { SearchIndex } from '../index/pagefind-index.ts';
import { readOnce } from '../read-once.ts';

/** A tiny drawing of where a place lies, in units of its frame, x to the right and y down. */
export interface Locator {
  /** The `d` of the cities of Jiangsu. */
  readonly ground: readonly string[];
  /** The `d` of what is the place. */
  readonly filled: readonly string[];
  /** The `d` of what it lies in, or of what belongs to it in a wider sense. */
  readonly faint: readonly string[];
  /** The `d` of its course; empty when it has none. */
  readonly line: string;
  readonly dots: readonly (readonly [x: number, y: number])[];
}

interface Named {
  readonly name: Marked;
  readonly url: string;
}

/** A place, with what kind of thing it is and where it lies: drawn when it is shown. */
export interface PlaceHit extends Named {
  readonly kind: 'place';
  readonly note: Marked;
  readonly frame: Frame;
  /** @throws {SearchFailure} when the drawings do not arrive */
  readonly locate: () => Promise<Locator>;
}

/** A figure, with its subtitle and the title of its page. */
export interface FigureHit extends Named {
  readonly kind: 'figure';
  readonly figure: 'map' | 'chart';
  readonly note: Marked;
  readonly page: string;
}

/** A term, with what the site says of it: fetched when it is shown. */
export interface TermHit extends Named {
  readonly kind: 'term';
  /** @throws {SearchFailure} when it does not arrive */
  readonly explain: () => Promise<Marked>;
}

/** A place, a figure or a term that the query names. */
export type DirectHit = PlaceHit | FigureHit | TermHit;

const MOST = { places: 3, figures: 4, figuresBesidePlaces: 3, terms: 3 } as const;

const tableIn = readOnce(unpackNames);
const drawingsIn = readOnce(unpackDrawings);

/** What is fetched when a hit is shown. */
interface Later {
  readonly drawings: () => Promise<Drawings>;
  /** What a page says of its terms, in their order. */
  readonly explanationsOf: (page: string) => Promise<readonly string[]>;
}

/**
 * The places (at most 3), figures (4) and terms (3) that a query names, best first.
 * @param needles what was asked for or understood, in normal form
 * @param query what the reader typed, in normal form
 * @throws {SearchFailure} when the file of names does not arrive
 */
export async function directHits(index: SearchIndex, needles: readonly string[], query: string): Promise<readonly DirectHit[]> {
  const asked = [...new Set([...needles, query])].filter((needle) => needle !== '');
  if (asked.length === 0) return [];
  return hitsIn(tableIn(await index.readFile(NAMES_FILE)), asked, {
    drawings: async () => drawingsIn(await index.readFile(DRAWINGS_FILE)),
    explanationsOf: async (page) => JSON.parse(await index.readFile(explanationsFile(page))) as string[],
  });
}

/** The same for a table that is at hand. */
export function hitsIn(table: NamesTable, needles: readonly string[], { drawings, explanationsOf }: Later): readonly DirectHit[] {
  const shown = (text: string) => marked(text, needles);
  const places = best(table.places, needles, MOST.places, ({ name, others }) => ({ own: name, others }));
  const mostFigures = places.length > 0 ? MOST.figuresBesidePlaces : MOST.figures;
  const figures = best(table.figures, needles, mostFigures, ({ name, subtitle, about }) => ({ own: name, sentence: subtitle, beside: about.join('\n') }));
  const terms = best(table.terms, needles, MOST.terms, ({ name }) => ({ own: name }));
  const explained = async (term: TermRow) => {
    const page = pageOf(term.url);
    const onPage = table.terms.filter(({ url }) => pageOf(url) === page);
    return shown((await explanationsOf(page))[onPage.indexOf(term)] ?? '');
  };
  const located = async (row: PlaceRow) => locatorOf(await drawings(), table.places.indexOf(row));
  const { frame } = table;
  return [
    ...places.map((row): PlaceHit => ({ kind: 'place', name: shown(row.name), note: shown(placeNote(row, needles)), url: row.url, frame, locate: () => located(row) })),
    ...figures.map((row): FigureHit => ({ kind: 'figure', name: shown(row.name), note: shown(figureNote(row, needles)), url: row.url, figure: row.kind, page: row.page })),
    ...terms.map((row): TermHit => ({ kind: 'term', name: shown(row.name), url: row.url, explain: () => explained(row) })),
  ];
}

interface Names {
  readonly own: string;
  readonly others?: readonly string[] | undefined;
  readonly sentence?: string;
  readonly beside?: string;
}

function best<Row>(rows: readonly Row[], needles: readonly string[], most: number, namesOf: (row: Row) => Names): readonly Row[] {
  return rows
    .map((row) => {
      const { own, others = [], sentence = '', beside = '' } = namesOf(row);
      const names = { own: normalise(own), others: others.map(normalise), sentence: normalise(sentence), beside: normalise(beside) };
      return { row, score: namesScore(needles, names) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ row }) => row);
}

/** The note, and before it the other name by which the place was found, where its own name does not show why. */
function placeNote({ name, note, others }: PlaceRow, needles: readonly string[]): string {
  const other = shows(name, needles) ? undefined : others.find((one) => shows(one, needles));
  return other === undefined ? note : `${words.alsoCalled(other)} · ${note}`;
}

/** The subtitle, or what of the query the figure is about, where neither title nor subtitle shows it. */
function figureNote({ name, subtitle, about }: FigureRow, needles: readonly string[]): string {
  const found = shows(name, needles) || shows(subtitle, needles) ? undefined : about.find((one) => shows(one, needles));
  return found === undefined ? subtitle : words.about(found);
}

function shows(text: string, needles: readonly string[]): boolean {
  return needles.some((needle) => normalise(text).includes(needle));
}

function locatorOf({ shapes, ground, drawings }: Drawings, place: number): Locator {
  const { filled = [], faint = [], line = '', dots = [] } = drawings[place] ?? {};
  const drawn = (numbers: readonly number[]) => numbers.flatMap((number) => shapes[number] ?? []);
  return { ground: shapes.slice(0, ground), filled: drawn(filled), faint: drawn(faint), line, dots };
}
