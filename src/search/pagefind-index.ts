/** The browser's side of the index: loads Pagefind on demand and asks it for records. */
import { normalise, tokensOf } from './normalise.ts';
import { unpack } from './pack.ts';
import { phraseOf } from './query.ts';
import { LETTERS_FILE, type SectionRecord, SECTIONS_FILE, type SectionTable } from './record.ts';
import { SearchFailure } from './search-failure.ts';

/** The index, open. */
export interface SearchIndex {
  /**
   * Exactly the sections that hold each of these runs of letters and digits; every section when there are none.
   * @throws {SearchFailure} when a part of the index did not arrive: an empty answer is always a true one
   */
  readonly sectionsWithRuns: (runs: readonly string[]) => Promise<readonly SectionRecord[]>;
}

/** Pagefind's fragment, as far as the search reads it; the rest of it changes with every query. */
interface Fragment {
  readonly content: string;
}

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

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
  /** Address of the folder, with a slash at its end. */
  readonly folder: string;
  readonly load: (url: string) => Promise<unknown>;
  readonly fetch: (url: string) => Promise<Response>;
}

/** Fifteen seconds: ten times what a slow 4G needs. */
const DEADLINE = 15_000;

/** An empty module: compiling it tells whether the page may run WebAssembly at all. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

let attempts = 0;

/** The index of this site, over the network. A failed import stays failed for its address, so each attempt has its own. */
export function networkFiles(): IndexFiles {
  attempts += 1;
  const suffix = attempts > 1 ? `?attempt=${attempts}` : '';
  return {
    folder: '/pagefind/',
    load: (url) => import(/* @vite-ignore */ url + suffix),
    fetch: (url) => fetch(url),
  };
}

/**
 * Opens the index.
 * @throws {SearchFailure} with the reason
 */
export async function openIndex(files: IndexFiles): Promise<SearchIndex> {
  assertWebAssembly();
  const [pagefind, table] = await inTime(Promise.all([startPagefind(files), readTable(files)]));
  const records = new Map<string, SectionRecord>();
  const found = new Set<string>();
  let letters: Promise<ReadonlySet<string>> | undefined;

  const recordFor = ({ id, data }: PagefindResult): SectionRecord => {
    const known = records.get(id);
    if (known) return known;
    const section = table.get(id);
    // The table is of another build than the index: one of them came from a cache.
    if (!section) throw new SearchFailure('index-missing');
    let text: ReturnType<SectionRecord['read']> | undefined;
    const record = { ...section, read: () => (text ??= inTime(data().then(textOf))) };
    records.set(id, record);
    return record;
  };

  /** Pagefind takes a piece of the index that did not arrive for an empty one: each letter that the site has must be found. */
  const assertComplete = async (run: string): Promise<void> => {
    letters ??= readLetters(files);
    const known = await letters;
    const tokens = tokensOf(run);
    if (!tokens.every((token) => known.has(token))) return;
    for (const token of new Set(tokens)) {
      if (found.has(token)) continue;
      const { results } = await pagefind.search(phraseOf(token));
      if (results.length === 0) throw new SearchFailure('index-missing');
      found.add(token);
    }
  };

  const ask = async (run: string | null): Promise<readonly SectionRecord[]> => {
    const { results } = await pagefind.search(run === null ? null : phraseOf(run));
    if (results.length === 0 && run !== null) await assertComplete(run);
    return results.map(recordFor);
  };

  const sectionsWithRuns = async (runs: readonly string[]): Promise<readonly SectionRecord[]> => {
    const [first = [], ...others] = await Promise.all(runs.length > 0 ? runs.map(ask) : [ask(null)]);
    return first.filter((record) => others.every((records) => records.includes(record)));
  };
  return { sectionsWithRuns: (runs) => inTime(sectionsWithRuns(runs)) };
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

async function readTable(files: IndexFiles): Promise<ReadonlyMap<string, Omit<SectionRecord, 'read'>>> {
  const pages = JSON.parse(await readText(files, SECTIONS_FILE)) as SectionTable;
  const rows = pages.flatMap(([address, page, sections]) =>
    sections.map(([record, id, level, heading]) => ({ record, url: `${address}#${id}`, page, heading, level })),
  );
  return new Map(rows.map(({ record, ...section }, order) => [record, { ...section, order }]));
}

async function readLetters(files: IndexFiles): Promise<ReadonlySet<string>> {
  return new Set((await readText(files, LETTERS_FILE)).split('\n'));
}

async function readText({ folder, fetch: read }: IndexFiles, name: string): Promise<string> {
  const response = await read(folder + name);
  if (!response.ok) throw new SearchFailure('index-missing');
  return response.text();
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
