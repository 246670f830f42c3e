import type { Locator } from '@playwright/test';
import { entry, feature, liveAtlas, open, panel } from '../testing/live-atlas.ts';
import { rest } from '../testing/map-rest.ts';
import { expect, test } from '../testing/watched-page.ts';

/** Zooms in and does something else in the same moment, before the view has been written. */
async function zoomAndThen(atlas: Locator, selector: string): Promise<void> {
  await atlas.evaluate((host, next) => {
    host.querySelector<HTMLElement>('[data-act="zoomIn"]')?.click();
    document.querySelector<HTMLElement>(next)?.click();
  }, selector);
}

test.describe('the view of the atlas', () => {
  // A map that does not fly has moved at once.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const [what, selector] of [
    ['a choice', '#at-suzhou > summary'],
    ['a switched layer', '#layer-rail'],
    ['a preset', '.atlas__presets li:last-child a'],
  ] as const) {
    test(`of the moment before ${what} is what Back leads to`, async ({ page }) => {
      const atlas = await liveAtlas(page);
      const whole = (await feature(atlas, '320300').last().boundingBox())?.width ?? 0;
      await zoomAndThen(atlas, selector);
      await rest(page);
      await page.goBack();
      await rest(page);
      expect(new URL(page.url()).searchParams.get('view')).not.toBeNull();
      expect(new URL(page.url()).searchParams.get('map')).toBe('zones.corridors');
      expect((await feature(atlas, '320300').last().boundingBox())?.width).toBeGreaterThan(whole * 1.2);
      await expect(panel(atlas)).toBeHidden();
      await expect(atlas.locator('#layer-rail')).not.toBeChecked();
    });
  }

  test('is that of the entry whose place in the list a link leads to, and the links to it say so', async ({ page }) => {
    const atlas = await liveAtlas(page, '?map=zones&place=xuzhou#at-suqian');
    await expect(panel(atlas)).toContainText('宿迁');
    await expect(page).toHaveURL(/[?&]place=suqian$/);
    for (const link of await atlas.locator('.permalink:visible').all()) await expect(link).toHaveAttribute('href', /place=suqian$/);
    await page.evaluate(() => (location.hash = 'at-nantong'));
    await expect(panel(atlas)).toContainText('南通');
    await expect(page).toHaveURL(/[?&]place=nantong$/);
  });

  test('stays when the reader follows a link to a part of the page', async ({ page }) => {
    const atlas = await liveAtlas(page);
    const whole = (await feature(atlas, '320300').last().boundingBox())?.width ?? 0;
    await zoomAndThen(atlas, 'a[href="#main"]');
    await rest(page);
    expect((await feature(atlas, '320300').last().boundingBox())?.width).toBeGreaterThan(whole * 1.2);
    await expect(page).toHaveURL(/view=.+#main$/);
  });
});

test.describe('the atlas that did not go live', () => {
  test('keeps the focus on trying again when that fails too, and gives it to the map in the end', async ({ browser }) => {
    // Not watched: the browser is right to complain of the lost request.
    const page = await browser.newPage();
    await page.route('**/data/maps/atlas.json', (route) => route.abort());
    await page.goto('/atlas/');
    const atlas = page.locator('atlas-map');
    const retry = atlas.getByRole('button', { name: '再试一次' });
    for (let press = 0; press < 2; press += 1) {
      await retry.press('Enter');
      await expect(retry).toBeFocused();
    }
    await page.unroute('**/data/maps/atlas.json');
    await retry.press('Enter');
    await expect(atlas.locator('.map__live')).toBeFocused();
    await page.close();
  });

  test('leaves nothing behind that would stop the next try', async ({ browser }) => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const add = Element.prototype.append;
      Element.prototype.append = function append(...nodes) {
        if (this.matches('.atlas__controls')) {
          Element.prototype.append = add;
          throw new Error('no room for the buttons');
        }
        add.apply(this, nodes);
      };
    });
    await page.goto('/atlas/');
    const atlas = page.locator('atlas-map');
    await expect(atlas).toHaveAttribute('data-state', 'failed');
    await atlas.getByRole('button', { name: '再试一次' }).click();
    await expect(atlas).toHaveAttribute('data-state', 'live');
    await open(atlas, '列表');
    await entry(atlas, 'suqian').click();
    await expect(feature(atlas, '321300').last()).toHaveClass(/is-selected/);
    await page.close();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to an entry of the list shows it', async ({ page }) => {
    await page.goto('/atlas/#at-xuzhou');
    await expect(page.locator('#at-xuzhou > summary')).toBeInViewport();
  });
});
