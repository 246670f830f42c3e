/** Astro integration: after a build, one Pagefind record for each section of each page; in dev, the last build's index. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { nameFiles, readPlaces } from './build-names.ts';
import { punctuationFile } from './build-punctuation.ts';
import { respellFiles, type RespellOptions } from './build-respell.ts';
import { type BuiltPage, readPages } from './built-pages.ts';
import { normalise, tokensOf } from './normalise.ts';
import { pack } from './pack.ts';
import { LETTERS_FILE, SECTIONS_FILE, type SectionTable } from './record.ts';
import type { Section } from './sections.ts';

export { readPages };

/** “No linguistic content”: a language that Pagefind has no segmenter or stemmer for, so that it leaves our tokens alone. */
const LANGUAGE = 'zxx';

/**
 * Pagefind's index comes in pieces, and a query fetches those that hold its letters: about 1 KB each instead of all in one.
 * The variable is marked as unstable, which is one reason more to pin Pagefind's version.
 */
const PIECE = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size: '600' };

/** What a search loads; Pagefind's own interfaces and its worker (12 KB more, for 2 ms of work) stay behind. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|(?:index|fragment)\/.*)$/;

/**
 * Pagefind's script does not listen to whether it could start: when one of its files is missing, its next answer fails,
 * and the same error is uncaught besides. The build ends here when another version says it in other words.
 */
const START = { written: 'this.init(options2?.language);', heard: 'this.init(options2?.language).catch(()=>{});' };

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

/** What the site knows and the built pages do not say. */
export interface SearchOptions {
  /** Places by their names. */
  readonly places: Parameters<typeof nameFiles>[1];
  /** By which words that stand nowhere lead to words that do. */
  readonly respell: RespellOptions;
}

/** Writes `pagefind/` into the build and serves the last build's index at the same address in dev. */
export function searchIndex(options: Omit<SearchOptions, 'places'>): AstroIntegration {
  let outDir = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', (request, response, next) => {
          const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/, ''));
          if (path.split('/').includes('..')) return next();
          readFile(join(outDir, 'pagefind', path)).then(
            (content) => {
              response.setHeader('Content-Type', CONTENT_TYPES.get(/\.\w+$/.exec(path)?.[0] ?? '') ?? 'application/octet-stream');
              response.end(content);
            },
            // No build yet: the page says that the index is missing.
            () => next(),
          );
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = await readPages(root);
        await writeIndex(pages, join(root, 'pagefind'), { ...options, places: await readPlaces(root) });
        const sections = pages.reduce((sum, page) => sum + page.sections.length, 0);
        logger.info(`${sections} sections of ${pages.length} pages`);
      },
    },
  };
}

/**
 * Writes an index for each language of the pages, each into a folder of `folder` that is named by it; what was in `folder` goes.
 * @throws when Pagefind refuses something
 */
export async function writeIndex(pages: readonly BuiltPage[], folder: string, options: SearchOptions): Promise<void> {
  process.env[PIECE.variable] = PIECE.size;
  try {
    await rm(folder, { recursive: true, force: true });
    const languages = [...new Set(pages.map(({ language }) => language))];
    for (const language of languages) {
      const own = pages.filter((page) => page.language === language);
      const files = await pagefindFiles(own);
      const more = [
        { name: LETTERS_FILE, content: lettersOf(own) },
        { name: SECTIONS_FILE, content: JSON.stringify({ languages, pages: tableOf(own, recordIds(files)) } satisfies SectionTable) },
        punctuationFile(own.flatMap(({ sections }) => sections)),
        ...nameFiles(own, options.places),
        ...respellFiles(own, options.respell),
      ];
      for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
        await write(join(folder, language, path), path === 'pagefind.js' ? withStartHeard(content) : content);
      }
      for (const { name, content } of more) await write(join(folder, language, name), content);
    }
  } finally {
    delete process.env[PIECE.variable];
    await close();
  }
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function pagefindFiles(pages: readonly BuiltPage[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`search: Pagefind did not start: ${errors.join('; ')}`);
  for (const page of pages) await addPage(index, page);
  const { files, errors: writing } = await index.getFiles();
  if (writing.length > 0) throw new Error(`search: Pagefind did not write its index: ${writing.join('; ')}`);
  return files;
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

function withStartHeard(script: Uint8Array): string {
  const [before, after, ...more] = new TextDecoder().decode(script).split(START.written);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`search: pagefind.js does not have “${START.written}” once; adapt START in src/search/build-index.ts to this version`);
  }
  return before + START.heard + after;
}

/** Pagefind's id of each record, which is the name of its fragment, by the record's url. */
function recordIds(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  const signature = 'pagefind_dcd';
  return new Map(
    files.flatMap(({ path, content }) => {
      const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
      if (id === undefined) return [];
      const { url } = JSON.parse(gunzipSync(content).toString('utf8').slice(signature.length)) as { url: string };
      return [[url, id]];
    }),
  );
}

function tableOf(pages: readonly BuiltPage[], ids: ReadonlyMap<string, string>): SectionTable['pages'] {
  return pages.map((page) => {
    const title = page.sections.find(({ level }) => level === 1)?.heading ?? page.sections[0]?.heading ?? '';
    const rows = page.sections.map((section) => {
      const record = ids.get(urlOf(page, section));
      if (record === undefined) throw new Error(`search: Pagefind wrote no record for ${urlOf(page, section)}`);
      return [record, section.id, section.level, section.heading, normalise(section.text).length] as const;
    });
    return [page.address, title, rows] as const;
  });
}

/** Every token of the site once: with it the browser tells “not in the text” from “a piece of the index did not arrive”. */
function lettersOf(pages: readonly BuiltPage[]): string {
  const letters = new Set<string>();
  for (const { sections } of pages) {
    for (const { text } of sections) for (const token of tokensOf(normalise(text))) letters.add(token);
  }
  return [...letters].sort().join('\n');
}
