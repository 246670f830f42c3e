/** What a reader finds who follows a hit: the words marked in the section, as often as the hit said, until they are cleared. */
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';

const bar = (page: Page) => page.getByRole('region', { name: '标出的搜索词' });
const line = (page: Page) => bar(page).getByRole('status');
const hits = (page: Page) => page.locator('.search-hit:has(a[data-hit])');

/** What is marked, place by place. */
const marked = (page: Page) =>
  page.evaluate(() =>
    'highlights' in CSS
      ? [...(CSS.highlights.get('search-arrival') ?? [])].map(String)
      : [...document.querySelectorAll('mark.search-arrival')].map(({ textContent }) => textContent),
  );

/** Every text node of the page's content, so that a text in two pieces is told from a text in one. */
const textsOf = (page: Page) =>
  page.evaluate(() => {
    // Maps come to life and write what they bring out; their words are theirs. The bar's are its own.
    const walker = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('figure-map, .search-arrival-bar') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
    return texts;
  });

/** How often a hit says that the section has the words. */
async function countOf(hit: Locator): Promise<number> {
  return Number(/(\d+) 处/.exec((await hit.textContent()) ?? '')?.[1]);
}

/** A browser that has no custom highlights. */
function withoutHighlights(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => void Reflect.deleteProperty(CSS, 'highlights'));
}

test('a hit marks as many places as it said; Escape lets go of a chosen place first, then of the marks', async ({ page }) => {
  await page.goto('/search/?q=沿海');
  const hit = hits(page).filter({ has: page.locator('[href="/coast/#why-the-coast"]') });
  const count = await countOf(hit);
  await hit.getByRole('link').click();
  await expect(line(page)).toContainText(`“沿海” ${count} 处`);
  expect(await marked(page)).toEqual(Array.from({ length: count }, () => '沿海'));
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

  await expect(page.locator('#fig-zones')).toHaveAttribute('data-state', 'live');
  await page.locator('#c-4-1c a[data-place="nantong"]').first().click();
  await expect(page).toHaveURL(/place=nantong/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/place=/);
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
});

test('tabs that open at once each mark what they were opened for; a tab that is loaded anew marks nothing', async ({ page, context }) => {
  await page.goto('/search/?q=徐州');
  const two = hits(page).filter({ has: page.locator('[href^="/functional-zones/"]') });
  // The tabs are opened by hand: a browser without windows now and then opens none for a click.
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  const found: { readonly count: string; readonly address: string }[] = [];
  for (const hit of [two.nth(0), two.nth(1)]) {
    const link = hit.getByRole('link');
    found.push({ count: `“徐州” ${await countOf(hit)} 处`, address: (await link.getAttribute('href')) ?? '' });
    await link.click({ modifiers: ['ControlOrMeta'] });
  }
  const tabs: Page[] = [];
  for (const { count, address } of found) {
    const tab = await context.newPage();
    // One that a click has opened begins with the page that was asked for.
    await tab.addInitScript(() => Object.defineProperty(history, 'length', { value: 1 }));
    await tab.goto(address);
    await expect(line(tab)).toContainText(count);
    tabs.push(tab);
  }
  const [tab] = tabs;
  await tab?.reload();
  await tab?.locator('search-dialog:defined').waitFor({ state: 'attached' });
  await expect(bar(tab ?? page)).toHaveCount(0);
});

