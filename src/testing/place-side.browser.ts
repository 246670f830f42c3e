import { expect, test } from './watched-page.ts';

/** The place with most to say of where it lies; what stays in view beside its page is the tallest of all. */
const TALLEST = '/places/xuzhou/';

for (const width of [1088, 1440]) {
  test(`what stays in view beside the page of a place is all in view, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 960 });
    await page.goto(TALLEST);
    await page.locator('.place__figures').scrollIntoViewIfNeeded();
    const side = page.locator('.place__side');
    expect(await side.evaluate((element) => getComputedStyle(element).position)).toBe('sticky');
    await expect(side).toBeInViewport({ ratio: 1 });
  });
}

test('where there is less room, it scrolls with the page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 940 });
  await page.goto(TALLEST);
  expect(await page.locator('.place__side').evaluate((element) => getComputedStyle(element).position)).toBe('static');
});
