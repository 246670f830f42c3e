/** Astro integration: after a build, one Pagefind record for each section of each page; in dev, the last build's index. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressed } from './compressed.ts';
import { type Glossary, nameFiles, readPlaces } from './names.ts';
import { punctuationFile } from './punctuation.ts';
import { respellFiles, type RespellOptions } from './respell.ts';
import { type BuiltPage, readPages } from './built-pages.ts';
import { toGb18030 } from './gb18030.ts';
import { normalise } from '../normal-form/normalise.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { ENGINE_FILE } from '../index/pagefind-engine.ts';
import { packedName, textFile } from '../index/record.ts';
import { type ListedPage, packStart, START_FILE } from '../index/start-file.ts';
import { NAMES_FILE } from '../names/names-pack.ts';

/** What every first query reads besides the sections. */
const AT_ONCE: readonly string[] = [NAMES_FILE];

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
  await rm(folder, { recursive: true, force: true });
  const languages = [...new Set(pages.map(({ language }) => language))];
  for (const language of languages) {
    const own = pages.filter((page) => page.language === language);
    const sections = own.flatMap((page) => page.sections);
    const { engine, files } = await pagefindFiles(own);
    const texts = [
      ...sections.map(({ text }, order) => ({ name: textFile(order), content: text })),
      punctuationFile(sections),
      ...nameFiles(own, options.places, options.glossary),
      ...respellFiles(own, options.respell),
    ];
    const isAtOnce = ({ name }: { readonly name: string }) => AT_ONCE.includes(name);
    const later = texts.filter((text) => !isAtOnce(text)).map(({ name, content }) => [packedName(name), toGb18030(content)] as const);
    const ofBuild = [...files, ...later];
    const build = digestOf(ofBuild);
    const atOnce = new Map(texts.filter(isAtOnce).map(({ name, content }) => [name, content]));
    const start = packStart({ languages, build, files: atOnce }, own.map(listed));
    const at = (name: string) => join(folder, language, name);
    await write(at(packedName(START_FILE)), toGb18030(start));
    await write(at(ENGINE_FILE), engine);
    for (const [name, content] of ofBuild) await write(at(`${build}/${name}`), content);
  }
}

async function write(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await compressed(content));
}

/** What names a build: another one says something else somewhere. */
function digestOf(files: readonly (readonly [name: string, content: Uint8Array])[]): string {
  const hash = createHash('sha256');
  for (const [name, content] of files.toSorted(([one], [other]) => (one < other ? -1 : 1))) hash.update(`${name}\0${String(content.length)}\0`).update(content);
  return hash.digest('hex').slice(0, 10);
}

function listed({ address, sections }: BuiltPage): ListedPage {
  return { address, sections: sections.map(({ id, level, heading, text }) => ({ id, level, heading, length: normalise(text).length })) };
}
