import { expect, test, type Locator } from '@playwright/test';

/** How much of a feature's box the panel hides, from 0 to 1. */
async function hidden(figure: Locator, feature: string): Promise<number> {
  const place = await figure.locator(`.map__live path[data-feature="${feature}"]`).first().boundingBox();
  const panel = await figure.locator('.map__panel').boundingBox();
  if (place === null || panel === null) throw new Error('the place or the panel has no box');
  const width = Math.min(place.x + place.width, panel.x + panel.width) - Math.max(place.x, panel.x);
  const height = Math.min(place.y + place.height, panel.y + panel.height) - Math.max(place.y, panel.y);
  return width > 0 && height > 0 ? (width * height) / (place.width * place.height) : 0;
}

for (const [name, code] of [['常州市', '320400'], ['镇江市', '321100'], ['苏州市', '320500'], ['扬州市', '321000']] as const) {
  test(`${name} is not hidden by the panel that tells of it`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/functional-zones/');
    const figure = page.locator('#fig-areas');
    await figure.locator('.map__stage').scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'live');
    await figure.getByRole('combobox').selectOption(name);
    await expect(figure.locator('.map__panel')).toBeVisible();
    await expect.poll(() => hidden(figure, code)).toBeLessThan(0.35);
  });
}

test('a map that only makes room for its panel has no view of its own in the address, and comes back when the place is let go', async ({ page }) => {
  // In one column the map follows no passage.
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto('/functional-zones/');
  const figure = page.locator('#fig-areas');
  await figure.locator('.map__stage').scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-state', 'live');
  const left = async (): Promise<number> => Math.round((await figure.locator('.map__live path[data-feature="320400"]').boundingBox())?.x ?? 0);
  const before = await left();
  await figure.getByRole('combobox').selectOption('镇江市');
  await expect.poll(left).not.toBe(before);
  await expect(figure.locator('.leaflet-pan-anim')).toHaveCount(0);
  // A choice writes the view that the map has.
  await figure.getByRole('combobox').selectOption('常州市');
  expect(new URL(page.url()).search).toBe('?map=areas&place=changzhou');
  await figure.locator('.map__panel').getByRole('button', { name: '关闭' }).click();
  await expect.poll(left).toBe(before);
  expect(new URL(page.url()).search).toBe('?map=areas');
});

test('a link to a place opens its map whatever fragment a messenger has put there', async ({ page }) => {
  await page.goto('/coast/?map=coast&place=nantong#wechat_redirect');
  await expect(page.locator('#fig-coast')).toHaveAttribute('data-state', 'live');
  await expect(page.locator('#fig-coast .map__panel')).toContainText('南通市');
  await expect(page.locator('#fig-coast .map__stage')).toBeInViewport();
});
