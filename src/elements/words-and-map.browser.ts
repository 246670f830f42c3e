import { expect, test, type Locator, type Page } from '@playwright/test';
import { CHAPTER, liveZones, panel, shape } from '../testing/live-zones.ts';
import { rest } from '../testing/map-rest.ts';

/** A name in the prose of the passage that the zones map stands beside. */
const nameBeside = (page: Page, place: string): Locator => page.locator(`section.passage:has(#fig-zones) :is(.claim, .aside) a[data-place="${place}"]`).first();

/** Records everything that the status elements of the page's maps come to say. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) said.push(target.textContent?.trim() ?? '');
    });
    for (const status of document.querySelectorAll('.map__announcement')) observer.observe(status, { childList: true, characterData: true, subtree: true });
  });
  return async () => {
    await rest(page);
    return page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
  };
}

test.describe('a name in the prose', () => {
  test('is pointed at on the map in view while it is hovered or focused, and the map stays where it is', async ({ page }) => {
    const figure = await liveZones(page);
    const traces = figure.locator('.map-trace--indicated');
    const name = nameBeside(page, 'nantong');
    await name.scrollIntoViewIfNeeded();
    const before = await shape(figure, '320800').boundingBox();
    await name.hover();
    await expect(traces).toHaveCount(1);
    expect(await shape(figure, '320800').boundingBox()).toEqual(before);
    await page.mouse.move(5, 500);
    await expect(traces).toHaveCount(0);
    await name.focus();
    await expect(traces).toHaveCount(1);
    await name.blur();
    await expect(traces).toHaveCount(0);
    expect(page.url()).not.toContain('place=');
  });

  test('of a structure is pointed at by its members', async ({ page }) => {
    const figure = await liveZones(page);
    const name = nameBeside(page, 'coastal-economic-belt');
    await name.scrollIntoViewIfNeeded();
    await name.hover();
    // 南通、盐城、连云港, and the two counties of 盐城 that are drawn apart.
    await expect.poll(() => figure.locator('.map-trace--indicated').count()).toBeGreaterThanOrEqual(3);
  });

  test('breaks nothing while no map is live', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/data/maps/**', (route) => route.abort());
    await page.goto(CHAPTER);
    const name = page.locator('.claim a[data-place]').first();
    await name.scrollIntoViewIfNeeded();
    await name.hover();
    await name.focus();
    await page.mouse.move(5, 5);
    expect(errors).toEqual([]);
  });

  test('is chosen on the map in view, even where it stands for another, and the page stays', async ({ page }) => {
    await page.goto(CHAPTER);
    const areas = page.locator('#fig-areas');
    const link = page.locator('section.passage:has(#fig-areas) :is(.claim, .aside) a[data-place="nanjing"]').first();
    await link.scrollIntoViewIfNeeded();
    await expect(areas).toHaveAttribute('data-state', 'live');
    await expect(link).toHaveAttribute('data-map', 'zones');
    const scrolled = await page.evaluate(() => scrollY);
    await link.click();
    await expect(panel(areas)).toContainText('南京市');
    await expect(page).toHaveURL(/map=areas&place=nanjing/);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('leads to the page of the place', async ({ page }) => {
      await page.goto(CHAPTER);
      await page.locator('.claim a[data-place="nanjing"]').first().click();
      await expect(page).toHaveURL(/\/places\/nanjing\/$/);
    });
  });
});

test.describe('a place that is chosen on a map', () => {
  test('marks its names and passages in the prose, and none when it is let go', async ({ page }) => {
    const figure = await liveZones(page);
    await shape(figure, '320300').click();
    await expect(panel(figure)).toContainText('徐州市');
    const links = page.locator('main :is(.claim, .aside) a[data-place="xuzhou"]');
    const passages = page.locator('main :is(.claim, .aside):has(a[data-place="xuzhou"])');
    expect(await links.count()).toBeGreaterThan(3);
    await expect(page.locator('a[data-chosen]')).toHaveCount(await links.count());
    await expect(page.locator(':is(.claim, .aside)[data-chosen]')).toHaveCount(await passages.count());
    await expect(panel(figure)).toContainText(`本页${await passages.count()}处提到`);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-chosen]')).toHaveCount(0);
  });

  test('moves its marks with the choice, from map to map too', async ({ page }) => {
    await page.goto(`${CHAPTER}?map=zones&place=xuzhou#fig-zones`);
    await expect(panel(page.locator('#fig-zones'))).toBeVisible();
    const areas = page.locator('#fig-areas');
    await areas.locator('.map__stage').scrollIntoViewIfNeeded();
    await expect(areas).toHaveAttribute('data-state', 'live');
    await areas.getByRole('combobox').selectOption('镇江市');
    await expect(panel(page.locator('#fig-zones'))).toBeHidden();
    const marked = await page.locator('a[data-chosen]').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['place']));
    expect(new Set(marked)).toEqual(new Set(['zhenjiang']));
  });

  test('lists the passages that name it, each by its number or mark and its heading', async ({ page }) => {
    const figure = await liveZones(page);
    await shape(figure, '320300').click();
    await panel(figure).locator('summary').click();
    const labels = await panel(figure).locator('.map__passage-list button').allTextContents();
    expect(labels.length).toBeGreaterThan(3);
    for (const label of labels) expect(label).toMatch(/^(\d\.\d[a-z]|外部资料|推算|编者说明) \S+/u);
    expect(labels.some((label) => /^1\.3[a-z] /.test(label))).toBe(true);
  });

  test('is gone through passage by passage, clear of the header, with the focus, and back to the map', async ({ page }) => {
    const figure = await liveZones(page);
    await shape(figure, '320300').click();
    const total = await page.locator(':is(.claim, .aside)[data-chosen]').count();
    await panel(figure).getByRole('button', { name: '下一处' }).click();
    const status = figure.locator('.map__announcement');
    await expect(status).toContainText(`第1处，共${total}处`);
    for (let step = 2; step <= 3; step += 1) {
      // The steps come along into the passage: the next is at hand.
      await page.locator('.passage-steps').getByRole('button', { name: '下一处' }).click();
      await expect(status).toContainText(`第${step}处，共${total}处`);
      const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
      const header = await page.locator('.site-header').evaluate((element) => element.getBoundingClientRect().bottom);
      expect(top).toBeGreaterThanOrEqual(header);
      expect(top).toBeLessThan(400);
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-chosen'))).toBe(true);
    }
    await page.locator('.passage-steps').getByRole('button', { name: '上一处' }).click();
    await expect(status).toContainText(`第2处，共${total}处`);
    await page.locator('.passage-steps').getByRole('button', { name: '回到地图' }).click();
    await expect(figure.locator('.map__stage')).toBeInViewport();
    await expect(figure.locator('.map__live')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.passage-steps')).toHaveCount(0);
  });

  test('says so when the page does not name it', async ({ page }) => {
    await page.goto('/function-orientation/');
    const figure = page.locator('#fig-areas');
    await figure.locator('.map__stage').scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'live');
    const named = await page.locator('main :is(.claim, .aside) a[data-place]').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['place']));
    expect(named).not.toContain('maanshan');
    await figure.getByRole('combobox').selectOption('马鞍山市');
    await expect(panel(figure)).toContainText('本页正文没有提到');
    await expect(page.locator('[data-chosen]')).toHaveCount(0);
  });
});

test.describe('the steps through the passages of a chosen place', () => {
  for (const where of ['the steps', 'the passage'] as const) {
    test(`end with Escape in ${where}, and the focus stays with the passage`, async ({ page }) => {
      const figure = await liveZones(page);
      await shape(figure, '320300').click();
      await panel(figure).getByRole('button', { name: '下一处' }).click();
      const first = page.locator(':is(.claim, .aside)[data-chosen]').first();
      await expect(first).toBeFocused();
      const passage = await first.elementHandle();
      if (where === 'the steps') await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await expect(panel(figure)).toBeHidden();
      await expect(page.locator('.passage-steps')).toHaveCount(0);
      expect(await passage?.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  }

  test('leave the focus with the passage when Back ends them, and no passage that can be focused behind them', async ({ page }) => {
    const figure = await liveZones(page);
    await shape(figure, '320300').click();
    await panel(figure).getByRole('button', { name: '下一处' }).click();
    await page.locator('.passage-steps').getByRole('button', { name: '下一处' }).click();
    const passage = await page.locator('.passage-steps').evaluateHandle((bar) => bar.parentElement);
    await page.locator('.passage-steps').getByRole('button', { name: '下一处' }).focus();
    await page.goBack();
    await expect(panel(figure)).toBeHidden();
    expect(await passage.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await expect(page.locator(':is(.claim, .aside)[tabindex]')).toHaveCount(0);
  });
});

test.describe('what a screen reader hears of a map', () => {
  test('is one change once, where two maps take part in it', async ({ page }) => {
    const zones = await liveZones(page);
    const areas = page.locator('#fig-areas');
    await areas.locator('.map__stage').scrollIntoViewIfNeeded();
    await expect(areas).toHaveAttribute('data-state', 'live');
    await zones.getByRole('combobox').selectOption('徐州市');
    await expect(panel(zones)).toBeVisible();
    const heard = await listen(page);
    // Scrolling to the map has it follow the prose, and say so: that is no part of the choice.
    const spoken = async (): Promise<string[]> => (await heard()).filter((words) => words !== '' && !words.startsWith('地图随正文突出'));
    await areas.getByRole('combobox').selectOption('镇江市');
    expect(await spoken()).toEqual([expect.stringMatching(/^已选中：镇江市/)]);
    await page.goBack();
    expect(await spoken()).toEqual([expect.stringMatching(/^已选中：徐州市/)]);
    await page.goBack();
    expect(await spoken()).toEqual(['已取消选择']);
  });

  test('is each change once', async ({ page }) => {
    const figure = await liveZones(page);
    const heard = await listen(page);
    await shape(figure, '320300').click();
    const [chosen, ...more] = await heard();
    expect(chosen).toMatch(/^已选中：徐州市。本页\d+处提到。$/);
    expect(more).toEqual([]);
    await shape(figure, '320600').click();
    expect(await heard()).toEqual([expect.stringMatching(/^已选中：南通市/)]);
    await figure.getByRole('button', { name: '放大' }).click();
    expect(await heard()).toEqual([]);
    await panel(figure).getByRole('button', { name: '下一处' }).click();
    expect(await heard()).toEqual([expect.stringMatching(/^第1处，共\d+处：/)]);
    await page.keyboard.press('Escape');
    await page.goBack();
    await heard();
    await figure.locator('.map__live').focus();
    await page.keyboard.press('Escape');
    expect(await heard()).toEqual(['已取消选择']);
  });
});
