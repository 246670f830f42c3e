/**
 * `npm run bench:search`: how quick, how light and how exact the search is, on this site and on made-up ones of 60 and 300
 * pages, beside Pagefind's default index of the same pages. Needs a built site; changes nothing in it.
 * `npm run bench:search -- 300` takes the corpora whose names hold the word.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { aliases } from '../../domain/aliases.ts';
import { divisionNames } from '../../domain/division-names.ts';
import { placeNames } from '../../domain/gazetteer.ts';
import { glossary } from '../../domain/glossary.ts';
import { findChromium } from '../../testing/find-chromium.ts';
import { root } from '../../testing/project-root.ts';
import { writeIndex } from '../build/search-index.ts';
import { readPlaces } from '../build/names.ts';
import { startServer } from './bench-server.ts';
import { type Corpus, siteCorpus, syntheticCorpus } from './corpus.ts';
import { writeDefaultIndex } from './default-index.ts';
import { measureOwn, measurePagefind, measureUnderstanding, mount, SLOWED } from './measure.ts';
import { LITERAL_QUERIES } from './queries.ts';
import { type CorpusMeasured, tableOf } from './table.ts';
import { ROUNDS } from './timings.ts';

const SIZES = [60, 300];

const site = join(root, 'dist');
if (!existsSync(join(site, 'index.html'))) {
  console.error('bench: dist/index.html does not exist: the benchmark searches the built site. Run “npm run build” first.');
  process.exit(1);
}

const work = await mkdtemp(join(tmpdir(), 'bench-search-'));
const server = await startServer(site);
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...args, '--disable-background-networking'], env: { ...process.env, ...env } });
try {
  const own = await siteCorpus(site);
  const corpora = [own, ...SIZES.map((size) => syntheticCorpus(own, size))];
  const measured: CorpusMeasured[] = [];
  for (const corpus of corpora.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
    measured.push(await measureCorpus(browser, corpus, corpus === own));
  }
  printConditions(browser);
  console.log(`\n${tableOf(measured)}\n`);
  const missed = measured.flatMap(({ understanding }) => understanding?.missed ?? []);
  if (missed.length > 0) console.log(`Not understood: ${missed.join(', ')}\n`);
  printMethod();
} finally {
  await browser.close();
  server.close();
  await rm(work, { recursive: true, force: true });
}

async function measureCorpus(inBrowser: Browser, corpus: Corpus, isSite: boolean): Promise<CorpusMeasured> {
  console.log(`${corpus.name}: ${corpus.pages.length} pages, ${corpus.sections.length} sections …`);
  const folder = join(work, corpus.name);
  const folders = { own: isSite ? join(site, 'pagefind') : join(folder, 'own'), pagefind: join(folder, 'pagefind') };
  if (!isSite) await writeIndex(corpus.pages, folders.own, { places: await readPlaces(site), glossary, respell: { names: [...placeNames, ...divisionNames], aliases } });
  await writeDefaultIndex(corpus.pages, folders.pagefind);
  mount(server, folders);
  return {
    name: corpus.name,
    sections: corpus.sections.length,
    own: await measureOwn(inBrowser, server, corpus, folders.own),
    pagefind: await measurePagefind(inBrowser, server, corpus, folders.pagefind),
    understanding: isSite ? await measureUnderstanding(inBrowser, server, corpus) : undefined,
  };
}

function printConditions(inBrowser: Browser): void {
  const [processor] = cpus();
  const load = loadavg().map((value) => value.toFixed(1)).join(' ');
  console.log(
    `\nChromium ${inBrowser.version()}, its page slowed ${SLOWED} times; Node ${process.versions.node}; ` +
      `${cpus().length} × ${processor?.model ?? 'unknown processor'}; load of the machine ${load}; ${new Date().toISOString()}`,
  );
}

function printMethod(): void {
  console.log(
    [
      `Times are median / 95th percentile / maximum over ${LITERAL_QUERIES.length} queries, for each query the best of ${ROUNDS} pages.`,
      'Painted: from the input event in /search/ to the task after the animation frame that follows the first hits in the page.',
      'Answer: the first hits are in the page; whole list: all of them are; of Pagefind: search() and data() of the first 8 results.',
      'New: asked for the first time on its page, so that parts of the index come from the server on this machine.',
      'Bytes are bodies as a host sends them, with gzip; ours by the dialog, with its script, its style sheet and the index.',
      'Exact is what stands literally in a section, in the normal form of src/search/normal-form/normalise.ts.',
    ].join('\n'),
  );
}
