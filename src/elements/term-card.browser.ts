/** The card of a term, by mouse, keyboard and finger (WCAG 1.4.13), and without what it needs. */
import { test as unwatched, type Locator, type Page } from '@playwright/test';
import { expect, test } from '../testing/watched-page.ts';

const chapter = '/function-orientation/';

const linkTo = (page: Page, id: string): Locator => page.locator(`#term-${id} > a[href="/terms/#${id}"]`);
const cardOf = (page: Page): Locator => page.getByRole('group', { name: /^术语/ });
const described = (page: Page): Locator => page.locator('dfn [aria-describedby]');

test('the first load asks for nothing of the cards', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto(chapter, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /term-card|terms\.json/.test(url))).toEqual([]);
});

test('a mouse that rests on a term opens its card, can go into it over other terms, and closes it by leaving both', async ({ page }) => {
  await page.goto(chapter);
  const link = linkTo(page, 'functional-orientation');
  await link.hover();
  const card = cardOf(page);
  const terms: Readonly<Record<string, readonly string[]>> = await (await page.request.get('/data/terms.json')).json();
  const [name = '', meaning = '', use = ''] = terms['functional-orientation'] ?? [];
  expect(name).toBe('功能导向');
  await expect(card.locator('[data-provenance]')).toHaveText([`编者说明${meaning}`, `原文（转述）${use}`]);
  await expect(card).toHaveAccessibleName('术语：功能导向');
  await expect(link).toHaveAccessibleDescription(`编者说明 ${meaning} 原文（转述） ${use}`);
  // From here on the time of the page is the test's: a card that nobody points at is gone after less than a second.
  await page.clock.install();
  await linkTo(page, 'administrative-orientation').hover();
  await page.clock.fastForward(50);
  await card.getByRole('link').hover();
  await page.clock.fastForward(1000);
  await expect(card).toHaveAccessibleName('术语：功能导向');
  await linkTo(page, 'administrative-orientation').hover();
  await page.clock.fastForward(1000);
  await expect(card).toHaveAccessibleName('术语：行政导向');
  await expect(described(page)).toHaveText('“行政导向”');
  await page.mouse.move(5, 5);
  await page.clock.fastForward(1000);
  await expect(card).toBeHidden();
  await expect(described(page)).toHaveCount(0);
});

test('Escape closes the card for as long as the mouse stays, and a selection that is drawn over a term opens none', async ({ page }) => {
  await page.goto(chapter);
  const card = cardOf(page);
  await linkTo(page, 'functional-orientation').hover();
  await expect(card).toBeVisible();
  await page.clock.install();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.mouse.move(5, 5);
  await page.mouse.down();
  await linkTo(page, 'administrative-orientation').hover();
  await page.clock.fastForward(1000);
  await expect(card).toBeHidden();
  await page.mouse.up();
  // A second look at the first term shows what it is.
  await linkTo(page, 'functional-orientation').hover();
  await page.clock.fastForward(1000);
  await expect(card).toHaveAccessibleName('术语：功能导向');
});

test('the focus of a key opens the card, which is the next stop; Escape closes it from either and leaves the focus on the term', async ({ page }) => {
  await page.goto(chapter);
  const link = linkTo(page, 'total-factor-productivity');
  // What stands before it: the link of the term before.
  await page.locator('#term-functional-orientation > .permalink').focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  const card = cardOf(page);
  await expect(card).toContainText('全要素生产率');
  await page.clock.install();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link')).toBeFocused();
  await page.clock.fastForward(1000);
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await page.clock.fastForward(1000);
  await expect(card).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/terms\/#total-factor-productivity$/);
});

test('in a low window, or at 200 %, the card stays within it, and what has no room is scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 300 });
  await page.goto(chapter);
  const link = linkTo(page, 'functional-orientation');
  await link.evaluate((element) => void element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await link.hover();
  const card = cardOf(page);
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(300);
  await card.getByRole('link').focus();
  await expect(card.getByRole('link')).toBeInViewport({ ratio: 1 });
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

  test('the card covers no part of a term that runs over two lines', async ({ page }) => {
    await page.goto(chapter);
    // Whatever the fonts, in a column as wide as this one the end of the term stands on a second line.
    const link = linkTo(page, 'commuting');
    await link.evaluate((element) => {
      const line = element.closest('p');
      if (line === null) throw new Error('The term stands in no paragraph.');
      line.replaceChildren(element.parentElement ?? element);
      line.style.inlineSize = '3em';
    });
    for (const side of ['start', 'end'] as const) {
      await link.evaluate((element, block) => void element.scrollIntoView({ block, behavior: 'instant' }), side);
      await link.tap();
      await expect(cardOf(page)).toBeVisible();
      const box = await cardOf(page).boundingBox();
      const lines = await link.evaluate((element) => [...element.getClientRects()].map(({ top, bottom }) => ({ top, bottom })));
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter(({ top, bottom }) => top < (box?.y ?? 0) + (box?.height ?? 0) && bottom > (box?.y ?? 0)), side).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  test('the card takes the focus, so that a screen reader reads it, and stays while the page scrolls and at a second tap', async ({ page }) => {
    await page.goto(chapter);
    const link = linkTo(page, 'commuting');
    await link.tap();
    const card = cardOf(page);
    await expect(card).toBeFocused();
    await expect(card).toHaveAccessibleDescription(/编者说明/);
    await page.clock.install();
    const session = await page.context().newCDPSession(page);
    for (const y of [700, 650, 600]) await session.send('Input.dispatchTouchEvent', { type: y === 700 ? 'touchStart' : 'touchMove', touchPoints: [{ x: 180, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.clock.fastForward(1000);
    await expect(card).toBeVisible();
    await link.tap();
    await page.clock.fastForward(1000);
    await expect(card).toBeVisible();
    await card.getByRole('button', { name: '关闭' }).tap();
    await expect(card).toBeHidden();
    await expect(link).toBeFocused();
  });

  unwatched('a tap follows the link when what the card says does not arrive', async ({ page }) => {
    await page.route('**/data/terms.json', (route) => route.abort());
    await page.goto(chapter);
    await linkTo(page, 'commuting').tap();
    await expect(page).toHaveURL(/\/terms\/#commuting$/);
  });

  test('nothing opens in a browser that has no popovers, and a tap follows the link', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await page.addInitScript(() => {
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) Reflect.deleteProperty(HTMLElement.prototype, name);
    });
    await page.goto(chapter);
    await linkTo(page, 'commuting').hover();
    await linkTo(page, 'commuting').tap();
    await expect(page).toHaveURL(/\/terms\/#commuting$/);
    expect(asked.filter((url) => /term-card|terms\.json/.test(url))).toEqual([]);
  });
});

unwatched('a click of a mouse follows the link where the browser does not say what has clicked', async ({ page }) => {
  // Safari before 18.2, Firefox before 129.
  await page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(PointerEvent.prototype, 'pointerType');
    Object.defineProperty(PointerEvent.prototype, 'pointerType', {
      get(this: PointerEvent): unknown {
        return this.type === 'click' ? undefined : own?.get?.call(this);
      },
    });
  });
  await page.goto(chapter);
  await linkTo(page, 'commuting').click();
  await expect(page).toHaveURL(/\/terms\/#commuting$/);
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