test('a page that was left before its marks came marks nothing later; the next search marks what it asked for', async ({ page }) => {
  await page.route('**/search-arrival-marks.*.js', (route) => route.abort());
  await page.goto('/search/?q=沿海');
  await hits(page).locator('[href="/coast/#why-the-coast"]').click();
  await page.waitForURL(/#why-the-coast/);
  await page.locator('search-dialog:defined').waitFor({ state: 'attached' });
  await page.unroute('**/search-arrival-marks.*.js');
  await page.goto('/search/?q=连云港');
  await hits(page).locator('[href="/coast/#why-the-coast"]').click();
  await expect(line(page)).toContainText('“连云港”');
  expect(new Set(await marked(page))).toEqual(new Set(['连云港']));
});

test('the bar is the next that Tab reaches after the link of the heading, moves nothing of the page, and goes when Back leads elsewhere', async ({ page }) => {
  /** Where everything of the page's content is, but for figures, which stay in the window. */
  const boxes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *:not(.search-arrival-bar, .search-arrival-bar *, figure, figure *)')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y + scrollY, width, height].map(Math.round).join(' ');
      }),
    );
  await page.goto('/coast/');
  const before = await boxes();
  const follow = async (words: string, address: string) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText(words);
    // Until then the hits of the query before stand there.
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(`“${words}”见于`);
    await page.locator(`.search-dialog [role="option"][href="${address}"]`).click();
    await expect(line(page)).toContainText(`“${words}”`);
  };
  await follow('沿海', '/coast/#why-the-coast');
  expect(await boxes()).toEqual(before);
  await page.keyboard.press('Tab');
  await expect(page.locator('#why-the-coast > .permalink')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button').first()).toBeFocused();
  await follow('盐通高铁', '/coast/#parks-bridge-railway');
  await page.goBack();
  await expect(page).toHaveURL(/#why-the-coast$/);
  await expect(bar(page)).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
});

test('a term and a figure that are named by the query are marked too, the term first', async ({ page }) => {
  await page.goto('/search/?q=沿黄海城市群');
  await page.locator('a[data-direct="term"]').click();
  await expect(line(page)).toContainText('“沿黄海城市群”');
  expect(
    await page.evaluate(() => [...(CSS.highlights.get('search-arrival-current') ?? [])].map((range) => range.startContainer?.parentElement?.closest('dfn')?.id)),
  ).toEqual(['term-yellow-sea-cities']);
  await expect(page.locator('#term-yellow-sea-cities')).toBeInViewport();

  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('一桥两线');
  await page.locator('.search-dialog [data-direct="figure"][href$="/coast/#fig-coast"]').click();
  await expect(line(page)).toContainText('“一桥两线” 1 处');
  expect(
    await page.evaluate(() => [...(CSS.highlights.get('search-arrival') ?? [])].map(({ startContainer }) => startContainer?.parentElement?.closest('figure')?.id)),
  ).toEqual(['fig-coast']);
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button').first()).toBeFocused();
});

for (const kind of ['highlights', 'elements'] as const) {
  test(`with ${kind} the text of the page stays what it is, and a table is opened where the words are only there`, async ({ page, context }) => {
    if (kind === 'elements') await withoutHighlights(context);
    await page.goto('/coast/');
    const before = await textsOf(page);
    const find = async (words: string, section: string) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.insertText(words);
      await expect(page.getByRole('dialog').getByRole('status')).toContainText(`“${words}”见于`);
      const option = page.locator(`.search-dialog [role="option"][href="/coast/#${section}"]`);
      const count = await countOf(option);
      await option.click();
      await expect(line(page)).toContainText(`“${words}” ${count} 处`);
      return count;
    };
    const count = await find('沿海', 'why-the-coast');
    expect(await marked(page)).toEqual(Array.from({ length: count }, () => '沿海'));
    expect((await textsOf(page)).join('')).toBe(before.join(''));
    await bar(page).getByRole('button', { name: '清除' }).click();
    await expect(bar(page)).toHaveCount(0);
    expect(await textsOf(page)).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.closest('main'))).not.toBeNull();

    // The next hit on the page takes the place of the first: these words are in a table that is closed, and below.
    await find('沿海', 'why-the-coast');
    expect(await find('青盐', 'parks-bridge-railway')).toBe(1);
    await expect(line(page)).toContainText('在下面');
    await expect(page.locator('#parks-bridge-railway')).toBeInViewport();
    const table = page.locator('#fig-coast .data-table');
    await expect(table).toBeVisible();
    await bar(page).getByRole('button', { name: '到这一处' }).click();
    await expect(table.locator('td', { hasText: '青盐' })).toBeInViewport();
    await table.getByRole('button').first().click();
    await expect.poll(() => marked(page)).toEqual(['青盐']);
  });
}

test('where nothing can be kept, the section is shown without marks', async ({ page }) => {
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => uncaught.push(message));
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, storage, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/search/?q=飞地');
  await page.locator('a[data-hit]').first().click();
  await page.waitForURL(/#/);
  await page.locator('search-dialog:defined').waitFor({ state: 'attached' });
  await expect(bar(page)).toHaveCount(0);
  expect(uncaught).toEqual([]);
});
