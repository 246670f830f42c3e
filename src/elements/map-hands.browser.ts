import { expect, test, type Locator } from '@playwright/test';
import { axeFaults } from '../testing/axe-faults.ts';
import { liveZones, panel, shape } from '../testing/live-zones.ts';
import { rest } from '../testing/map-rest.ts';

const boxOf = async (element: Locator): Promise<{ x: number; y: number; width: number; height: number }> => {
  const box = await element.boundingBox();
  if (box === null) throw new Error('it has no box');
  return box;
};

/** How many times Tab stops in a figure's map, its links to claims left out: they are reading matter. */
function tabStops(figure: Locator): Promise<number> {
  return figure.locator('figure-map').evaluate(
    (map) =>
      [...map.querySelectorAll<HTMLElement>('a[href], button, select, summary, [tabindex]')].filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }) && !(element instanceof HTMLAnchorElement),
      ).length,
  );
}

test.describe('the buttons of a map', () => {
  test('are one tab stop, and the arrow keys go from one to the next', async ({ page }) => {
    const figure = await liveZones(page);
    const button = (name: string): Locator => figure.getByRole('toolbar').getByRole('button', { name });
    await figure.locator('.map__live').focus();
    await page.keyboard.press('Tab');
    await expect(button('放大')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(button('左移')).toBeFocused();
    await page.keyboard.press('End');
    await expect(button('复位')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(button('放大')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await expect(figure.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(button('复位')).toBeFocused();
    expect(await button('复位').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  });

  test('move the map each its own way', async ({ page }) => {
    const figure = await liveZones(page);
    const at = (): Promise<{ x: number; y: number }> => boxOf(shape(figure, '320800'));
    await figure.getByRole('button', { name: '放大' }).click();
    await rest(page);
    for (const [name, dx, dy] of [['右移', -1, 0], ['左移', 1, 0], ['下移', 0, -1], ['上移', 0, 1]] as const) {
      const before = await at();
      await figure.getByRole('button', { name }).click();
      await expect.poll(async () => Math.sign(Math.round(((await at()).x - before.x) / 20)), name).toBe(dx);
      await expect.poll(async () => Math.sign(Math.round(((await at()).y - before.y) / 20)), name).toBe(dy);
      await rest(page);
    }
  });

  for (const [acts, gap] of [
    [['放大', '放大', '放大'], 80],
    [['放大', '放大', '右移'], 300],
    [['放大', '右移', '右移'], 60],
    [['放大', '右移', '缩小', '放大'], 0],
  ] as const) {
    test(`count every press: ${acts.join('')}, ${gap} ms apart`, async ({ page }) => {
      const figure = await liveZones(page);
      const query = (): string => new URL(page.url()).search;
      for (const name of acts) {
        await figure.getByRole('button', { name }).click();
        await rest(page);
      }
      const slowly = query();
      expect(slowly).toContain('view=');
      await figure.getByRole('button', { name: '复位' }).click();
      await rest(page);
      await figure.getByRole('toolbar').evaluate(async (toolbar, { names, wait }) => {
        for (const name of names) {
          toolbar.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
          if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        }
      }, { names: acts, wait: gap });
      await expect.poll(query).toBe(slowly);
    });
  }

  test('add at most eight tab stops, with a place chosen and something brought out', async ({ page }) => {
    const figure = await liveZones(page);
    expect(await tabStops(figure)).toBe(3);
    await figure.getByRole('combobox').selectOption('沿海经济带');
    await expect(panel(figure)).toBeVisible();
    await expect(figure.getByRole('button', { name: '显示全部' })).toBeVisible();
    expect(await tabStops(figure)).toBeLessThanOrEqual(8);
  });

  test('have Chinese names, and so has everything else on the map', async ({ page }) => {
    const figure = await liveZones(page);
    await shape(figure, '320600').click();
    const names = await figure.locator('figure-map').evaluate((map) =>
      [...map.querySelectorAll<HTMLElement>('button, select, [role=toolbar], [role=region], section')].map(
        (element) => element.getAttribute('aria-label') ?? (element instanceof HTMLSelectElement ? element.labels[0]?.textContent : element.textContent) ?? '',
      ),
    );
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(name).toMatch(/^[\p{Script=Han}\p{P}\p{N}\p{Z}a-z+…]+$/u);
  });

  test('are joined by a line that says why a part of the map is muted, and shows all again', async ({ page }) => {
    const figure = await liveZones(page);
    await figure.getByRole('combobox').selectOption('沿海经济带');
    await expect(shape(figure, '320100')).toHaveClass(/is-muted/);
    await expect(figure.locator('.map__hint')).toContainText('突出：沿海经济带');
    await figure.getByRole('button', { name: '显示全部' }).click();
    await expect(shape(figure, '320100')).not.toHaveClass(/is-muted/);
    await expect(figure.locator('.map__hint')).not.toContainText('突出');
    await expect(panel(figure)).toContainText('沿海经济带');
    await expect(figure.getByRole('combobox')).toBeFocused();
  });
});

test.describe('a chosen place', () => {
  test('has its whole outline over borders and waters', async ({ page }) => {
    const figure = await liveZones(page);
    await shape(figure, '320500').click();
    const trace = figure.locator('.map__live .map-trace--selected');
    await expect(trace).toHaveCount(1);
    const [own, drawn] = [await boxOf(shape(figure, '320500')), await boxOf(trace)];
    expect(Math.abs(own.x - drawn.x)).toBeLessThan(3);
    expect(Math.abs(own.width - drawn.width)).toBeLessThan(6);
    const order = await figure.locator('.map__live').evaluate((map) => {
      const level = (pane: string): number => Number(getComputedStyle(map.querySelector(`.map-pane--${pane}`) ?? map).zIndex);
      return level('selection') > Math.max(level('waters'), level('borders'), level('lines'), level('points'));
    });
    expect(order).toBe(true);
    await page.keyboard.press('Escape');
    await expect(trace).toHaveCount(0);
  });

  test('is let go by Escape from anywhere on the map', async ({ page }) => {
    const figure = await liveZones(page);
    for (const place of [figure.getByRole('combobox'), figure.getByRole('button', { name: '放大' }), figure.locator('.map__live')]) {
      await figure.getByRole('combobox').selectOption('南通市');
      await expect(panel(figure)).toBeVisible();
      await place.focus();
      await page.keyboard.press('Escape');
      await expect(panel(figure)).toBeHidden();
      await expect(place).toBeFocused();
    }
  });
});

test.describe('a map whose reader asked for reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('is where it goes at once', async ({ page }) => {
    const figure = await liveZones(page);
    const before = await boxOf(shape(figure, '320800'));
    await figure.getByRole('button', { name: '放大' }).click();
    expect((await boxOf(shape(figure, '320800'))).width).toBeGreaterThan(before.width * 1.5);
    const middle = await boxOf(shape(figure, '320800'));
    await figure.getByRole('button', { name: '右移' }).click();
    expect((await boxOf(shape(figure, '320800'))).x).toBeLessThan(middle.x - 50);
    await expect(page.locator('.leaflet-zoom-anim, .leaflet-pan-anim')).toHaveCount(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a map with a chosen place and its passages has no fault that axe knows of, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const figure = await liveZones(page);
    await figure.getByRole('combobox').selectOption('沿海经济带');
    await panel(figure).locator('summary').click();
    await panel(figure).getByRole('button', { name: '下一处' }).click();
    await expect(page.locator('.passage-steps')).toBeVisible();
    expect(await axeFaults(page, { part: 'main' })).toEqual([]);
  });
}
