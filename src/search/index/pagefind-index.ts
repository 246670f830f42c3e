/** The browser's side of the index: starts Pagefind and asks it for records. */
import { countInRow, type Marks, piecesOf } from './count-in-row.ts';
import { inTime } from '../in-time.ts';
import { normalise } from '../normal-form/normalise.ts';
import { startEngine } from './pagefind-engine.ts';
import {
  ENCODING,
  type Found,
  packedName,
  PUNCTUATION_FILE,
  type PunctuationTable,
  type SectionRecord,
  SECTIONS_FILE,
  type SectionText,
  type SectionTable,
  textFile,
} from './record.ts';
import { SearchFailure } from '../search-failure.ts';

/** The index, open. */
export interface SearchIndex {
  /**
   * Exactly the sections that contain `needle` (in normal form), each with its count, in no order; none for an empty one.
   * @throws {SearchFailure} when a part of the index did not arrive: an empty answer is always a true one
   */
  readonly sectionsWith: (needle: string) => Promise<readonly Found[]>;
  /**
   * A text file of the index's folder, fetched once.
   * @throws {SearchFailure} when it does not arrive
   */
  readonly readFile: (name: string) => Promise<string>;
}

/** The index of one language. */
export interface LanguageIndex extends SearchIndex {
  /** All languages of the site that have an index. */
  readonly languages: readonly string[];
}

/** Where a letter or digit stands in each section that has it. */
type Places = ReadonlyMap<SectionRecord, readonly number[]>;

const NOWHERE: Places = new Map();
const NO_MARKS: Marks = new Map();

/** How files get here; tests read them from disk. */
export interface IndexFiles {
  /** Of the index's pages, as `<html lang>` says it. */
  readonly language: string;
  /** Address of the folder, with a slash at its end. */
  readonly folder: string;
  readonly fetch: (url: string) => Promise<Response>;
}

/** Address of a language's index. */
export function folderOf(language: string): string {
  return `/pagefind/${language}/`;
}

/** An empty module: compiling it tells whether the page may run WebAssembly at all. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** The index of a language of this site, over the network. */
export function networkFiles(language: string): IndexFiles {
  return { language, folder: folderOf(language), fetch: (url) => fetch(url) };
}

/**
 * Opens the index of a language.
 * @throws {SearchFailure} with the reason
 */
export async function openIndex(files: IndexFiles): Promise<LanguageIndex> {
  assertBrowser();
  const table = readTable(files);
  const engine = startEngine(
    (name) => readContent(files, name),
    table.then(({ meta }) => meta),
  );
  // Whoever asks for a letter hears of its failure.
  engine.catch(() => undefined);
  const { languages, records } = await inTime(table);
  const places = new Map<string, Promise<Places>>();
  const texts = new Map<string, Promise<string>>();
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

  const recordOf = (id: string): SectionRecord => {
    const record = records.get(id);
    // The table is of another build than the index: one of them came from a cache.
    if (!record) throw new SearchFailure('index-missing');
    return record;
  };

  const readPlaces = async (token: string): Promise<Places> => {
    const matches = await (await engine).recordsWith(token);
    return new Map(matches.map(({ record, positions }) => [recordOf(record), positions]));
  };

  const placesOf = (token: string): Promise<Places> => {
    const read = places.get(token) ?? readPlaces(token);
    places.set(token, read);
    return read;
  };

  const readPunctuation = () => (allMarks ??= readFile(PUNCTUATION_FILE).then(marksOf));

  const sectionsWith = async (needle: string): Promise<readonly Found[]> => {
    const pieces = piecesOf(needle);
    const [byPiece, punctuation] = await Promise.all([
      Promise.all(pieces.map(({ text, isToken }) => (isToken ? placesOf(text) : NOWHERE))),
      pieces.every(({ isToken }) => isToken) ? [] : readPunctuation(),
    ]);
    const [fewest, ...others] = byPiece.filter((places) => places !== NOWHERE).sort((a, b) => a.size - b.size);
    const candidates = fewest ? [...fewest.keys()].filter((record) => others.every((places) => places.has(record))) : [...records.values()];
    return candidates
      .map((record) => {
        const positions = byPiece.map((places) => places.get(record) ?? []);
        return { record, count: countInRow(pieces, positions, punctuation[record.order] ?? NO_MARKS) };
      })
      .filter(({ count }) => count > 0);
  };
  return { languages, sectionsWith: (needle) => inTime(sectionsWith(needle)), readFile };
}

function assertBrowser(): void {
  if (typeof DecompressionStream === 'undefined') throw new SearchFailure('old-browser');
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch (cause) {
    throw new SearchFailure('no-webassembly', cause);
  }
}

/** The sections by Pagefind's id of their records, and the name of the file that Pagefind starts with. */
async function readTable(files: IndexFiles): Promise<{
  readonly languages: readonly string[];
  readonly meta: string;
  readonly records: ReadonlyMap<string, SectionRecord>;
}> {
  const { languages, meta, pages } = (await (await request(files, SECTIONS_FILE)).json()) as SectionTable;
  const { language } = files;
  const rows = pages.flatMap(([address, page, sections]) =>
    sections.map(([id, anchor, level, heading, length]) => ({ id, section: { url: `${address}#${anchor}`, page, language, heading, level, length } })),
  );
  const records = rows.map(({ id, section }, order) => [id, { ...section, order, read: reader(files, id) }] as const);
  return { languages, meta, records: new Map(records) };
}

/** Reads the text of a section once; after a failure again. */
function reader(files: IndexFiles, id: string): SectionRecord['read'] {
  let known: Promise<SectionText> | undefined;
  const read = async (): Promise<SectionText> => {
    const text = await readText(files, textFile(id));
    return { text, normal: normalise(text) };
  };
  return () => {
    if (known) return known;
    const reading = inTime(read());
    reading.catch(() => (known = undefined));
    return (known = reading);
  };
}

async function readText(files: IndexFiles, name: string): Promise<string> {
  return new TextDecoder(ENCODING).decode(await readContent(files, packedName(name)));
}

/** The content of a compressed file. */
async function readContent(files: IndexFiles, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = await request(files, name);
  const content = new Response(body?.pipeThrough(new DecompressionStream('deflate')));
  return new Uint8Array(await content.arrayBuffer());
}

async function request({ folder, fetch: read }: IndexFiles, name: string): Promise<Response> {
  const response = await read(folder + name);
  if (!response.ok) throw new SearchFailure('index-missing');
  return response;
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
