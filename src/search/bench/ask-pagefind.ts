/** Asks Pagefind's default index through its own interface, on the same page in the same browser. */
import type { Page } from '@playwright/test';

/** Where the server answers with the default index. */
export const DEFAULT_MOUNT = '/default-index/';

/** Results whose texts are read before the time is taken: what fills a window, as on our page. */
const READ = 8;

/** One question, answered. */
export interface PagefindAnswer {
  /** Milliseconds of search() and data() of the first results; nothing is shown. */
  readonly answered: number;
  /** Addresses of the sections found, of all results. */
  readonly hits: readonly string[];
}

interface DefaultPagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly sub_results: readonly { readonly url: string }[] }> }[];
  }>;
}

/**
 * Loads the engine into a page, without its worker: CPU throttling holds for the page's own thread alone.
 * @param whenLoaded waited for when the page is here, before the engine is asked for
 */
export async function openPagefind(page: Page, address: string, whenLoaded: () => Promise<void> = async () => {}): Promise<void> {
  await page.goto(`${address}/about/`);
  await whenLoaded();
  await page.evaluate(async (basePath) => {
    const module = (await import(`${basePath}pagefind.js`)) as { createInstance: (options: object) => DefaultPagefind };
    const instance = module.createInstance({ noWorker: true, basePath });
    await instance.init();
    Object.assign(globalThis, { defaultPagefind: instance });
  }, DEFAULT_MOUNT);
}

/** Asks for `query`; `withHits` reads all results after the time was taken. */
export function askPagefind(page: Page, query: string, withHits: boolean): Promise<PagefindAnswer> {
  return page.evaluate(
    async ({ text, read, all }) => {
      const { defaultPagefind } = globalThis as unknown as { defaultPagefind: DefaultPagefind };
      const start = performance.now();
      const { results } = await defaultPagefind.search(text);
      await Promise.all(results.slice(0, read).map(({ data }) => data()));
      const answered = performance.now() - start;
      const found = all ? await Promise.all(results.map(({ data }) => data())) : [];
      return { answered, hits: found.flatMap(({ sub_results }) => sub_results.map(({ url }) => url)) };
    },
    { text: query, read: READ, all: withHits },
  );
}
