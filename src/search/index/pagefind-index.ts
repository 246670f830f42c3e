/** The browser's side of the index: starts Pagefind and asks it for records. */
import { countInRow, type Marks, piecesOf } from './count-in-row.ts';
import { inTime } from '../in-time.ts';
import { normalise } from '../normal-form/normalise.ts';
import { ENGINE_FILE, startEngine } from './pagefind-engine.ts';
import { ENCODING, type Found, packedName, PUNCTUATION_FILE, type PunctuationTable, type SectionRecord, type SectionText, textFile } from './record.ts';
import { START_FILE, unpackStart } from './start-file.ts';
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
  readonly fetch: (url: string, options?: RequestInit) => Promise<Response>;
}

/** Address of a language's index. */
export function folderOf(language: string): string {
  return `/pagefind/${language}/`;
}

/** An empty module: compiling it tells whether the page may run WebAssembly at all. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** The index of a language of this site, over the network. */
export function networkFiles(language: string): IndexFiles {
  return { language, folder: folderOf(language), fetch: (url, options) => fetch(url, options) };
}

/**
 * Opens the index of a language.
 * @throws {SearchFailure} with the reason
 */
export async function openIndex(files: IndexFiles): Promise<LanguageIndex> {
  assertBrowser();
  // A copy from a cache may lead to a build that is no more.
  const starting = textIn(contentOf(files, packedName(START_FILE), { cache: 'no-cache' })).then(unpackStart);
  const readOfBuild = async (name: string) => contentOf(files, `${(await starting).build}/${name}`);
  const engine = startEngine(contentOf(files, ENGINE_FILE), readOfBuild);
  // Whoever asks for a letter hears of its failure.
  engine.catch(() => undefined);
  const start = await inTime(starting);
  const readText = (name: string) => textIn(readOfBuild(packedName(name)));
  const records = start.sections.map((section, order): SectionRecord => ({ ...section, language: files.language, order, read: reader(() => readText(textFile(order))) }));
  const places = new Map<string, Promise<Places>>();
  const texts = new Map([...start.files].map(([name, text]) => [name, Promise.resolve(text)]));
  let allMarks: Promise<readonly Marks[]> | undefined;

  const readFile = (name: string): Promise<string> => {
    const known = texts.get(name);
    if (known) return known;
    const text = inTime(readText(name));
    texts.set(name, text);
    // Whoever asks again tries again.
    text.catch(() => texts.delete(name));
    return text;
  };

  const readPlaces = async (token: string): Promise<Places> => {
    const matches = await (await engine).recordsWith(token);
    return new Map(
      matches.map(({ record, positions }) => {
        const section = records[record];
        if (!section) throw new SearchFailure('index-missing');
        return [section, positions];
      }),
    );
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
    const candidates = fewest ? [...fewest.keys()].filter((record) => others.every((places) => places.has(record))) : records;
    return candidates
      .map((record) => {
        const positions = byPiece.map((places) => places.get(record) ?? []);
        return { record, count: countInRow(pieces, positions, punctuation[record.order] ?? NO_MARKS) };
      })
      .filter(({ count }) => count > 0);
  };
  return { languages: start.languages, sectionsWith: (needle) => inTime(sectionsWith(needle)), readFile };
}

function assertBrowser(): void {
  if (typeof DecompressionStream === 'undefined') throw new SearchFailure('old-browser');
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch (cause) {
    throw new SearchFailure('no-webassembly', cause);
  }
}

/** Reads the text of a section once; after a failure again. */
function reader(readText: () => Promise<string>): SectionRecord['read'] {
  let known: Promise<SectionText> | undefined;
  const read = async (): Promise<SectionText> => {
    const text = await readText();
    return { text, normal: normalise(text) };
  };
  return () => {
    if (known) return known;
    const reading = inTime(read());
    reading.catch(() => (known = undefined));
    return (known = reading);
  };
}

async function textIn(content: Promise<BufferSource>): Promise<string> {
  return new TextDecoder(ENCODING).decode(await content);
}

/** The content of a compressed file. @throws {SearchFailure} when it does not arrive */
async function contentOf({ folder, fetch: read }: IndexFiles, name: string, options?: RequestInit): Promise<Uint8Array<ArrayBuffer>> {
  const response = await read(folder + name, options);
  if (!response.ok) throw new SearchFailure('index-missing');
  const content = new Response(response.body?.pipeThrough(new DecompressionStream('deflate')));
  return new Uint8Array(await content.arrayBuffer());
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
