/** What Pagefind makes of the pages, one record for each section. Runs at build time only. */
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { BuiltPage } from './built-pages.ts';
import { pagefindContent } from './compressed.ts';
import { renamed } from './pagefind-list.ts';
import type { Section } from './sections.ts';
import { LIST_FILE, pieceFile } from '../index/pagefind-engine.ts';
import { pack } from '../normal-form/pack.ts';

/** “No linguistic content”: a language that Pagefind has no segmenter or stemmer for, so that it leaves our tokens alone. */
const LANGUAGE = 'zxx';

/**
 * Pagefind's index comes in pieces, and a query fetches those that hold its letters. Smaller ones weigh less for a long
 * query, and make the list of pieces, which every first query fetches, longer: this size weighs least for the heaviest.
 * The variable is marked as unstable, which is one reason more to pin Pagefind's version.
 */
const PIECE = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size: '300' };

/** Pagefind's engine, its list, a piece of its index, and a record: named by Pagefind's id of it, which is all that is used of it. */
const ENGINE = /^wasm\.unknown\.pagefind$/;
const LIST = /\.pf_meta$/;
const INDEX_PIECE = /^index\/(.*)\.pf_index$/;
const FRAGMENT = /^fragment\/(.*)\.pf_fragment$/;

/** What Pagefind makes of pages, uncompressed. */
export interface PagefindFiles {
  readonly engine: Uint8Array;
  /** What lies in the folder of the build. */
  readonly files: readonly (readonly [name: string, content: Uint8Array])[];
}

/**
 * Gives Pagefind the sections of `pages`, each as a record.
 * @throws when Pagefind refuses something
 */
export async function pagefindFiles(pages: readonly BuiltPage[]): Promise<PagefindFiles> {
  process.env[PIECE.variable] = PIECE.size;
  try {
    return shortened(await written(pages), pages);
  } finally {
    delete process.env[PIECE.variable];
    await close();
  }
}

type Written = readonly { readonly path: string; readonly content: Uint8Array }[];

async function written(pages: readonly BuiltPage[]): Promise<Written> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`search: Pagefind did not start: ${errors.join('; ')}`);
  for (const page of pages) await addPage(index, page);
  const { files, errors: writing } = await index.getFiles();
  if (writing.length > 0) throw new Error(`search: Pagefind did not write its index: ${writing.join('; ')}`);
  return files;
}

/** The files that are needed, with short names. */
function shortened(files: Written, pages: readonly BuiltPage[]): PagefindFiles {
  const contentsOf = (kind: RegExp) =>
    files.flatMap(({ path, content }) => {
      const match = kind.exec(path);
      return match ? [{ name: match[1] ?? '', content: pagefindContent(content) }] : [];
    });
  const [engine, list] = [ENGINE, LIST].map((kind) => contentsOf(kind)[0]?.content);
  if (engine === undefined || list === undefined) throw new Error('search: Pagefind wrote no engine or no list; adapt src/search/build/pagefind-files.ts to this version');
  const ids = recordIds(contentsOf(FRAGMENT));
  const pieces = contentsOf(INDEX_PIECE);
  const records = pages.flatMap((page) => page.sections.map((section) => idOf(ids, page, section)));
  const short = renamed(list, records, pieces.map(({ name }) => name));
  return { engine, files: [[LIST_FILE, short.list], ...pieces.map(({ name, content }) => [pieceFile(short.pieces.get(name) ?? ''), content] as const)] };
}

async function addPage(index: PagefindIndex, page: BuiltPage): Promise<void> {
  for (const section of page.sections) {
    const url = urlOf(page, section);
    // No metadata: Pagefind would index it, as words that no query asks for.
    const { errors } = await index.addCustomRecord({ url, language: LANGUAGE, content: pack(section.text) });
    if (errors.length > 0) throw new Error(`search: Pagefind refused the section ${url}: ${errors.join('; ')}`);
  }
}

function urlOf(page: BuiltPage, section: Section): string {
  return `${page.address}#${section.id}`;
}

/** Pagefind's id of each record, which is the name of its fragment, by the record's url. */
function recordIds(fragments: readonly { readonly name: string; readonly content: Uint8Array }[]): ReadonlyMap<string, string> {
  return new Map(
    fragments.map(({ name, content }) => {
      const { url } = JSON.parse(new TextDecoder().decode(content)) as { url: string };
      return [url, name];
    }),
  );
}

function idOf(ids: ReadonlyMap<string, string>, page: BuiltPage, section: Section): string {
  const id = ids.get(urlOf(page, section));
  if (id === undefined) throw new Error(`search: Pagefind wrote no record for ${urlOf(page, section)}`);
  return id;
}
