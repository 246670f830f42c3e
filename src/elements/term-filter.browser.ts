/** The page of terms with its filter, and a tap on a term whose card does not arrive. */
import { test as unwatched } from '@playwright/test';
import { expect, test } from '../testing/watched-page.ts';

test('the filter keeps the terms that have what is typed, says how many, and gives way to a link', async ({ page }) => {
  await page.goto('/terms/');
  const field = page.getByRole('searchbox', { name: '筛选' });
  await field.fill('飞地');
  await expect(page.locator('term-filter').getByRole('status')).toHaveText('2个词');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['飞地', '园中园']);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['联动与合作']);
  // A term to read with it that the filter has left out.
  await page.locator('[data-term=enclave]').getByRole('link', { name: '南北共建园区', exact: true }).click();
  await expect(page.getByRole('heading', { name: '南北共建园区' })).toBeInViewport();
  await expect(field).toHaveValue('');
  await field.fill('没有的词');
  await expect(page.locator('term-filter').getByRole('status')).toHaveText('没有符合的词');
});

unwatched.describe('a card that does not arrive', () => {
  unwatched.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  unwatched('lets a tap follow the link', async ({ page }) => {
    await page.route('**/data/terms.json', (route) => route.abort());
    await page.goto('/function-orientation/');
    await page.locator('#term-commuting > a[href="/terms/#commuting"]').tap();
    await expect(page).toHaveURL(/\/terms\/#commuting$/);
  });
});
