import { expect, test } from '@playwright/test';
import { CHAPTER, panel } from '../testing/live-zones.ts';

test.describe('a map that does not go live', () => {
  test('tries again after its geometry came broken', async ({ page }) => {
    await page.route('**/data/maps/borders.json', (route) => route.fulfill({ json: {} }));
    await page.goto(CHAPTER);
    const figure = page.locator('#fig-zones');
    await figure.locator('.map__stage').scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'failed');
    await page.unroute('**/data/maps/borders.json');
    await figure.getByRole('button', { name: '再试一次' }).click();
    await expect(figure).toHaveAttribute('data-state', 'live');
  });

  // A browser may remember a script that has failed, as long as the page is open.
  for (const [missing, file] of [['geometry', '**/data/maps/zones.json'], ['script', '**/live-figure.*.js']] as const) {
    test(`stays a drawing and says so when its ${missing} does not arrive, and tries again`, async ({ page }) => {
      await page.route(file, (route) => route.abort());
      await page.goto(CHAPTER);
      const figure = page.locator('#fig-zones');
      await figure.locator('.map__stage').scrollIntoViewIfNeeded();
      await expect(figure).toHaveAttribute('data-state', 'failed');
      await expect(figure.locator('.map-drawing')).toBeVisible();
      await expect(figure.getByRole('alert')).toContainText('静态地图仍然完整');
      await page.unroute(file);
      await figure.getByRole('button', { name: '再试一次' }).click();
      await expect(figure).toHaveAttribute('data-state', 'live');
    });
  }

  test('gives the focus to what has taken the place of its button: the next button, or the map', async ({ page }) => {
    await page.route('**/data/maps/zones.json', (route) => route.abort());
    await page.goto(CHAPTER);
    const figure = page.locator('#fig-zones');
    await figure.locator('.map__stage').scrollIntoViewIfNeeded();
    const retry = figure.getByRole('button', { name: '再试一次' });
    await retry.focus();
    const old = await retry.elementHandle();
    await page.keyboard.press('Enter');
    await expect.poll(() => old?.evaluate((button) => button.isConnected)).toBe(false);
    await expect(figure).toHaveAttribute('data-state', 'failed');
    await expect(retry).toBeFocused();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('再试一次');
    await page.unroute('**/data/maps/zones.json');
    await page.keyboard.press('Enter');
    await expect(figure).toHaveAttribute('data-state', 'live');
    await expect(figure.locator('.map__live')).toBeFocused();
  });

  test('can still go live after it has failed half-way, with one of everything', async ({ page }) => {
    await page.route('**/data/maps/zones.json', async (route) => {
      const response = await route.fetch();
      const map = (await response.json()) as Record<string, unknown>;
      // Without it, the place of the address cannot be found: the map is drawn by then.
      await route.fulfill({ json: { ...map, features: undefined } });
    });
    await page.goto(`${CHAPTER}?map=zones&place=xuzhou`);
    const figure = page.locator('#fig-zones');
    await expect(figure).toHaveAttribute('data-state', 'failed');
    await page.unroute('**/data/maps/zones.json');
    await figure.getByRole('button', { name: '再试一次' }).click();
    await expect(figure).toHaveAttribute('data-state', 'live');
    await expect(panel(figure)).toContainText('徐州市');
    await expect(figure.getByRole('toolbar')).toHaveCount(1);
    await figure.locator('.map__live').focus();
    await page.keyboard.press('Escape');
    await expect(panel(figure)).toBeHidden();
  });
});
