/** The search while a part of it is still on its way, and when a part never arrives. */
import { expect, type Page, test } from '@playwright/test';

const dialog = (page: Page) => page.locator('dialog.search-dialog');
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');

const PANEL = '**/search-dialog-panel.*.js';
const SHEET = '**/dialog-index.*.css';
const INDEX_PIECES = /\.(?:pf_index|zlib)$/;

/** Keeps requests waiting until the function that it gives is called, which lets them go or fail. */
async function hold(page: Page, address: string | RegExp): Promise<(end: 'continue' | 'abort') => void> {
  const { promise, resolve } = Promise.withResolvers<'continue' | 'abort'>();
  await page.route(address, async (route) => route[await promise]());
  return resolve;
}

/** What the page has marked after a hit was followed, each word once. */
const marks = (page: Page) =>
  page.evaluate(() => [...new Set([...(CSS.highlights.get('search-arrival') ?? [])].map(String))]);

test('what is typed before the script of the dialog arrives stays as it was typed, and is searched', async ({ page }) => {
  const release = await hold(page, PANEL);
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('飞地');
  release('continue');
  await expect(options(page).first()).toBeVisible();
  expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart === input.selectionEnd)).toBe(true);
  await page.keyboard.insertText('abc');
  await expect(field(page)).toHaveValue('飞地abc');
});

test('the dialog is not seen before its look arrives, but takes what is typed', async ({ page }) => {
  const release = await hold(page, SHEET);
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toHaveCSS('opacity', '0');
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText('飞地');
  release('continue');
  await expect(dialog(page)).toHaveCSS('opacity', '1');
  await expect(field(page)).toBeInViewport();
  await expect(field(page)).toHaveValue('飞地');
});

test('the dialog is seen and works when its look does not arrive', async ({ page }) => {
  await page.route(SHEET, (route) => route.abort());
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('飞地');
  await expect(dialog(page)).toHaveCSS('opacity', '1');
  await expect(options(page).first()).toBeVisible();
});

test('a hit that is followed while the next query is under way marks what it was found by', async ({ page }) => {
  await page.goto('/search/?q=飞地');
  const hit = page.locator('a[data-hit]').first();
  await expect(hit).toBeVisible();
  await hold(page, INDEX_PIECES);
  await page.getByRole('searchbox').fill('徐州');
  await expect(page.locator('[data-search-state="loading"]')).toBeVisible();
  await hit.click();
  await page.waitForURL(/#/);
  await expect.poll(() => marks(page)).toEqual(['飞地']);

  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('飞地');
  await expect(options(page).first()).toBeVisible();
  await hold(page, INDEX_PIECES);
  const asked = page.waitForRequest(INDEX_PIECES);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('徐州');
  await asked;
  await dialog(page).locator('a.search-hit').first().click();
  await page.waitForURL(/#/);
  await expect.poll(() => marks(page)).toEqual(['飞地']);
});

test('a missing index is told from an empty answer, offers other ways, and a second try works', async ({ page }) => {
  await page.route('**/*.pf_index', (route) => route.abort());
  await page.goto('/search/?q=飞地');
  await expect(page.locator('[data-search-state="failed"]')).toBeVisible();
  const notice = page.locator('search-results [data-search-notice]');
  await expect(notice).toContainText('没有完整送到');
  await expect(notice.locator('a[href="/print/"]')).toBeVisible();
  await expect(page.getByRole('status').first()).toContainText('没有完整送到');
  await expect(page.locator('[data-search-chapters] a').first()).toBeVisible();

  await page.unroute('**/*.pf_index');
  const release = await hold(page, INDEX_PIECES);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('[data-search-state="loading"]')).toBeVisible();
  await expect(notice).toBeEmpty();
  await expect(page.getByRole('status').first()).not.toContainText('没有完整送到');
  await expect(page.getByRole('searchbox')).toBeFocused();
  release('continue');
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  await expect(page.locator('a[data-hit]').first()).toBeVisible();
  await expect(page.locator('[data-search-chapters]')).toBeHidden();
});

test('without any one file of the index the reader is told, and nothing is uncaught besides', async ({ page }) => {
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => uncaught.push(message));
  for (const file of ['wasm.*.pagefind', '*/*.pf_meta', '*/index/*', 'start.txt.zlib']) {
    await page.route(`**/pagefind/zh-CN/${file}`, (route) => route.fulfill({ status: 404 }));
    await page.goto('/search/?q=飞地');
    await expect(page.locator('[data-search-state="failed"]'), file).toBeVisible();
    await page.unrouteAll();
  }
  // The sections are known without their texts.
  await page.route('**/pagefind/zh-CN/*/texts/*', (route) => route.fulfill({ status: 404 }));
  await page.goto('/search/?q=飞地');
  await expect(page.locator('a[data-hit]').first()).toBeVisible();
  await expect(page.locator('.search-hit__excerpt').first()).toHaveText('（这一节的摘录没有送到）');
  // And places without their drawings, whose room stays empty.
  await page.unrouteAll();
  await page.route('**/drawings.json.zlib', (route) => route.fulfill({ status: 404 }));
  await page.goto('/search/?q=徐州');
  const place = page.locator('a[data-direct="place"]').first();
  await expect(place).toContainText('设区市');
  await expect(place.locator('.locator')).toBeVisible();
  await expect(place.locator('.locator path')).toHaveCount(0);
  expect(uncaught).toEqual([]);
});

test.describe('when the script of the dialog does not arrive', () => {
  test('the query that was typed is taken to the search page', async ({ page }) => {
    const release = await hold(page, PANEL);
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('飞地');
    release('abort');
    await expect(page).toHaveURL(/\/search\/\?q=%E9%A3%9E%E5%9C%B0$/);
  });

  test('an empty dialog says how to search, its form works, and the next opening tries again', async ({ page }) => {
    await page.route(PANEL, (route) => route.abort());
    await page.goto('/coast/');
    await page.keyboard.press('Control+k');
    await expect(dialog(page).getByRole('status')).toContainText('Enter');
    await page.keyboard.press('Escape');
    await page.unroute(PANEL);
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('飞地');
    await expect(options(page).first()).toBeVisible();
    await expect(page).toHaveURL(/\/coast\/$/);
  });
});
