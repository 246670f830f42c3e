/** The filter of the page of terms. */
import { expect, test } from '../testing/watched-page.ts';

test('the filter keeps the terms that have what is typed, says how many, and gives way to a link', async ({ page }) => {
  await page.goto('/terms/');
  const field = page.getByRole('searchbox', { name: '筛选' });
  await field.fill('飞地');
  const status = page.locator('term-filter').getByRole('status');
  await expect(status).toHaveText('2个词');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['飞地', '园中园']);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['联动与合作']);
  // A term to read with it that the filter has left out.
  await page.locator('[data-term=enclave]').getByRole('link', { name: '南北共建园区', exact: true }).click();
  await expect(page.getByRole('heading', { name: '南北共建园区' })).toBeInViewport();
  await expect(field).toHaveValue('');
  // Once more, with its fragment in the address already; what opens in another tab leaves the filter.
  await field.fill('飞地');
  await page.locator('[data-term=enclave]').getByRole('link', { name: '南北共建园区', exact: true }).click({ modifiers: ['ControlOrMeta'] });
  await expect(field).toHaveValue('飞地');
  await page.locator('[data-term=enclave]').getByRole('link', { name: '南北共建园区', exact: true }).click();
  await expect(page.getByRole('heading', { name: '南北共建园区' })).toBeInViewport();
  await field.fill('編者說明');
  await expect(status, 'the marks of who speaks are in none of the texts').toHaveText('没有符合的词');
  await field.fill('飛地');
  await expect(status, 'in Traditional characters').toHaveText('2个词');
  await field.fill('fei di');
  await expect(page.getByRole('heading', { level: 3 }).first(), 'by its pinyin').toHaveText('飞地');
  await page.reload();
  await expect(field, 'from the address').toHaveValue('fei di');
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('飞地');
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(status).toHaveText('');
});
