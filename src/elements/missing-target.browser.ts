import { expect, test } from '@playwright/test';

test('a fragment that leads nowhere is said, and offers a way on', async ({ page }) => {
  await page.goto('/coast/#c-9-9z');
  await expect(page.getByRole('status').filter({ hasText: '已不在本页' })).toBeVisible();
});

for (const fragment of ['#c-4-1a', '#wechat_redirect', '#c-4-1a&appinstall=0', '']) {
  test(`nothing is said of “${fragment}”`, async ({ page }) => {
    await page.goto(`/coast/${fragment}`);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('.missing-target')).toHaveCount(0);
  });
}
