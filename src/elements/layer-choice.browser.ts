import { expect, test } from '@playwright/test';

test.describe('the layers of the home page', () => {
  test('are chosen by a link, a place and all', async ({ page }) => {
    await page.goto('/?map=areas&place=xuzhou#fig-areas');
    const figure = page.locator('#fig-areas');
    await expect(figure).toHaveAttribute('data-state', 'live');
    await expect(figure.locator('.map__panel')).toContainText('徐州都市圈');
    await expect(page.locator('#fig-zones')).toBeHidden();
  });

  test('are chosen by a fragment alone', async ({ page }) => {
    await page.goto('/#fig-corridors');
    await expect(page.locator('#fig-corridors')).toBeInViewport();
  });

  test('stand in the address, and Back undoes a choice', async ({ page }) => {
    await page.goto('/');
    await page.locator('.layers__choice', { hasText: '都市圈' }).click();
    await expect(page.locator('#fig-areas')).toBeVisible();
    await expect(page).toHaveURL(/\?map=areas$/);
    await page.goBack();
    await expect(page.locator('#fig-zones')).toBeVisible();
  });

  for (const [when, wait] of [['at once', 0], ['while it comes to rest', 350]] as const) {
    test(`stay chosen when the map before them has just been zoomed, ${when}`, async ({ page }) => {
      await page.goto('/');
      const zones = page.locator('#fig-zones');
      await expect(zones).toHaveAttribute('data-state', 'live');
      await zones.getByRole('button', { name: '放大' }).click();
      await page.waitForTimeout(wait);
      await page.locator('.layers__choice', { hasText: '都市圈' }).click();
      await page.waitForTimeout(900);
      await expect(page).toHaveURL(/\?map=areas$/);
      await expect(page.locator('#fig-areas')).toBeVisible();
    });
  }

  test('stay when a place on them is let go', async ({ page }) => {
    await page.goto('/?map=areas&place=xuzhou');
    const figure = page.locator('#fig-areas');
    await figure.locator('.map__panel').getByRole('button', { name: '关闭' }).click();
    await expect(figure.locator('.map__panel')).toBeHidden();
    await expect(figure).toBeVisible();
  });

  test('keep their scale while another one is shown', async ({ page }) => {
    await page.goto('/');
    const city = page.locator('#fig-zones .map__live path[data-feature="320800"]');
    const before = (await city.boundingBox())?.width;
    await page.locator('.layers__choice', { hasText: '轴带' }).click();
    await expect(page.locator('#fig-corridors')).toHaveAttribute('data-state', 'live');
    await page.locator('.layers__choice', { hasText: '功能区' }).click();
    await expect(city).toBeVisible();
    expect((await city.boundingBox())?.width).toBe(before);
  });

  test('work without a script', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto('/');
    await page.locator('.layers__choice', { hasText: '都市圈' }).click();
    await expect(page.locator('#fig-areas')).toBeVisible();
    await expect(page.locator('#fig-zones')).toBeHidden();
    await page.close();
  });
});
