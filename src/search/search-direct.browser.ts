import { expect, test } from '@playwright/test';

test('米字型 shows the figure and the term; 徐州 shows the place on a locator, and a click lands with the place chosen', async ({ page }) => {
  await page.goto('/introduction/');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox');
  const direct = page.getByRole('group', { name: '地点、图和术语' });

  await field.fill('米字型');
  const figure = direct.locator('a[data-direct="figure"]').first();
  await expect(figure).toContainText('徐州的“米”字通了五向');
  await expect(figure).toHaveAttribute('href', '/functional-zones/#fig-xuzhou');
  await expect(direct.locator('a[data-direct="term"]')).toContainText('铁路从一个中心像“米”字那样伸向八方');

  await field.fill('徐州');
  const place = direct.getByRole('option', { name: '徐州 设区市 · 苏北' });
  // The place is drawn, in the west of the province.
  const boxOf = async (part: string) => (await place.locator(part).boundingBox()) ?? { x: NaN, width: NaN };
  await expect(place.locator('.locator__filled')).toHaveCount(1);
  const [drawn, ground] = [await boxOf('.locator__filled'), await boxOf('.locator__ground')];
  expect(drawn.width).toBeGreaterThan(8);
  expect(drawn.x).toBeGreaterThanOrEqual(ground.x);
  expect(drawn.x + drawn.width).toBeLessThan(ground.x + ground.width / 2);

  await place.click();
  await expect(page).toHaveURL('/places/xuzhou/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('徐州');
});
