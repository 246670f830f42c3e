import { expect, test } from '@playwright/test';
import claims from '../../content/claims.json' with { type: 'json' };

test.use({ javaScriptEnabled: false });

for (const width of [320, 960]) {
  test(`the outline of the home page leads to every claim at ${width} px, without a script`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const links = page.locator('#fig-outline .chart-drawing').filter({ visible: true }).locator('a');
    const found = await links.evaluateAll((elements) => elements.map((element) => ({ href: element.getAttribute('href'), size: element.getBoundingClientRect().toJSON() as DOMRect })));
    expect(found.filter(({ href }) => href?.includes('#'))).toHaveLength(claims.length);
    for (const { href, size } of found) {
      expect(Math.min(size.width, size.height), href ?? '').toBeGreaterThanOrEqual(24);
      expect(size.left >= 0 && size.right <= width, href ?? '').toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('a claim of the outline is opened with the keyboard', async ({ page }) => {
  await page.goto('/');
  const link = page.locator('#fig-outline .chart-drawing').filter({ visible: true }).locator('a[href="/coast/#c-4-1c"]');
  await link.focus();
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/coast\/#c-4-1c$/);
  await expect(page.locator('#c-4-1c')).toBeInViewport();
});

test('the outline is read chapter by chapter, each with its own claims', async ({ page }) => {
  await page.goto('/');
  const chapters = page.locator('#fig-outline .chart-drawing').filter({ visible: true }).getByRole('group');
  await expect(chapters).toHaveCount(5);
  await expect(chapters.last()).toHaveAccessibleName(/^四 .*海/);
  const places = await chapters.evaluateAll((groups) => groups.map((group) => new Set([...group.querySelectorAll('a')].map((link) => link.getAttribute('href')?.split('#')[0])).size));
  expect(places).toEqual([1, 1, 1, 1, 1]);
});
