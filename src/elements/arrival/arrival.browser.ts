/** What a reader finds who comes by a link to a part of a page. */
import { expect, type Locator, type Page, test } from '@playwright/test';

const announcement = (page: Page) => page.locator('.arrival-status');
const missing = (page: Page) => page.getByRole('status').filter({ hasText: '已不在本页' });

/** Whether an element begins in the window, below what stays at its top. */
async function expectClear(page: Page, target: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const top = (await target.boundingBox())?.y ?? -1;
      const header = await page.locator('.site-header').evaluate((element) => (getComputedStyle(element).position === 'sticky' ? element.getBoundingClientRect().bottom : 0));
      const height = page.viewportSize()?.height ?? 0;
      return top >= header && top < height / 2;
    })
    .toBe(true);
}

for (const [width, height] of [[1280, 900], [360, 740]] as const) {
  test(`a link leads to its target, clear of the header, and says so, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const [address, said] of [
      ['/coast/#why-the-coast', '已到：海岸为什么重要'],
      ['/coast/#c-4-1b', '已到：第4.1段 · 4.1b'],
      ['/coast/#term-dual-circulation', '已到：双循环'],
      ['/function-orientation/#fig-orientation', /^已到：.{8}/],
      ['/about/#sources', '已到：来源'],
    ] as const) {
      await page.goto(address);
      await expect(announcement(page)).toHaveText(said);
      await expectClear(page, page.locator(':target'));
    }
  });
}

test('the target is marked for a moment; where nothing may move, by a rule that stays', async ({ page }) => {
  const look = () =>
    page.locator('#c-4-1a').evaluate((target) => ({
      moves: target.getAnimations().length,
      rule: getComputedStyle(target).boxShadow,
    }));
  await page.goto('/coast/#c-4-1a');
  expect((await look()).moves).toBe(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await look();
  expect(still.moves).toBe(0);
  expect(still.rule).toContain('rgb');
  await page.emulateMedia({ media: 'print' });
  expect((await look()).rule).toBe('none');
  await page.emulateMedia({ media: 'screen', forcedColors: 'active', reducedMotion: 'reduce' });
  expect(await page.locator('#c-4-1a').evaluate((target) => getComputedStyle(target).outlineStyle)).toBe('solid');
});

test('the addresses that chat programs make lead to the target, and are put right', async ({ page }) => {
  for (const [given, id] of [
    ['?from=singlemessage&isappinstalled=0#c-4-1b', 'c-4-1b'],
    ['#c-4-1c&appinstall=0', 'c-4-1c'],
    ['#c-4-1b?from=timeline', 'c-4-1b'],
    ['#term-dual-circulation%E3%80%82', 'term-dual-circulation'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`/coast/${given}`);
    await expect(page.locator(':target')).toHaveAttribute('id', id);
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expectClear(page, page.locator(`#${id}`));
    await expect(announcement(page)).toContainText('已到');
    await expect(missing(page)).toHaveCount(0);
  }
});

test('who has loaded a page anew is told where a link on it leads', async ({ page }) => {
  await page.goto('/coast/');
  await page.reload();
  await page.getByRole('navigation', { name: '本章' }).getByRole('link').first().click();
  await expect(announcement(page)).toContainText('已到');
});

test('the line that says that a target is missing comes empty, and is filled then: a screen reader says what comes into it', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((records) => {
      for (const added of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (added instanceof Element && added.matches('.missing-target')) document.documentElement.dataset['arrivedWith'] = `“${added.textContent}”`;
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/coast/#c-9-9z');
  await expect(missing(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-arrived-with', '“”');
});

test('a target that is no more is said to be missing until the reader goes on, with a way to search', async ({ page }) => {
  await page.goto('/coast/#c-9-9z&appinstall=0');
  await expect(missing(page)).toBeInViewport();
  await expect(missing(page).getByRole('link')).toHaveAttribute('href', '/search/');
  await page.getByRole('navigation', { name: '本章' }).getByRole('link').first().click();
  await expect(announcement(page)).toContainText('已到');
  await expect(missing(page)).toHaveCount(0);
  await page.goto(`/coast/#${encodeURIComponent('飞地经济')}`);
  await expect(missing(page)).toBeInViewport();
  await missing(page).getByRole('link').click();
  await page.waitForURL('**/search/**');
  expect(new URL(page.url()).searchParams.get('q')).toBe('飞地经济');
});

test('nothing is said to be missing of what a chat program has put in the place of a fragment', async ({ page }) => {
  for (const fragment of ['#wechat_redirect', '#top']) {
    await page.goto('about:blank');
    const loaded = page.waitForResponse(/\/arrive\..*\.js$/);
    await page.goto(`/coast/${fragment}`);
    await loaded;
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await expect(page.locator('.missing-target')).toHaveCount(0);
  }
});

test('what is closed around a target opens; who comes back is not told again', async ({ page }) => {
  await page.goto('/coast/');
  await page.evaluate(() => {
    const claim = document.getElementById('c-4-1c');
    const [outer, inner] = [document.createElement('details'), document.createElement('details')];
    claim?.replaceWith(outer);
    outer.append(inner);
    if (claim) inner.append(claim);
    location.hash = '#c-4-1c';
  });
  await expect(page.locator('#c-4-1c')).toBeVisible();
  await expectClear(page, page.locator('#c-4-1c'));
  await page.goto('/coast/#c-4-1b');
  await expect(announcement(page)).toContainText('已到');
  const loaded = page.waitForResponse(/\/arrive\..*\.js$/);
  await page.reload();
  await loaded;
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await expect(announcement(page)).toHaveCount(0);
});
