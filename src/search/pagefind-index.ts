/** The browser's side of the index: loads Pagefind on demand and asks it for records. */
import { countInRow, type Marks, piecesOf } from './count-in-row.ts';
import { normalise } from './normalise.ts';
import { unpack } from './pack.ts';
import {
  type Found,
  LETTERS_FILE,
  PUNCTUATION_FILE,
  type PunctuationTable,
  type SectionRecord,
  SECTIONS_FILE,
  type SectionTable,
} from './record.ts';
import { SearchFailure } from './search-failure.ts';

/** The index, open. */
export interface SearchIndex {
  /**
   * Exactly the sections that contain `needle` (in normal form), each with its count, in no order; none for an empty one.
   * @throws {SearchFailure} when a part of the index did not arrive: an empty answer is always a true one
   */
  readonly sectionsWith: (needle: string) => Promise<readonly Found[]>;
  /**
   * A file of the index's folder, fetched once.
   * @throws {SearchFailure} when it does not arrive
   */
  readonly readFile: (name: string) => Promise<string>;
}

/** The index of one language. */
export interface LanguageIndex extends SearchIndex {
  /** All languages of the site that have an index. */
  readonly languages: readonly string[];
}

/** Pagefind's fragment, as far as the search reads it; the rest of it changes with every query. */
interface Fragment {
  readonly content: string;
}

