import { expect, test } from '@playwright/test';
import { liveChart } from '../testing/live-chart.ts';

const charts = [
  { page: '/introduction/', id: 'memberships', mark: '320600', value: '南通' },
  { page: '/function-orientation/', id: 'orientation', mark: '320600', value: '772.7万人' },
  { page: '/linked-development/', id: 'corridor-strips', mark: 'along-coast', value: '连云港 — 盐城 — 南通' },
] as const;

for (const { page: path, id, mark, value } of charts) {
  test.describe(`the chart ${id}`, () => {
    test('says the value of what the pointer is over, and rests again', async ({ page }) => {
      const figure = await liveChart(page, path, id);
      const readout = figure.locator('.chart__readout');
      const resting = (await readout.textContent()) ?? '';
      const target = figure.locator(`[data-mark="${mark}"]`).filter({ visible: true }).first();
      // A forced hover does not wait until the page has stopped scrolling, so that the pointer may land beside the mark.
      await expect(async () => {
        await target.locator('.chart-text').first().hover({ force: true });
        await expect(readout).toContainText(value, { timeout: 500 });
      }).toPass({ timeout: 10_000 });
      await expect(target).toHaveAttribute('data-active');
      await figure.locator('.figure__title').hover();
      await expect(readout).toHaveText(resting);
      await expect(figure.locator('[data-active]')).toHaveCount(0);
    });

    test('is one tab stop, in which the keys move and Escape lets go', async ({ page }) => {
      const figure = await liveChart(page, path, id);
      const drawing = figure.locator('.chart-drawing').filter({ visible: true });
      await expect(drawing.locator('[tabindex="0"]')).toHaveCount(1);
      await drawing.locator('[tabindex="0"]').focus();
      const active = drawing.locator('[data-active]');
      const readout = figure.locator('.chart__readout');
      const first = await active.getAttribute('data-readout');
      await expect(readout).toHaveText(first ?? '');
      await page.keyboard.press('ArrowRight');
      await expect(active).not.toHaveAttribute('data-readout', first ?? '');
      await expect(readout).toHaveText((await active.getAttribute('data-readout')) ?? '');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
      await expect(readout).toHaveText(first ?? '');
      await expect(drawing.locator('[tabindex="0"]')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(active).toHaveCount(0);
      await page.keyboard.press('Tab');
      await expect(drawing.locator(':focus')).toHaveCount(0);
    });

    test('gives each mark its value for a name', async ({ page }) => {
      const drawing = (await liveChart(page, path, id)).locator('.chart-drawing').filter({ visible: true });
      await expect(drawing).toHaveAttribute('role', 'group');
      // What stands for a place can be chosen.
      const wrong = await drawing.locator('[data-mark]').evaluateAll((marks) =>
        marks.filter((element) => element.getAttribute('role') !== (element.hasAttribute('data-place') ? 'button' : 'img') || !element.getAttribute('aria-label')).length,
      );
      expect(wrong).toBe(0);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  for (const { page: path, id, mark, value } of charts) {
    test(`a tap on ${id} shows a value, a second one puts it away`, async ({ page }) => {
      const figure = await liveChart(page, path, id);
      const readout = figure.locator('.chart__readout');
      const resting = (await readout.textContent()) ?? '';
      const name = figure.locator(`[data-mark="${mark}"]`).filter({ visible: true }).first().locator('.chart-text').first();
      await name.tap({ force: true });
      await expect(readout).toContainText(value);
      await name.tap({ force: true });
      await expect(readout).toHaveText(resting);
    });
  }
});

test('a chart that leaves the page is what it was before the script, and works when it comes back', async ({ page }) => {
  const figure = await liveChart(page, '/introduction/', 'memberships');
  const resting = await figure.locator('.chart__readout').textContent();
  const left = await figure.locator('figure-chart').evaluate((chart) => {
    const { parentElement, nextSibling } = chart;
    chart.querySelector<SVGElement>('[tabindex="0"]')?.focus();
    chart.remove();
    const roles = new Set([...chart.querySelectorAll('.chart-drawing')].map((drawing) => drawing.getAttribute('role')));
    const names = new Set([...chart.querySelectorAll('[data-mark]')].flatMap((mark) => mark.getAttributeNames()));
    parentElement?.insertBefore(chart, nextSibling);
    return { roles: [...roles], names: [...names].filter((name) => !name.startsWith('data-') && name !== 'class') };
  });
  expect(left).toEqual({ roles: ['img'], names: [] });
  await expect(figure).toHaveAttribute('data-state', 'live');
  await expect(figure.locator('.chart__readout')).toHaveText(resting ?? '');
});

test.describe('in the colours of the system', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`words have the strongest contrast and cells keep their colours, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto('/embed/zone-population/');
      const cells = await page.locator('.chart-drawing rect.people-cell').filter({ visible: true }).evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).fill));
      expect(new Set(cells).size).toBeGreaterThanOrEqual(4);
      await page.goto('/embed/corridor-strips/');
      const found = await page.locator('.chart-drawing .chart-text').filter({ visible: true }).evaluateAll((texts) => {
        const { body } = document;
        Object.assign(body.style, { color: 'CanvasText', backgroundColor: 'Canvas' });
        const { color, backgroundColor } = getComputedStyle(body);
        const named = new Map([[color, 'ink'], [backgroundColor, 'ground'], ['none', 'none']]);
        return texts.map((text) => getComputedStyle(text)).map(({ fill, stroke }) => `${named.get(fill) ?? fill} on ${named.get(stroke) ?? stroke}`);
      });
      expect(new Set(found)).toEqual(new Set(['ink on ground', 'ink on none']));
    });
  }
});
