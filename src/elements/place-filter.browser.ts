import { expect, test } from '../testing/watched-page.ts';

const shown = '.places__group li:visible > a';

test.describe('the list of places', () => {
  test('leaves out what does not match a name, a pinyin, a kind or an official name, on the map as well', async ({ page }) => {
    await page.goto('/places/');
    const field = page.getByLabel('找地名');
    const names = page.locator(shown);
    const all = await names.count();
    await field.fill('太仓');
    await expect(names).toHaveText(['太仓']);
    await expect(page.getByRole('status')).toHaveText('1处');
    await expect(page.locator('svg a[data-slug="suzhou"]').first()).toHaveAttribute('data-out');
    await expect(page.locator('svg a[data-slug="taicang"]').first()).not.toHaveAttribute('data-out');
    await field.fill('hongqiao');
    await expect(names).toHaveText(['虹桥']);
    await field.fill('淮安市');
    await expect(names, 'the city, and what lies in it').toHaveText(['淮安', '盱眙']);
    await field.fill('安徽');
    await expect(names.first()).toHaveText('阜阳');
    await field.fill('kūn shān');
    await expect(names).toHaveText(['昆山']);
    await field.fill('蘇州');
    await expect(names.first(), 'in Traditional characters').toHaveText('苏州');
    await field.fill('江蘇');
    await expect(page.getByRole('heading', { level: 2, name: /^江苏/ })).toHaveCount(2);
    await expect(names.filter({ hasText: '南京' })).toBeVisible();
    for (const [asked, place] of [['彭城', '徐州'], ['金陵', '南京'], ['沪', '上海'], ['tai hu', '太湖']] as const) {
      await field.fill(asked);
      await expect(names, asked).toHaveText([place]);
    }
    await field.fill('宁锡常');
    await expect(names.filter({ hasText: '高淳' }), 'which belongs to it').toBeVisible();
    await field.fill('淮海');
    await expect(names.first()).toHaveText('徐州');
    await field.fill('没有这个地方');
    await expect(names).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveText('没有符合的地点');
    await field.press('Escape');
    await expect(field).toHaveValue('');
    await expect(names).toHaveCount(all);
  });

  test('the address keeps the filter: a reload, Back and a link show what it left', async ({ page }) => {
    await page.goto('/places/?from=singlemessage&named=perhaps');
    const field = page.getByLabel('找地名');
    const only = page.getByLabel('只看文章说到的');
    await expect(only, 'ticked by what the box writes alone').not.toBeChecked();
    await only.check();
    await field.fill('苏州');
    await expect(page).toHaveURL(({ searchParams }) => [...searchParams].join() === 'from,singlemessage,named,1,q,苏州');
    const shared = page.getByRole('link', { name: '分享本页' });
    await expect(shared).toHaveAttribute('href', /\/places\/\?q=%E8%8B%8F%E5%B7%9E&named=1$/);
    const count = page.getByRole('status');
    await expect(count).toHaveText(/^\d处$/);
    const said = (await count.textContent()) ?? '';
    const isAsLeft = async (): Promise<void> => {
      await expect(field).toHaveValue('苏州');
      await expect(only).toBeChecked();
      await expect(count).toHaveText(said);
      await expect(page.locator('#xuzhou')).toBeHidden();
    };
    await page.reload();
    await isAsLeft();
    await page.locator('#kunshan').getByRole('link').click();
    await expect(page).toHaveURL('/places/kunshan/');
    await page.goBack();
    await isAsLeft();
    await page.goto('/about/');
    await page.goto('/places/?q=%E8%8B%8F%E5%B7%9E&named=1');
    await isAsLeft();
    await field.press('Escape');
    await only.uncheck();
    await expect(page).toHaveURL('/places/');
    await expect(shared).toHaveAttribute('href', /\/places\/$/);
  });

  test('Enter opens the best match', async ({ page }) => {
    await page.goto('/places/');
    await page.getByLabel('找地名').fill('苏州');
    await page.getByLabel('找地名').press('Enter');
    await expect(page).toHaveURL('/places/suzhou/');
  });

  test('a box leaves what the article speaks of, together with the field', async ({ page }) => {
    await page.goto('/places/');
    await page.getByLabel('只看文章说到的').check();
    await expect(page.locator('.places__group li:visible', { hasText: '原文未提及' })).toHaveCount(0);
    await page.getByLabel('找地名').fill('湖');
    await expect(page.locator(shown)).toHaveText(['淀山湖', '太湖']);
    await expect(page.getByRole('status')).toHaveText('2处');
    await page.getByLabel('找地名').fill('盱眙');
    await expect(page.getByRole('status'), 'it lies in Huai’an, of which the article does not speak either').toHaveText('没有符合的地点');
    await expect(page.locator('.places__group').filter({ visible: true })).toHaveCount(0);
  });

  test('gives way to an address that leads to what is left out', async ({ page }) => {
    await page.goto('/places/#xuyi');
    await page.getByLabel('只看文章说到的').check();
    await page.getByLabel('找地名').fill('昆山');
    await expect(page.locator('#xuyi')).toBeHidden();
    await page.evaluate(() => void (location.hash = '#xuzhou'));
    await expect(page.locator('#xuzhou')).toBeInViewport();
    await expect(page.getByLabel('找地名')).toHaveValue('');
    await expect(page.getByLabel('只看文章说到的')).not.toBeChecked();
    await expect(page).toHaveURL('/places/#xuzhou');
  });

  test('the map leads to the page of a city', async ({ page }) => {
    await page.goto('/places/');
    await page.locator('svg a[data-slug="xuzhou"]').getByText('徐州').filter({ visible: true }).last().click();
    await expect(page).toHaveURL('/places/xuzhou/');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, the field is not offered, and the box works', async ({ page }) => {
    await page.goto('/places/');
    await expect(page.locator('#place-filter')).toBeHidden();
    const before = await page.locator(shown).count();
    await page.getByLabel('只看文章说到的').check();
    expect(await page.locator(shown).count()).toBeLessThan(before);
    await page.goto('/places/kunshan/');
    await expect(page.locator('.place-map .map-drawing')).toBeVisible();
    await expect(page.locator('#article')).toBeVisible();
  });
});

test('the panel of a map and the list of the atlas lead to the page of a place', async ({ page }) => {
  await page.goto('/functional-zones/?map=zones&place=nantong#fig-zones');
  await expect(page.locator('#fig-zones .map__panel a[href="/places/nantong/"]')).toBeVisible();
  await page.goto('/functional-zones/?map=zones&place=coastal-economic-belt#fig-zones');
  await expect(page.locator('#fig-zones .map__panel-title')).toBeVisible();
  await expect(page.locator('#fig-zones .map__panel a[href^="/places/"]')).toHaveCount(0);
  await page.goto('/atlas/?map=zones&place=kunshan');
  await expect(page.locator('.atlas__panel a[href="/places/kunshan/"]')).toBeVisible();
});
