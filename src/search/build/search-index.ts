/** Astro integration: after a build, one Pagefind record for each section of each page; in dev, the last build's index. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { compressed, pagefindContent } from './compressed.ts';
import { type Glossary, nameFiles, readPlaces } from './names.ts';
import { punctuationFile } from './punctuation.ts';
import { respellFiles, type RespellOptions } from './respell.ts';
import { type BuiltPage, readPages } from './built-pages.ts';
import { toGb18030 } from './gb18030.ts';
import { normalise } from '../normal-form/normalise.ts';
import { pack } from '../normal-form/pack.ts';
import { packedName, SECTIONS_FILE, type SectionTable, textFile } from '../index/record.ts';
import type { Section } from './sections.ts';

/** “No linguistic content”: a language that Pagefind has no segmenter or stemmer for, so that it leaves our tokens alone. */
const LANGUAGE = 'zxx';

/**
 * Pagefind's index comes in pieces, and a query fetches those that hold its letters. Smaller ones weigh less for a long
 * query, and make the list of pieces, which every first query fetches, longer: this size weighs least for the heaviest.
 * The variable is marked as unstable, which is one reason more to pin Pagefind's version.
 */
const PIECE = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size: '300' };

/** What the browser loads of Pagefind; its script (pagefind-engine.ts) and the texts are our own. */
const LOADED = /^(?:wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*)$/;

/** Named by Pagefind's id of a record; of it only the id is used. */
const FRAGMENT = /^fragment\/(.*)\.pf_fragment$/;

/** What the site knows and the built pages do not say. */
export interface SearchOptions {
  /** Places by their names. */
  readonly places: Parameters<typeof nameFiles>[1];
  /** What terms are. */
  readonly glossary: Glossary;
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
              response.setHeader('Content-Type', 'application/octet-stream');
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
      const ids = recordIds(files);
      const table = { languages, meta: metaOf(files), pages: tableOf(own, ids) } satisfies SectionTable;
      const texts = [
        ...own.flatMap((page) => page.sections.map((section) => ({ name: textFile(idOf(ids, page, section)), content: section.text }))),
        punctuationFile(own.flatMap(({ sections }) => sections)),
        ...nameFiles(own, options.places, options.glossary),
        ...respellFiles(own, options.respell),
      ];
      const at = (name: string) => join(folder, language, name);
      await write(at(SECTIONS_FILE), JSON.stringify(table));
      for (const { name, content } of texts) await write(at(packedName(name)), await compressed(toGb18030(content)));
      for (const [name, content] of files) {
        if (LOADED.test(name)) await write(at(name), await compressed(content));
      }
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

/** What Pagefind would write for these pages, uncompressed, by file name. */
async function pagefindFiles(pages: readonly BuiltPage[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`search: Pagefind did not start: ${errors.join('; ')}`);
  for (const page of pages) await addPage(index, page);
  const { files, errors: writing } = await index.getFiles();
  if (writing.length > 0) throw new Error(`search: Pagefind did not write its index: ${writing.join('; ')}`);
  const compressedFiles = files.filter(({ path }) => LOADED.test(path) || FRAGMENT.test(path));
  return new Map(compressedFiles.map(({ path, content }) => [path, pagefindContent(content)]));
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
function recordIds(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  return new Map(
    [...files].flatMap(([name, content]) => {
      const id = FRAGMENT.exec(name)?.[1];
      if (id === undefined) return [];
      const { url } = JSON.parse(new TextDecoder().decode(content)) as { url: string };
      return [[url, id]];
    }),
  );
}

function idOf(ids: ReadonlyMap<string, string>, page: BuiltPage, section: Section): string {
  const id = ids.get(urlOf(page, section));
  if (id === undefined) throw new Error(`search: Pagefind wrote no record for ${urlOf(page, section)}`);
  return id;
}

function metaOf(files: ReadonlyMap<string, unknown>): string {
  const [meta, ...more] = [...files.keys()].filter((name) => name.endsWith('.pf_meta'));
  if (meta === undefined || more.length > 0) throw new Error('search: Pagefind wrote no .pf_meta, or several; adapt src/search/build/search-index.ts to this version');
  return meta;
}

function tableOf(pages: readonly BuiltPage[], ids: ReadonlyMap<string, string>): SectionTable['pages'] {
  return pages.map((page) => {
    const title = page.sections.find(({ level }) => level === 1)?.heading ?? page.sections[0]?.heading ?? '';
    const rows = page.sections.map(
      (section) => [idOf(ids, page, section), section.id, section.level, section.heading, normalise(section.text).length] as const,
    );
    return [page.address, title, rows] as const;
  });
}
