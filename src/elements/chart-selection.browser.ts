import type { Locator, Page } from '@playwright/test';
import { awake, chosenIn, links, listen, liveChart, marksOf, readout } from '../testing/live-chart.ts';
import { expect, test } from '../testing/watched-page.ts';

const RIBBONS = '/function-orientation/';
const STRIPS = '/linked-development/';
const MATRIX = '/introduction/';

/** The name in a mark, where a ribbon that bends away leaves its middle empty. */
const nameOf = (figure: Locator, place: string): Locator => marksOf(figure, place).first().locator('.chart-text').first();
const query = (page: Page): string => new URL(page.url()).search;

/** A map of the page that is open, in view and live. */
async function liveMap(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`#fig-${id}`);
  await figure.locator('.map__stage').scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-state', 'live');
  return figure;
}

test.describe('a mark of a chart that stands for a place', () => {
  test('is chosen by a click: in the chart, in the prose, in the address and in the line; Back undoes it', async ({ page }) => {
    const chart = await liveChart(page, RIBBONS, 'orientation');
    await nameOf(chart, 'nantong').click({ force: true });
    expect(query(page)).toBe('?map=orientation&place=nantong');
    expect(await chosenIn(chart)).toEqual(['nantong']);
    await expect(page.locator('a[data-place][data-chosen]')).toHaveCount(await links(page, 'nantong').count());
    expect(await links(page, 'nantong').count()).toBeGreaterThan(0);
    await chart.locator('.figure__title').hover();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await expect(readout(chart)).toHaveText(/^已选中：南通（苏中）→ .*772.7万人/);
    await expect(chart.locator('[data-active]')).toHaveCount(0);
    await page.goBack();
    await expect(page.locator('[data-chosen]')).toHaveCount(0);
    await expect(readout(chart)).not.toContainText('南通');
    await page.goForward();
    expect(await chosenIn(chart)).toEqual(['nantong']);
    await page.reload();
    await awake(page, 'orientation');
    expect(await chosenIn(chart)).toEqual(['nantong']);
  });

  test('is only read out while it is hovered or focused', async ({ page }) => {
    const chart = await liveChart(page, RIBBONS, 'orientation');
    await nameOf(chart, 'suzhou').hover({ force: true });
    await expect(readout(chart)).toContainText('苏州');
    await chart.locator('[tabindex="0"]').filter({ visible: true }).focus();
    await page.keyboard.press('ArrowRight');
    expect(query(page)).toBe('');
    await expect(page.locator('[data-chosen]')).toHaveCount(0);
  });

  test('is let go when it is chosen again, by Escape, and by a click beside the marks, each time as a step', async ({ page }) => {
    const chart = await liveChart(page, MATRIX, 'memberships');
    const row = marksOf(chart, 'nantong').first();
    const drawing = chart.locator('.chart-drawing').filter({ visible: true });
    for (const letGo of [() => row.click({ position: { x: 8, y: 12 } }), () => page.keyboard.press('Escape'), () => drawing.click({ position: { x: 8, y: 8 } })]) {
      await row.click({ position: { x: 8, y: 12 } });
      expect(query(page)).toContain('place=nantong');
      await letGo();
      expect(query(page)).not.toContain('place=');
      await expect(page.locator('[data-chosen]')).toHaveCount(0);
      await page.goBack();
      expect(await chosenIn(chart)).toEqual(['nantong']);
      await page.goBack();
    }
  });

  test('only has its value shown where its place is chosen by another mark', async ({ page }) => {
    const chart = await liveChart(page, MATRIX, 'memberships');
    const marks = marksOf(chart, 'nantong');
    await marks.first().click({ position: { x: 8, y: 12 } });
    const steps = await page.evaluate(() => history.length);
    await marks.nth(2).click();
    await chart.locator('.figure__title').hover();
    await expect(readout(chart)).toHaveText(/^已选中：南通：/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await marks.nth(2).click();
    await expect(page.locator('[data-chosen]')).toHaveCount(0);
  });

  test('is chosen and let go with Enter and Space, and heard once each time', async ({ page }) => {
    const chart = await liveChart(page, RIBBONS, 'orientation');
    const heard = await listen(page);
    await marksOf(chart, 'yancheng').focus();
    expect(await heard()).toEqual([]);
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.press('Space');
    expect(await heard()).toEqual([expect.stringMatching(/^已选中：盐城（苏北）.*。本页.*。$/)]);
    await expect(marksOf(chart, 'yancheng')).toHaveAttribute('aria-pressed', 'true');
    await expect(marksOf(chart, 'yancheng')).toHaveRole('button');
    await page.keyboard.press('Enter');
    expect(await heard()).toEqual(['已取消选择']);
    await expect(marksOf(chart, 'yancheng')).toHaveAttribute('aria-pressed', 'false');
    await expect(page.locator('[aria-pressed=true][data-mark]')).toHaveCount(0);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await expect(marksOf(chart, 'yancheng')).toBeFocused();
  });
});

test.describe('a place that is chosen', () => {
  test('in a chart is marked, and no more, on a map that goes live later; its panel opens when it is chosen there', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const chart = await liveChart(page, STRIPS, 'corridor-strips');
    await marksOf(chart, 'nantong').first().click();
    expect(query(page)).toBe('?map=corridor-strips&place=nantong');
    const map = await liveMap(page, 'corridors');
    await expect(map.locator('.map-trace--selected')).toHaveCount(1);
    await expect(map.locator('.map__panel')).toBeHidden();
    await expect(map.locator('.is-muted')).toHaveCount(0);
    expect(query(page)).toBe('?map=corridor-strips&place=nantong');
    await map.getByRole('combobox').selectOption('南通市');
    await expect(map.locator('.map__panel')).toContainText('南通市');
    expect(query(page)).toContain('map=corridors&place=nantong');
    await expect(map.locator('.map-trace--selected')).toHaveCount(1);
    await page.goBack();
    await expect(map.locator('.map__panel')).toBeHidden();
    await expect(map.locator('.map-trace--selected')).toHaveCount(1);
    await page.goBack();
    await expect(map.locator('.map-trace--selected')).toHaveCount(0);
  });

  test('on a map is marked in the chart and on the page’s other maps, and heard once', async ({ page }) => {
    await liveChart(page, STRIPS, 'corridor-strips');
    const [first, second] = [await liveMap(page, 'corridors'), await liveMap(page, 'cooperation')];
    const heard = await listen(page);
    await second.getByRole('combobox').selectOption('南通市');
    expect(await chosenIn(page.locator('#fig-corridor-strips'))).toEqual(['nantong']);
    await expect(page.locator('#fig-corridor-strips .chart__readout')).toHaveText(/^已选中：南通/);
    await expect(first.locator('.map-trace--selected')).toHaveCount(1);
    await expect(first.locator('.map__panel')).toBeHidden();
    expect(await heard()).toEqual([expect.stringMatching(/^已选中：南通市/)]);
    await second.getByRole('combobox').selectOption('');
    await expect(page.locator('.map-trace--selected, [data-chosen]')).toHaveCount(0);
    expect(await heard()).toEqual(['已取消选择']);
  });

  test('in a chart opens on a map that is in view beside it', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 3600 });
    const chart = await liveChart(page, STRIPS, 'corridor-strips');
    const map = await liveMap(page, 'corridors');
    const heard = await listen(page);
    await marksOf(chart, 'yancheng').first().click();
    expect(query(page)).toContain('map=corridors&place=yancheng');
    await expect(map.locator('.map__panel')).toContainText('盐城市');
    expect(await chosenIn(chart)).toEqual(['yancheng']);
    expect(await heard()).toEqual([expect.stringMatching(/^已选中：盐城市/)]);
    await marksOf(chart, 'yancheng').first().click();
    await expect(map.locator('.map__panel')).toBeHidden();
    await expect(page.locator('[data-chosen]')).toHaveCount(0);
  });

  test('in the prose is marked in the chart', async ({ page }) => {
    await page.goto(RIBBONS);
    await links(page, 'nantong').first().click();
    expect(query(page)).toContain('place=nantong');
    expect(await chosenIn(page.locator('#fig-orientation'))).toEqual(['nantong']);
  });

  test('in the prose is chosen in the chart in view where no map knows it, let go by Escape, and left for the atlas the second time', async ({ page }) => {
    await liveChart(page, MATRIX, 'memberships');
    const link = links(page, 'yangtze-delta').first();
    await expect(link).toHaveAttribute('href', /^\/atlas\//);
    await link.click();
    expect(query(page)).toBe('?map=memberships&place=yangtze-delta');
    await expect(link).toHaveAttribute('data-chosen');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-chosen]')).toHaveCount(0);
    await link.click();
    await link.click();
    await expect(page).toHaveURL(/\/atlas\/\?map=/);
  });
});

