/** Asks our index as a reader does: through the field of /search/, until the hits are painted. */
import type { Page } from '@playwright/test';

/** One question, answered on the page. Milliseconds are counted from the input event. */
export interface PageAnswer {
  /** Until the first hits, or what stands in their place, were in the page. */
  readonly inPage: number;
  /** Until the first frame with them was painted. */
  readonly painted: number;
  /** Until the list was in the page, or as much of a very long one as comes unasked. */
  readonly whole: number;
}

/** Opens /search/ with a first query, so that the engine is there, and waits for its answer. */
export async function openSearchPage(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/search/?q=${encodeURIComponent('起点')}`);
  await page.locator('[data-search-state="done"]').waitFor();
}

/**
 * Puts `query` into the field with one input event and waits for its answer. Hits are in the page when the view, after it
 * said that it was looking, put new ones into its list or says that it is done. They are painted when the task after the
 * next animation frame begins: styles, layout and painting of a frame are done between the two.
 * @throws when the view does not answer in 20 seconds
 */
export function ask(page: Page, query: string): Promise<PageAnswer> {
  return page.evaluate(async (text) => {
    const view = document.querySelector<HTMLElement>('search-results');
    const field = view?.querySelector('input');
    const list = view?.querySelector('[data-search-list]');
    if (!view || !field || !list) throw new Error('bench: /search/ has no <search-results> with an input and a list');

    let start = 0;
    const since = () => performance.now() - start;
    const first = Promise.withResolvers<number>();
    const whole = Promise.withResolvers<number>();
    const late = setTimeout(() => whole.reject(new Error(`bench: no answer to “${text}”`)), 20_000);
    let looking = false;
    const observer = new MutationObserver((records) => {
      const state = view.dataset['searchState'];
      looking ||= state === 'loading' || records.some(({ oldValue }) => oldValue === 'loading');
      const isDone = looking && state !== 'loading';
      if (isDone || records.some(({ target, addedNodes }) => target === list && addedNodes.length > 0)) first.resolve(since());
      if (isDone) whole.resolve(since());
    });
    observer.observe(view, { attributeFilter: ['data-search-state'], attributeOldValue: true, childList: true, subtree: true });

    field.value = text;
    start = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
    const inPage = await Promise.race([first.promise, whole.promise]);
    const painted = await new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(since());
        port2.postMessage(undefined);
      });
    });
    const end = await whole.promise;
    observer.disconnect();
    clearTimeout(late);
    // The browser lets a page change its address 200 times in ten seconds, and excerpts that are seen come now.
    await new Promise((resolve) => setTimeout(resolve, 60));
    return { inPage, painted, whole: end };
  }, query);
}

/** The addresses of all sections that are listed now, in their order. A very long list is scrolled until it has ended. */
export function listHits(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const hits = (): NodeListOf<Element> => document.querySelectorAll('search-results [data-search-list] a[data-hit]');
    for (let before = -1; before < hits().length; ) {
      before = hits().length;
      if (before < 200) break;
      scrollTo(0, document.documentElement.scrollHeight);
      for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    scrollTo(0, 0);
    return [...hits()].map((hit) => hit.getAttribute('href') ?? '');
  });
}
