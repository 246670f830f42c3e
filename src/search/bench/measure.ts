/** Measures both searches of one corpus in one browser: times, exactness, weights. */
import type { Browser, Page } from '@playwright/test';
import { ask, listHits, openSearchPage } from './ask-page.ts';
import { askPagefind, DEFAULT_MOUNT, openPagefind } from './ask-pagefind.ts';
import type { BenchServer } from './bench-server.ts';
import type { Corpus } from './corpus.ts';
import { folderSize } from './default-index.ts';
import { type Exactness, exactnessOf, type Found, sectionsThatContain } from './exactness.ts';
import { LITERAL_QUERIES, MEANT_QUERIES } from './queries.ts';
import { type Asked, bestOf, ROUNDS, type Spread } from './timings.ts';
import { type Weight, weighDialog, weighPagefind } from './weigh.ts';

/** The factor by which the browser slows the page's thread. */
export const SLOWED = 4;

/** What the table tells of one search. */
export interface Measured {
  /** Milliseconds until the first hits are there: in the page, or given by Pagefind. */
  readonly answered: Spread;
  /** Milliseconds until they are painted; a library paints nothing. */
  readonly painted: Spread | undefined;
  /** Milliseconds until the whole list is in the page. */
  readonly whole: Spread | undefined;
  /** Milliseconds until painted, or until Pagefind's answer, when the query was new to the page. */
  readonly firstTime: Spread;
  readonly exactness: Exactness;
  readonly weight: Weight;
  readonly index: { readonly files: number; readonly bytes: number };
}

/** What the table tells of queries that stand nowhere as typed. */
export interface Understanding {
  readonly painted: Spread;
  /** How many of the queries led to exactly the sections of the term that was meant, or to these among others. */
  readonly understood: number;
  readonly of: number;
  /** The typed forms that did not. */
  readonly missed: readonly string[];
}

/** Where the two indexes of a corpus lie. */
export interface IndexFolders {
  readonly own: string;
  readonly pagefind: string;
}

/** Answers /pagefind/ and the default index's address from these folders. */
export function mount(server: BenchServer, folders: IndexFolders): void {
  server.mounts = { '/pagefind/': folders.own, [DEFAULT_MOUNT]: folders.pagefind };
}

/** Our search, on /search/ and in the dialog. */
export async function measureOwn(browser: Browser, server: BenchServer, corpus: Corpus, folder: string): Promise<Measured> {
  const rounds = await inRounds(() => askTwice(browser, LITERAL_QUERIES, (page) => openSearchPage(page, server.address), ask));
  return {
    answered: bestOf(rounds, 'again', ({ inPage }) => inPage),
    painted: bestOf(rounds, 'again', ({ painted }) => painted),
    whole: bestOf(rounds, 'again', ({ whole }) => whole),
    firstTime: bestOf(rounds, 'first', ({ painted }) => painted),
    exactness: exactnessOf(corpus, await ownHits(browser, server, LITERAL_QUERIES)),
    weight: await weighDialog(browser, server, LITERAL_QUERIES),
    index: await folderSize(folder),
  };
}

/** Pagefind's default search of the same pages. */
export async function measurePagefind(browser: Browser, server: BenchServer, corpus: Corpus, folder: string): Promise<Measured> {
  const rounds = await inRounds(() =>
    askTwice(
      browser,
      LITERAL_QUERIES,
      (page) => openPagefind(page, server.address),
      (page, query) => askPagefind(page, query, false),
    ),
  );
  return {
    answered: bestOf(rounds, 'again', ({ answered }) => answered),
    painted: undefined,
    whole: undefined,
    firstTime: bestOf(rounds, 'first', ({ answered }) => answered),
    exactness: exactnessOf(corpus, await pagefindHits(browser, server)),
    weight: await weighPagefind(browser, server, LITERAL_QUERIES),
    index: await folderSize(folder),
  };
}

/** What our search makes of pinyin, Traditional characters and slips. */
export async function measureUnderstanding(browser: Browser, server: BenchServer, corpus: Corpus): Promise<Understanding> {
  const typed = MEANT_QUERIES.map((query) => query.typed);
  const rounds = await inRounds(() => askTwice(browser, typed, (page) => openSearchPage(page, server.address), ask));
  const found = await ownHits(browser, server, typed);
  const missed = MEANT_QUERIES.filter(({ meant }, at) => {
    const wanted = sectionsThatContain(corpus, meant);
    return wanted.size === 0 || !wanted.isSubsetOf(new Set(found[at]?.hits));
  }).map((query) => query.typed);
  return {
    painted: bestOf(rounds, 'again', ({ painted }) => painted),
    understood: typed.length - missed.length,
    of: typed.length,
    missed,
  };
}

/** The answers of {@link ROUNDS} pages, one after the other. */
async function inRounds<T>(work: () => Promise<T>): Promise<readonly T[]> {
  const rounds: T[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await work());
  return rounds;
}

/** Asks all queries and then all of them again, on a new page, slowed. */
async function askTwice<T>(
  browser: Browser,
  queries: readonly string[],
  open: (page: Page) => Promise<void>,
  askOne: (page: Page, query: string) => Promise<T>,
): Promise<readonly Asked<T>[]> {
  const page = await browser.newPage();
  try {
    await open(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const firsts: { query: string; first: T }[] = [];
    for (const query of queries) firsts.push({ query, first: await askOne(page, query) });
    const all: Asked<T>[] = [];
    for (const { query, first } of firsts) all.push({ query, first, again: await askOne(page, query) });
    return all;
  } finally {
    await page.close();
  }
}

/** What our search lists, on a page that is not slowed: what is found does not depend on that. */
async function ownHits(browser: Browser, server: BenchServer, queries: readonly string[]): Promise<readonly Found[]> {
  const page = await browser.newPage();
  await openSearchPage(page, server.address);
  const found: Found[] = [];
  for (const query of queries) {
    await ask(page, query);
    found.push({ query, hits: await listHits(page) });
  }
  await page.close();
  return found;
}

async function pagefindHits(browser: Browser, server: BenchServer): Promise<readonly Found[]> {
  const page = await browser.newPage();
  await openPagefind(page, server.address);
  const found: Found[] = [];
  for (const query of LITERAL_QUERIES) found.push({ query, hits: (await askPagefind(page, query, true)).hits });
  await page.close();
  return found;
}