test('a choice in a frame on another page is no step of that page', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/embed/orientation/';
    frame.width = '600';
    frame.height = '700';
    document.querySelector('main')?.prepend(frame);
  });
  const figure = page.frameLocator('iframe').locator('#fig-orientation');
  await expect(figure).toHaveAttribute('data-state', 'live');
  const steps = await page.evaluate(() => history.length);
  await nameOf(figure, 'nantong').click({ force: true });
  expect(await chosenIn(figure)).toEqual(['nantong']);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('a link in a drawing is followed, has its own tab stop, and chooses nothing', async ({ page }) => {
  await page.goto(`${RIBBONS}?map=orientation&place=nantong#fig-orientation`);
  const chart = await awake(page, 'orientation');
  await chart.locator('.chart-drawing').filter({ visible: true }).evaluate((drawing) => {
    drawing.insertAdjacentHTML('beforeend', '<a class="chart-mark" data-mark="x" href="#top"><rect fill="red" x="0" y="0" width="40" height="24"/></a>');
  });
  const link = chart.locator('a.chart-mark');
  await chart.locator('[tabindex="0"]').filter({ visible: true }).focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/place=nantong#top$/);
  await page.goBack();
  await link.click();
  await expect(page).toHaveURL(/place=nantong#top$/);
});

test.describe('a place that is pointed at', () => {
  test('in the prose is lit in the chart, and in the chart on the map in view', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 3600 });
    const chart = await liveChart(page, STRIPS, 'corridor-strips');
    const map = await liveMap(page, 'corridors');
    await links(page, 'nanjing').first().hover();
    expect(await chart.locator('[data-indicated]').evaluateAll((marks) => new Set(marks.map((mark) => (mark as SVGElement).dataset['place'])).size)).toBe(1);
    await expect(map.locator('.map-trace--indicated')).toHaveCount(1);
    await marksOf(chart, 'xuzhou').first().hover();
    await expect(map.locator('.map-trace--indicated')).toHaveCount(1);
    await expect(chart.locator('[data-indicated][data-place="nanjing"]')).toHaveCount(0);
    await page.mouse.move(5, 5);
    await expect(page.locator('.map-trace--indicated, [data-indicated]')).toHaveCount(0);
    expect(query(page)).toBe('');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap chooses, another mark of the place shows its value, and a second tap lets go', async ({ page }) => {
    const chart = await liveChart(page, MATRIX, 'memberships');
    const marks = marksOf(chart, 'nantong');
    await marks.first().tap({ position: { x: 20, y: 12 } });
    expect(await chosenIn(chart)).toEqual(['nantong']);
    // A drawing taller than the window keeps the value in view.
    await expect(readout(chart)).toBeInViewport();
    await marks.nth(1).tap();
    await expect(readout(chart)).toHaveText(/^已选中：南通：/);
    await marks.nth(1).tap();
    await expect(page.locator('[data-chosen], [data-active], [data-indicated]')).toHaveCount(0);
    await expect(readout(chart)).not.toContainText('南通');
  });
});
