/** The card of a term, by mouse, keyboard and finger, and without what it needs. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../testing/watched-page.ts';

const chapter = '/function-orientation/';

const linkTo = (page: Page, id: string): Locator => page.locator(`#term-${id} > a[href="/terms/#${id}"]`);
const cardOf = (page: Page): Locator => page.getByRole('group', { name: '术语', exact: true });

test('the first load asks for nothing of the cards', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto(chapter, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /term-card|terms\.json/.test(url))).toEqual([]);
});

test('a mouse that rests on a term opens its card, can go into it, and closes it by leaving both', async ({ page }) => {
  await page.goto(chapter);
  await linkTo(page, 'policy-coordination').hover();
  const card = cardOf(page);
  await expect(card).toBeVisible();
  await expect(card).toContainText('编者说明各地、各部门的政策互相配合。');
  await expect(card).toContainText('原文（转述）文章从苏南');
  await expect(linkTo(page, 'policy-coordination')).toHaveAccessibleDescription(/各部门的政策/);
  // From here on the time of the page is the test's: a card that nobody points at is gone after less than a second.
  await page.clock.install();
  await card.getByRole('link').hover();
  await page.clock.fastForward(1000);
  await expect(card).toBeVisible();
  await page.mouse.move(5, 5);
  await page.clock.fastForward(1000);
  await expect(card).toBeHidden();
});

test('Escape closes the card while the mouse is still on the term', async ({ page }) => {
  await page.goto(chapter);
  await linkTo(page, 'policy-coordination').hover();
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  // A second term shows what it is itself.
  await linkTo(page, 'overlap').hover();
  await expect(cardOf(page)).toContainText('交叉重叠');
});

test('the focus of a key opens the card, Escape closes it and leaves the focus, Enter leads to the glossary', async ({ page }) => {
  await page.goto(chapter);
  const link = linkTo(page, 'total-factor-productivity');
  // What stands before it: the link of the term before.
  await page.locator('#term-functional-orientation > .permalink').focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(cardOf(page)).toContainText('全要素生产率');
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/terms\/#total-factor-productivity$/);
});

test('words that lead to a map are followed by a link that opens the card', async ({ page }) => {
  await page.goto(chapter);
  const sign = linkTo(page, 'five-new-towns');
  await expect(sign).toHaveAccessibleName('术语：五大新城');
  await sign.hover();
  await expect(cardOf(page)).toContainText('五座新城');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  test('a tap opens the card within the window, a tap elsewhere closes it, and its link leads on', async ({ page }) => {
    await page.goto(chapter);
    const link = linkTo(page, 'commuting');
    await link.tap();
    const card = cardOf(page);
    await expect(card).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(chapter);
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await page.touchscreen.tap(4, 4);
    await expect(card).toBeHidden();
    await link.tap();
    await card.getByRole('link').tap();
    await expect(page).toHaveURL(/\/terms\/#commuting$/);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a link to the glossary, which is complete', async ({ page }) => {
    await page.goto(chapter);
    await linkTo(page, 'commuting').click();
    await expect(page).toHaveURL(/\/terms\/#commuting$/);
    await expect(page.getByRole('heading', { name: '通勤化' })).toBeInViewport();
    await expect(page.getByRole('searchbox')).toBeHidden();
  });
});
