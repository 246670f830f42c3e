import { visibleOnes } from './measure-layout.ts';
import { expect, test } from './watched-page.ts';

test('the whole text on paper is light, whole and still, each chapter on a sheet of its own', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/print/');
  const figures = await page.locator('.figure').all();
  expect(figures.length).toBeGreaterThan(10);
  for (const figure of figures) await expect(figure.locator('.map-drawing, .chart-drawing').filter({ visible: true })).toHaveCount(1);
  expect(await visibleOnes(page.locator('body > header, button, .figure__tools, table, .printed__uses, footer a'))).toEqual([]);
  const sheets = await page.locator('.printed__chapter').evaluateAll((chapters) => chapters.map((chapter) => getComputedStyle(chapter).breakBefore));
  expect(sheets, 'five chapters and the sources').toEqual(Array(6).fill('page'));
  const ink = await page.locator('.claim').first().evaluate((claim) => getComputedStyle(claim).color);
  expect(ink, 'dark letters, also where the screen is dark').toBe('rgb(34, 37, 42)');
});

test('the browser’s own find reaches what only a table has: every table stands open', async ({ page }) => {
  await page.goto('/print/');
  const tables = page.locator('.figure table');
  expect(await tables.count()).toBeGreaterThan(10);
  expect(await visibleOnes(tables)).toHaveLength(await tables.count());
});

test('the glossary, the list of places and the page of a place are printed without what leads about or filters', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const [path, whole] of [['/terms/', '.term-entry'], ['/places/', '.places__group li'], ['/places/kunshan/', '.place section']] as const) {
    await page.goto(path);
    const parts = page.locator(whole);
    expect(await visibleOnes(parts), path).toHaveLength(await parts.count());
    expect(await visibleOnes(page.locator('body > header, nav, button, input, label, [role="status"]:not(:empty)')), path).toEqual([]);
  }
});