interface PagefindResult {
  readonly id: string;
  /** Where the word stands, ascending. Of a phrase Pagefind would give only the first place. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

/** Where a letter or digit stands in each section that has it. */
type Places = ReadonlyMap<SectionRecord, readonly number[]>;

const NOWHERE: Places = new Map();
const NO_MARKS: Marks = new Map();

interface PagefindInstance {
  readonly init: () => Promise<void>;
  readonly search: (term: string | null) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** The part of `pagefind.js` that is used. */
export interface PagefindModule {
  readonly createInstance: (options: { readonly noWorker: boolean; readonly basePath: string }) => PagefindInstance;
}

/** How files get here; tests read them from disk. */
export interface IndexFiles {
  /** Of the index's pages, as `<html lang>` says it. */
  readonly language: string;
  /** Address of the folder, with a slash at its end. */
  readonly folder: string;
  readonly load: (url: string) => Promise<unknown>;
  readonly fetch: (url: string) => Promise<Response>;
}

/** Address of a language's index. */
export function folderOf(language: string): string {
  return `/pagefind/${language}/`;
}

/** Fifteen seconds: ten times what a slow 4G needs. */
const DEADLINE = 15_000;

/** An empty module: compiling it tells whether the page may run WebAssembly at all. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** How often each language's index was opened. */
const attempts = new Map<string, number>();

/** The index of a language of this site, over the network. A failed import stays failed for its address, so each attempt has its own. */
export function networkFiles(language: string): IndexFiles {
  const attempt = (attempts.get(language) ?? 0) + 1;
  attempts.set(language, attempt);
  const suffix = attempt > 1 ? `?attempt=${attempt}` : '';
  return {
    language,
    folder: folderOf(language),
    load: (url) => import(/* @vite-ignore */ url + suffix),
    fetch: (url) => fetch(url),
  };
}

/**
 * Opens the index of a language.
 * @throws {SearchFailure} with the reason
 */
export async function openIndex(files: IndexFiles): Promise<LanguageIndex> {
  assertWebAssembly();
  const [pagefind, { languages, sections }] = await inTime(Promise.all([startPagefind(files), readTable(files)]));
  const records = new Map<string, SectionRecord>();
  const places = new Map<string, Promise<Places>>();
  const texts = new Map<string, Promise<string>>();
  let letters: Promise<ReadonlySet<string>> | undefined;
  let allMarks: Promise<readonly Marks[]> | undefined;

  const readFile = (name: string): Promise<string> => {
    const known = texts.get(name);
    if (known) return known;
    const text = inTime(readText(files, name));
    texts.set(name, text);
    // Whoever asks again tries again.
    text.catch(() => texts.delete(name));
    return text;
  };

  const recordFor = ({ id, data }: PagefindResult): SectionRecord => {
    const known = records.get(id);
    if (known) return known;
    const section = sections.get(id);
    // The table is of another build than the index: one of them came from a cache.
    if (!section) throw new SearchFailure('index-missing');
    let text: ReturnType<SectionRecord['read']> | undefined;
    const record = { ...section, read: () => (text ??= inTime(data().then(textOf))) };
    records.set(id, record);
    return record;
  };

  /** Pagefind takes a piece of the index that did not arrive for an empty one: each letter that the site has must be found. */
  const assertMissing = async (token: string): Promise<void> => {
    letters ??= readFile(LETTERS_FILE).then((text) => new Set(text.split('\n')));
    if ((await letters).has(token)) throw new SearchFailure('index-missing');
  };

  const readPlaces = async (token: string): Promise<Places> => {
    const { results } = await pagefind.search(token);
    if (results.length === 0) await assertMissing(token);
    return new Map(results.map((result) => [recordFor(result), result.words]));
  };

  const placesOf = (token: string): Promise<Places> => {
    const read = places.get(token) ?? readPlaces(token);
    places.set(token, read);
    return read;
  };

  const readPunctuation = () => (allMarks ??= readFile(PUNCTUATION_FILE).then(marksOf));

  const all = async (): Promise<readonly SectionRecord[]> => (await pagefind.search(null)).results.map(recordFor);

  const sectionsWith = async (needle: string): Promise<readonly Found[]> => {
    const pieces = piecesOf(needle);
    const [byPiece, punctuation] = await Promise.all([
      Promise.all(pieces.map(({ text, isToken }) => (isToken ? placesOf(text) : NOWHERE))),
      pieces.every(({ isToken }) => isToken) ? [] : readPunctuation(),
    ]);
    const [fewest, ...others] = byPiece.filter((places) => places !== NOWHERE).sort((a, b) => a.size - b.size);
    const candidates = fewest ? [...fewest.keys()].filter((record) => others.every((places) => places.has(record))) : await all();
    return candidates
      .map((record) => {
        const positions = byPiece.map((places) => places.get(record) ?? []);
        return { record, count: countInRow(pieces, positions, punctuation[record.order] ?? NO_MARKS) };
      })
      .filter(({ count }) => count > 0);
  };
  return { languages, sectionsWith: (needle) => inTime(sectionsWith(needle)), readFile };
}

function assertWebAssembly(): void {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch (cause) {
    throw new SearchFailure('no-webassembly', cause);
  }
}

/** Pagefind fetches its files now and reports those that are missing with its first answer. */
async function startPagefind({ folder, load }: IndexFiles): Promise<PagefindInstance> {
  const pagefind = await load(`${folder}pagefind.js`);
  if (!isPagefind(pagefind)) throw new SearchFailure('index-missing');
  const instance = pagefind.createInstance({ noWorker: true, basePath: folder });
  await instance.init();
  return instance;
}

/** The sections by Pagefind's id of their records. */
async function readTable(files: IndexFiles): Promise<{
  readonly languages: readonly string[];
  readonly sections: ReadonlyMap<string, Omit<SectionRecord, 'read'>>;
}> {
  const { languages, pages } = JSON.parse(await readText(files, SECTIONS_FILE)) as SectionTable;
  const { language } = files;
  const rows = pages.flatMap(([address, page, sections]) =>
    sections.map(([record, id, level, heading, length]) => ({ record, url: `${address}#${id}`, page, language, heading, level, length })),
  );
  return { languages, sections: new Map(rows.map(({ record, ...section }, order) => [record, { ...section, order }])) };
}

async function readText({ folder, fetch: read }: IndexFiles, name: string): Promise<string> {
  const response = await read(folder + name);
  if (!response.ok) throw new SearchFailure('index-missing');
  return response.text();
}

/** The punctuation of each section, in their order. */
function marksOf(json: string): readonly Marks[] {
  const { marks, sections } = JSON.parse(json) as PunctuationTable;
  return sections.map((row) => {
    const byPosition = new Map<number, string>();
    let position = 0;
    for (let at = 0; at < row.length; at += 2) {
      position += row[at] ?? 0;
      byPosition.set(position, marks[row[at + 1] ?? 0] ?? '');
    }
    return byPosition;
  });
}

function textOf({ content }: Fragment): { text: string; normal: string } {
  const text = unpack(content);
  return { text, normal: normalise(text) };
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

/** The result, or a failure: whatever goes wrong on the way here is a piece that did not arrive, and worth another try. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SearchFailure('too-slow')), DEADLINE);
  });
  try {
    return await Promise.race([work, late]);
  } catch (cause) {
    throw cause instanceof SearchFailure ? cause : new SearchFailure('index-missing', cause);
  } finally {
    clearTimeout(timer);
  }
}
