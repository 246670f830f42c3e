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
    // Maps come to life and write what they bring out; their words are theirs.
    const walker = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('figure-map') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
    return texts;
  });

/** How often a hit says that the section has the words. */
async function countOf(hit: Locator): Promise<number> {
  return Number(/(\d+) 处/.exec(await hit.innerText())?.[1]);
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
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

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
  const counts: string[] = [];
  const tabs: Page[] = [];
  for (const hit of [two.nth(0), two.nth(1)]) {
    counts.push(`“徐州” ${await countOf(hit)} 处`);
    const opened = context.waitForEvent('page');
    await hit.getByRole('link').click({ modifiers: ['ControlOrMeta'] });
    tabs.push(await opened);
  }
  for (const [at, tab] of tabs.entries()) await expect(line(tab)).toContainText(counts[at] ?? '');
  const [tab] = tabs;
  await tab?.reload();
  await tab?.locator('search-dialog:defined').waitFor({ state: 'attached' });
  await expect(bar(tab ?? page)).toHaveCount(0);
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
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/search/?q=飞地');
  await page.locator('a[data-hit]').first().click();
  await page.waitForURL(/#/);
  await page.locator('search-dialog:defined').waitFor({ state: 'attached' });
  await expect(bar(page)).toHaveCount(0);
  expect(uncaught).toEqual([]);
});
