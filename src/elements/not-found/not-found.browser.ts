import { expect, test, type Page } from '@playwright/test';
import { readSite } from '../../testing/built-site.ts';
import { layoutShift } from '../../testing/measure-layout.ts';

/** An address that does not exist, the first thing that comes nearest to it, and what the search is asked for. */
const meant = [
  ['/places/xuzhoo/', '/places/xuzhou/', '徐州'],
  ['/place/', '/places/', ''],
  ['/zones', '/functional-zones/#fig-zones', '功能区'],
  ['/functional-zone/', '/functional-zones/', '功能区'],
  ['/functional-zones.html#c-1-1a', '/functional-zones/#c-1-1a', '功能区'],
  ['/functional-zones/%23c-1-1a', '/functional-zones/#c-1-1a', '功能区'],
  [`/coast/${encodeURIComponent('。这一章')}`, '/coast/', '向海'],
  ['/COAST', '/coast/', '向海'],
  ['/terms/enclave', '/terms/#enclave', '飞地'],
  ['/glossary', '/terms/', ''],
  [`/${encodeURIComponent('苏州')}/`, '/places/suzhou/', '苏州'],
] as const;

/** Hosts send the page for every address that does not exist; the server of the tests only for those that end as ours do. */
async function open(page: Page, address: string): Promise<void> {
  await page.route(
    (url) => url.pathname === new URL(address, url).pathname,
    (route) => route.fulfill({ status: 404, contentType: 'text/html', body: readSite('/404.html') }),
  );
  await page.goto(address);
}

const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
const nearest = (page: Page) => page.getByRole('navigation', { name: '与它最接近的：' }).getByRole('link');

test('an address that does not exist offers what it seems to mean', async ({ page }) => {
  for (const [address, first, question] of meant) {
    await open(page, address);
    await expect(nearest(page).first(), address).toHaveAttribute('href', first);
    expect(await nearest(page).count(), address).toBeLessThanOrEqual(5);
    await expect(field(page), address).toHaveValue(question);
    await expect(page.getByRole('main'), address).toContainText(`本站没有 ${decodeURIComponent(new URL(page.url()).pathname)} 这个地址`);
  }
});

test('the search is asked at once, understands it, and leaves the address alone', async ({ page }) => {
  await open(page, '/feidi');
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  await expect(page.locator('[data-search-understood]')).toContainText('按拼音匹配：飞地');
  await expect(page.getByRole('main').getByRole('status'), 'it is said to screen readers too').toContainText('按拼音匹配：飞地');
  await expect(page.locator('a[data-direct="term"]')).toContainText('飞地');
  expect(await page.locator('a[data-hit]').count()).toBeGreaterThan(0);
  expect(new URL(page.url()).pathname).toBe('/feidi');
  await field(page).fill('宁锡常');
  await page.getByRole('main').getByRole('button', { name: '搜索' }).click();
  await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('宁锡常')}`);
});

test('nothing in an address is taken for markup or for a script', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await open(page, `/${encodeURIComponent(markup)}?q=${encodeURIComponent(markup)}#javascript:alert(3)`);
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  await expect(page.locator('main code')).toHaveText(`/${markup}`);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('the server of the tests knows the page too', async ({ page }) => {
  expect((await page.goto('/places/xuzhoo/'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: '没有这一页' })).toBeVisible();
});

test('what the script puts in pushes nothing about', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/places/xuzhoo/');
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('there are the search and the chapters, and no empty list', async ({ page }) => {
    await page.goto('/places/xuzhoo/');
    await expect(page.getByRole('main').getByRole('navigation').getByRole('link')).toHaveCount(5);
    await expect(page.getByText('与它最接近的：')).toBeHidden();
    await field(page).fill('徐州');
    await field(page).press('Enter');
    await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('徐州')}`);
  });
});
