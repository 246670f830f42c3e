/** The search as readers use it: dialog and page, keys, input methods, addresses, and no script. */
import { expect, type Page, test } from '@playwright/test';

const dialog = (page: Page) => page.locator('dialog.search-dialog');
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');

/** The part of the field's text that is selected. */
const selected = (page: Page) =>
  field(page).evaluate((input: HTMLInputElement) => input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0));

test('the button and Ctrl+K open the dialog, Escape and Ctrl+K close it', async ({ page }) => {
  await page.goto('/');
  await page.locator('a[data-search-open]').first().click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();

  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeHidden();
});

test('typing and Enter land in the first section found', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('飞地');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(dialog(page).getByRole('status')).toContainText('“飞地”见于');
  const target = await options(page).first().getAttribute('href');

  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  await expect(page.locator(`[id="${target?.split('#')[1]}"]`)).toBeInViewport();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('search-arrival')?.size ?? 0)).toBeGreaterThan(0);
});

test('Enter right after typing waits for the answer', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText('徐州');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/#|\/\?q=/);
});

test('opening again selects the last query, so that typing replaces it', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('徐州');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  expect(await selected(page)).toBe('徐州');
});

test('arrows move through the options, and Ctrl+Enter opens another tab', async ({ page, context }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('徐州');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const second = options(page).nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? 'no id');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');

  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  expect((await opened).url()).toContain('#');
  await expect(dialog(page)).toBeVisible();
});

test('an input method composes undisturbed: nothing is asked before the composition ends', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await expect(dialog(page).locator('.search-terms a').first()).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'feidi', selectionStart: 5, selectionEnd: 5 });
  await page.waitForTimeout(400);
  await expect(dialog(page).getByRole('status')).toBeEmpty();

  await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(dialog(page)).toBeVisible();
  await session.send('Input.insertText', { text: '飞地' });
  await expect(options(page).first()).toBeVisible();
});

test('/search/?q= lists sections with marks, and the address follows the field and Back', async ({ page }) => {
  await page.goto('/search/?q=飞地');
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  const hits = page.locator('a[data-hit]');
  await expect(hits.first()).toHaveAttribute('href', /^\/([a-z-]+\/)*#[a-z0-9-]+$/);
  await expect(page.locator('.search-hit mark').first()).toHaveText('飞地');

  const input = page.getByRole('searchbox');
  await input.fill('徐州');
  await expect(page).toHaveURL(/q=%E5%BE%90%E5%B7%9E$/);
  await expect(page.locator('.search-hit mark').first()).toHaveText('徐州');
  await page.goBack();
  await expect(input).toHaveValue('飞地');
  await expect(page.locator('.search-hit mark').first()).toHaveText('飞地');
});

test('a query is text, however long it is and whatever it holds', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=`spoilt`">';
  await page.goto(`/search/?q=${encodeURIComponent(markup)}`);
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  await expect(page.getByRole('status').first()).toContainText('<img src=x');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(await page.title()).not.toBe('spoilt');

  await page.getByRole('searchbox').fill('江'.repeat(10_000));
  await expect(page.getByRole('status').first()).toContainText('搜索词太长');
});

test('a query that is nowhere in the text says so and offers what is', async ({ page }) => {
  await page.goto('/search/?q=飞地火星');
  await expect(page.getByRole('status').first()).toHaveText('全站正文里没有“飞地火星”');
  await page.locator('.search-terms a', { hasText: '飞地' }).click();
  await expect(page.locator('a[data-hit]').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('飞地');
});

test('on the search page Ctrl+K and the button lead to its own field', async ({ page }) => {
  await page.goto('/search/?q=飞地');
  const input = page.getByRole('searchbox');
  await expect(input).toHaveValue('飞地');
  await page.keyboard.press('Control+k');
  await expect(input).toBeFocused();
  await page.locator('a[data-search-open]').first().click();
  await expect(input).toBeFocused();
  await expect(dialog(page)).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the button leads to a page with a form that works and a way into the chapters', async ({ page }) => {
    await page.goto('/');
    await page.locator('a[data-search-open]').first().click();
    await expect(page).toHaveURL(/\/search\/$/);
    await page.getByRole('searchbox').fill('飞地');
    await page.getByRole('button', { name: '搜索' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=%E9%A3%9E%E5%9C%B0$/);
    await expect(page.locator('[data-search-without-script]')).toBeVisible();
    await expect(page.locator('[data-search-chapters] a').first()).toBeVisible();
  });
});
