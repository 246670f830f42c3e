/** The search page as readers use it: address and history, what it says, odd queries, and no script. */
import { expect, type Page, test } from '@playwright/test';

const dialog = (page: Page) => page.locator('dialog.search-dialog');
const line = (page: Page) => page.locator('[data-search-line]:visible');
const understood = (page: Page) => page.locator('[data-search-understood]:visible');
const hits = (page: Page) => page.locator('a[data-hit]');
const settled = (page: Page) => expect(page.locator('[data-search-state="done"]')).toBeVisible();

test('/search/ keeps field, address, title and history together, and the place in the list', async ({ page }) => {
  await page.goto('/search/?q=江苏');
  await settled(page);
  await expect(hits(page).first()).toHaveAttribute('href', /^\/([a-z-]+\/)*#[a-z0-9-]+$/);
  await expect(page.locator('.search-hit mark').first()).toHaveText('江苏');
  await expect(page).toHaveTitle(/^“江苏” · 搜索 · /);

  const lastHit = hits(page).last();
  await lastHit.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await lastHit.click();
  await page.waitForURL(/#/);
  await page.goBack();
  await settled(page);
  await expect(page.getByRole('searchbox')).toHaveValue('江苏');
  await expect(lastHit).toBeInViewport();

  const input = page.getByRole('searchbox');
  const entries = () => page.evaluate(() => history.length);
  await input.fill('徐');
  const afterFirst = await entries();
  await input.fill('徐州');
  await expect(page).toHaveURL(/q=%E5%BE%90%E5%B7%9E$/);
  await expect(line(page)).toContainText('“徐州”');
  expect(await entries(), 'typing on replaces').toBe(afterFirst);
  await input.press('Enter');
  await input.fill('沿海');
  await expect(page).toHaveTitle(/^“沿海”/);
  await expect(line(page)).toContainText('“沿海”');
  expect(await entries(), 'a finished query keeps its entry').toBe(afterFirst + 1);

  for (const [go, query] of [['goBack', '徐州'], ['goBack', '江苏'], ['goForward', '徐州']] as const) {
    await page[go]();
    await expect(input).toHaveValue(query);
    await expect(line(page)).toContainText(`“${query}”`);
    await expect(page).toHaveTitle(new RegExp(`^“${query}”`));
  }
  await page.evaluate(() => (location.hash = 'main'));
  await input.fill('飞地');
  await expect(line(page)).toContainText('“飞地”');
  await page.goBack();
  await expect(page).toHaveURL(/#main$/);
  await expect(line(page)).toContainText('“徐州”');
  await page.keyboard.press('Control+k');
  await expect(input).toBeFocused();
  await expect(dialog(page)).toBeHidden();

  // Safari, after a hundred changes in half a minute.
  await page.evaluate(() => {
    history.replaceState = history.pushState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
  });
  await input.fill('沿海');
  await expect(line(page)).toContainText('“沿海”');
  await page.evaluate(() => document.querySelector('search-results')?.remove());
  await expect(page).toHaveTitle(/^搜索 · /);
});

test('an address that is odd asks for what can be read of it', async ({ page }) => {
  for (const [address, query] of [
    ['?q=%E0', ''],
    ['?q=&q=%E9%A3%9E%E5%9C%B0&q=x', '飞地'],
    ['?x=%&q=%E5%8D%97%E4%BA%AC+%E9%A3%9E%E5%9C%B0', '南京 飞地'],
  ] as const) {
    await page.goto(`/search/${address}`);
    await expect(page.locator(`[data-search-state="${query === '' ? 'idle' : 'done'}"]`)).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue(query);
  }
  for (const nothing of ['%00', '%28', '-']) {
    await page.goto(`/search/?q=${nothing}`);
    await expect(line(page)).toHaveText('请输入文字或数字。');
    await expect(page).not.toHaveTitle(/“[\s\p{Cc}]*”/u);
  }
});

test('what was understood is said, and leads on', async ({ page }) => {
  await page.goto('/search/?q=xuzhou');
  await settled(page);
  await expect(understood(page)).toContainText('没有原样写作“xuzhou”的小节。按拼音匹配：徐州');
  await expect(page.locator('.search-hit mark').first()).toHaveText('徐州');

  const input = page.getByRole('searchbox');
  for (const [query, text] of [
    ['飛地', '按简体查找：飞地'],
    ['nxc', '按拼音首字母匹配：宁锡常'],
    ['南京 飞地', '以下小节同时提到：南京、飞地'],
    ['沪', '上海'],
  ] as const) {
    await input.fill(query);
    await expect(understood(page), query).toContainText(text);
    await expect(hits(page).first()).toBeVisible();
  }
  await understood(page).getByRole('link', { name: /上海/ }).click();
  await expect(input).toHaveValue('上海');
  await expect(line(page)).toContainText('“上海”见于');
  await expect(page).toHaveURL(/q=%E4%B8%8A%E6%B5%B7$/);

  await input.fill('飞地火星');
  await expect(line(page)).toHaveText('全站正文里没有“飞地火星”');
  await expect(page.getByRole('status')).toContainText('全站正文里没有“飞地火星”');
  await expect(page.locator('.search-notice a[href="/print/"]')).toBeVisible();
  await page.locator('.search-terms a', { hasText: '飞地' }).first().click();
  await expect(hits(page).first()).toBeVisible();
});

test('a query is text, however long it is and whatever it holds', async ({ page }) => {
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => uncaught.push(message));
  await page.goto('/search/');
  const input = page.getByRole('searchbox');
  for (const query of [
    '<img src=x onerror="document.title=`spoilt`">',
    '.*+?^${}()|[\\]/',
    '(?<a>徐州)|.',
    '👩‍👩‍👧 火星',
    '\u0000\u0007\u202e\ufeff火星',
    '\ud83d火星',
    '"飞地',
    '江'.repeat(10_000),
  ]) {
    await input.fill('徐州');
    await expect(line(page)).toContainText('“徐州”');
    await input.fill(query);
    await expect(line(page)).not.toContainText('“徐州”见');
    await expect(page.locator('[data-search-state="done"], [data-search-state="idle"]')).toBeVisible();
  }
  await expect(line(page)).toContainText('搜索词太长');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(page.url().length).toBeLessThan(2500);
  expect(uncaught).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the button leads to a page with a form that works, and to the whole text', async ({ page }) => {
    await page.goto('/coast/');
    await page.locator('a[data-search-open]').first().click();
    await expect(page).toHaveURL(/\/search\/$/);
    await page.getByRole('searchbox').fill('飞地');
    await page.getByRole('button', { name: '搜索' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=%E9%A3%9E%E5%9C%B0$/);
    await expect(page.locator('[data-search-without-script] a[href="/print/"]')).toBeVisible();
    await expect(page.locator('[data-search-chapters] a[href="/coast/"]')).toBeVisible();
  });
});
