import { expect, test } from './watched-page.ts';

/** The place with most to say of where it lies: what stays in view beside its page is the tallest of all. */
const TALLEST = '/places/liyang/';

/** The least height of a window, in CSS pixels, in which it stays. */
const LEAST = 1008;

for (const width of [1088, 1440]) {
  test(`what stays in view beside the page of a place has room in the window, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: LEAST });
    await page.goto(TALLEST);
    const side = page.locator('.place__side');
    expect(await side.evaluate((element) => getComputedStyle(element).position)).toBe('sticky');
    expect(await side.evaluate((element) => parseFloat(getComputedStyle(element).insetBlockStart) + element.getBoundingClientRect().height)).toBeLessThanOrEqual(LEAST);
  });
}

test('where there is less room, it scrolls with the page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: LEAST - 1 });
  await page.goto(TALLEST);
  expect(await page.locator('.place__side').evaluate((element) => getComputedStyle(element).position)).toBe('static');
});
