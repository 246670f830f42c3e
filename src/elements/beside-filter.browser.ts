/** The choice between the article's words and the site's on /claims/. */
import { expect, test } from '../testing/watched-page.ts';

test('shows only what the site adds, each with its claim; the address, Back and a new load agree', async ({ page }) => {
  await page.goto('/claims/');
  const status = page.locator('beside-filter').getByRole('status');
  const claims = page.locator('.pair').filter({ visible: true });
  const additions = page.locator('.added > [data-provenance]').filter({ visible: true });
  const places = page.locator('.added__place').filter({ visible: true });
  await expect(claims).toHaveCount(50);
  await expect(places).toHaveCount(0);
  const added = await additions.count();
  await page.getByText('只看本站加的').click();
  await expect(page).toHaveURL(/\/claims\/\?show=added$/);
  await expect(status).toHaveText(`只显示另加的${String(added)}处和图名`);
  await expect(claims).toHaveCount(0);
  await expect(additions).toHaveCount(added);
  // Beside a note on a figure stands the figure.
  const besideFigures = await page.locator('.added--figure + .added').count();
  expect(await places.filter({ hasText: /接在 ?\d\.\d[a-z]|说的是本节/ }).count()).toBeGreaterThanOrEqual(added - besideFigures);
  await page.reload();
  await expect(page.getByRole('radio', { name: '只看本站加的' })).toBeChecked();
  await expect(claims).toHaveCount(0);
  await page.getByRole('radio', { name: '只看本站加的' }).press('ArrowLeft');
  await expect(page).toHaveURL(/\?show=article$/);
  await expect(claims).toHaveCount(50);
  await expect(additions).toHaveCount(0);
  // No heading is left without anything under it.
  for (const section of await page.locator('.passage').filter({ visible: true }).all()) await expect(section.locator('.pair').first()).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/claims\/$/);
  await expect(page.getByRole('radio', { name: '全部' })).toBeChecked();
  await expect(claims).toHaveCount(50);
  await expect(additions).toHaveCount(added);
});

test('the choice stays at hand, clear of what a link leads to, and paper has everything', async ({ page }) => {
  await page.goto('/claims/?show=article#r-3-2d');
  const choice = page.locator('beside-filter');
  await expect(choice).toBeInViewport();
  const [bar, claim] = await Promise.all([choice.boundingBox(), page.locator('#r-3-2d').boundingBox()]);
  expect(claim?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.pair').filter({ visible: true })).toHaveCount(50);
  expect(await page.locator('.added > [data-provenance]').filter({ visible: true }).count()).toBeGreaterThan(40);
});

test('a link to a claim shows it where only additions were asked for', async ({ page }) => {
  await page.goto('/claims/?from=timeline&show=added#r-2-2d');
  await expect(page.locator('#r-2-2d')).toBeInViewport();
  await expect(page).toHaveURL(/\/claims\/\?from=timeline#r-2-2d$/);
  await expect(page.locator('.arrival-status')).toHaveText('已到：第2.2段 · 2.2d');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

  test('the choice works all the same', async ({ page }) => {
    await page.goto('/claims/');
    await page.getByText('只看文章说的').click();
    await expect(page.locator('.added').filter({ visible: true })).toHaveCount(0);
    await page.getByText('只看本站加的').click();
    await expect(page.locator('.pair').filter({ visible: true })).toHaveCount(0);
  });
});
