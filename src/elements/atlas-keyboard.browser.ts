import { holdBack } from '../testing/held-requests.ts';
import { entry, feature, liveAtlas, open, panel, spotOn } from '../testing/live-atlas.ts';
import { expect, test } from '../testing/watched-page.ts';

test.describe('the list of the atlas', () => {
  test('drives the map by keyboard alone: find, go, choose, read, close', async ({ page }) => {
    const atlas = await liveAtlas(page);
    await atlas.locator('#atlas-filter').focus();
    await page.keyboard.type('苏州');
    await expect(atlas.locator('#atlas-count')).toHaveText(/^\d+条$/);
    await page.keyboard.press('ArrowDown');
    await expect(entry(atlas, 'suzhou')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(panel(atlas)).toContainText('苏州');
    await expect(feature(atlas, '320500').last()).toHaveClass(/is-selected/);
    await expect(entry(atlas, 'suzhou')).toBeFocused();
    await expect(entry(atlas, 'suzhou')).toHaveAttribute('aria-current', 'true');
    // The list is one tab stop, and the panel is the next thing after it.
    await page.keyboard.press('Tab');
    await expect(panel(atlas).getByRole('button', { name: '关闭' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(panel(atlas).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(atlas)).toBeHidden();
    await expect(entry(atlas, 'suzhou')).toBeFocused();
  });

  test('is filtered by name, other names and kind; Escape clears, and then closes the panel', async ({ page }) => {
    const atlas = await liveAtlas(page);
    const field = atlas.locator('#atlas-filter');
    const shown = atlas.locator('.entry').filter({ visible: true });
    await field.fill('盐通');
    await expect(shown).toHaveCount(1);
    await expect(atlas.locator('#atlas-count')).toHaveText('1条');
    await field.press('Enter');
    await expect(panel(atlas)).toContainText('盐通高铁');
    await field.fill('沪苏通大桥');
    await expect(entry(atlas, 'husutong-bridge')).toBeVisible();
    await field.fill('车站');
    expect(await shown.count()).toBeGreaterThan(5);
    await field.fill('没有这个地方');
    await expect(atlas.locator('#atlas-count')).toHaveText('没有符合的条目');
    await field.press('Escape');
    await expect(field).toHaveValue('');
    await expect(panel(atlas)).toBeVisible();
    expect(await shown.count()).toBeGreaterThan(150);
    await field.press('Escape');
    await expect(panel(atlas)).toBeHidden();
  });

  test('puts what is asked for first, also by its official name, and opens it with Enter, again and again', async ({ page }) => {
    const atlas = await liveAtlas(page);
    const field = atlas.locator('#atlas-filter');
    const heads = atlas.locator('.entry > summary').filter({ visible: true });
    await field.fill('徐州市');
    await expect(heads.first()).toContainText('徐州');
    await field.press('ArrowDown');
    await expect(entry(atlas, 'xuzhou')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(heads.nth(1)).toBeFocused();
    for (let press = 0; press < 2; press += 1) {
      await field.press('Enter');
      await expect(page).toHaveURL(/place=xuzhou(&|$)/);
      await expect(panel(atlas)).toContainText('徐州');
    }
    await field.fill('上海市');
    await field.press('Enter');
    await expect(page).toHaveURL(/place=shanghai(&|$)/);
    await field.fill('');
    await expect(heads.first()).toContainText('南京');
  });

  test('answers a key in the field that was quicker than the script behind it', async ({ page }) => {
    const arrive = await holdBack(page, '**/atlas-filter.*');
    const atlas = await liveAtlas(page);
    await atlas.locator('#atlas-filter').focus();
    await page.keyboard.type('盐城');
    await page.keyboard.press('ArrowDown');
    arrive();
    await expect(entry(atlas, 'yancheng')).toBeFocused();
  });

  test('goes from end to end, and up into the field', async ({ page }) => {
    const atlas = await liveAtlas(page);
    await open(atlas, '列表');
    await entry(atlas, 'nanjing').focus();
    await page.keyboard.press('End');
    await expect(atlas.locator('.entry').last().locator('summary')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(entry(atlas, 'nanjing')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(atlas.locator('#atlas-filter')).toBeFocused();
  });

  test('gives the focus back to the map when the map was where the place was chosen', async ({ page }) => {
    const atlas = await liveAtlas(page);
    const { x, y } = await spotOn(atlas, '320900');
    await page.mouse.click(x, y);
    await panel(atlas).getByRole('button', { name: '关闭' }).click();
    await expect(atlas.locator('.map__live')).toBeFocused();
  });

  test('and the map with its buttons add at most eight tab stops, and the list one', async ({ page }) => {
    const atlas = await liveAtlas(page);
    await open(atlas, '列表');
    const stops = await atlas.evaluate((host) => {
      const isStop = (element: HTMLElement): boolean => element.tabIndex >= 0 && element.checkVisibility();
      const count = (selector: string): number => [...host.querySelectorAll<HTMLElement>(selector)].filter(isStop).length;
      return { map: count('.map__live, .map__live [tabindex], .atlas__controls button'), list: count('.atlas__list summary, .atlas__list a') };
    });
    expect(stops.map).toBeLessThanOrEqual(8);
    expect(stops.map).toBeGreaterThan(1);
    expect(stops.list).toBe(1);
  });

  test('shows where the focus is', async ({ page }) => {
    const atlas = await liveAtlas(page);
    const outline = () => page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    await atlas.locator('#atlas-filter').focus();
    expect(await outline()).not.toBe('none');
    await page.keyboard.press('ArrowDown');
    await expect(entry(atlas, 'nanjing')).toBeFocused();
    expect(await outline()).not.toBe('none');
  });
});
