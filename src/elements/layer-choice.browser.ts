import { expect, test } from '@playwright/test';
import { rest } from '../testing/map-rest.ts';

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

  for (const [when, isMoving] of [['at once', true], ['while it comes to rest', false]] as const) {
    test(`stay chosen when the map before them has just been zoomed, ${when}`, async ({ page }) => {
      await page.goto('/');
      const zones = page.locator('#fig-zones');
      await expect(zones).toHaveAttribute('data-state', 'live');
      // In the page itself: between zooming and the writing of the view lies less time than a test may need for a click.
      await zones.evaluate(async (figure, soon) => {
        figure.querySelector<HTMLElement>('[data-act="zoomIn"]')?.click();
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const isZooming = () => figure.querySelector('.leaflet-zoom-anim') !== null;
        while (!isZooming()) await frame();
        while (!soon && isZooming()) await frame();
        [...document.querySelectorAll<HTMLElement>('.layers__choice')].find(({ textContent }) => textContent.includes('都市圈'))?.click();
      }, isMoving);
      await rest(page);
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
