/** Bytes of a first opening, a first query and later ones, as a host sends them. */
import type { Browser, BrowserContext } from '@playwright/test';
import { askPagefind, openPagefind } from './ask-pagefind.ts';
import type { BenchServer } from './bench-server.ts';
import { spreadOf, type Spread } from './timings.ts';

/** Milliseconds without a request after which nothing more is expected. */
const QUIET = 200;

/** Each of these is asked first, on a page of its own. */
const FIRST_QUERIES = ['江', '的', '江苏', '徐州都市圈', '一小时经济圈', '“1+3”', '2020'];

/** Weights in bytes. */
export interface Weight {
  /** Everything that comes when the search is opened. */
  readonly opening: number;
  /** Requests of the opening and the heaviest first query. */
  readonly requests: number;
  /** Opening and first query together. */
  readonly first: Spread;
  /** Each later query on the page that asked before. */
  readonly later: Spread;
}

interface Opened {
  readonly ask: (query: string) => Promise<unknown>;
}

/** The weight of our search, by the dialog of the first page; on a page that has loaded everything else. */
export function weighDialog(browser: Browser, server: BenchServer, later: readonly string[]): Promise<Weight> {
  return weigh(browser, server, later, async (context) => {
    const page = await context.newPage();
    // What the page itself fetches late must not count.
    await page.goto(`${server.address}/`, { waitUntil: 'networkidle' });
    await server.whenQuiet(QUIET);
    server.takeSent();
    await page.keyboard.press('Control+k');
    const dialog = page.locator('dialog.search-dialog');
    // Its script is here when it offers terms to begin with.
    await dialog.locator('[data-search-notice] a').first().waitFor();
    return {
      ask: async (query) => {
        await dialog.locator('input').fill(query);
        // The count repeats what was asked.
        await dialog.locator('[data-search-line]', { hasText: query.replace(/[“”]/gu, '') }).waitFor();
      },
    };
  });
}

/** The weight of Pagefind's default index: its engine, then search() and data() of the first results. */
export function weighPagefind(browser: Browser, server: BenchServer, later: readonly string[]): Promise<Weight> {
  return weigh(browser, server, later, async (context) => {
    const page = await context.newPage();
    await openPagefind(page, server.address, async () => {
      await server.whenQuiet(QUIET);
      server.takeSent();
    });
    return { ask: (query) => askPagefind(page, query, false) };
  });
}

async function weigh(
  browser: Browser,
  server: BenchServer,
  later: readonly string[],
  open: (context: BrowserContext) => Promise<Opened>,
): Promise<Weight> {
  const take = async () => {
    await server.whenQuiet(QUIET);
    const sent = server.takeSent();
    return { bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), requests: sent.length };
  };
  let opening = 0;
  let requests = 0;
  const firsts: number[] = [];
  const laters: number[] = [];
  for (const query of FIRST_QUERIES) {
    const context = await browser.newContext();
    try {
      const opened = await open(context);
      const atOpening = await take();
      await opened.ask(query);
      const atQuery = await take();
      opening = Math.max(opening, atOpening.bytes);
      requests = Math.max(requests, atOpening.requests + atQuery.requests);
      firsts.push(atOpening.bytes + atQuery.bytes);
      if (query !== FIRST_QUERIES.at(-1)) continue;
      for (const next of later) {
        await opened.ask(next);
        laters.push((await take()).bytes);
      }
    } finally {
      await context.close();
    }
  }
  return { opening, requests, first: spreadOf(firsts), later: spreadOf(laters) };
}
