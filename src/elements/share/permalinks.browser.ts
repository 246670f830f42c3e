/** A click on a permalink, and the bubble beside it. */
import type { Locator, Page } from '@playwright/test';
import { holdBack } from '../../testing/held-requests.ts';
import { expect, test } from '../../testing/watched-page.ts';

const chapter = '/functional-zones/';

const bubble = (page: Page): Locator => page.locator('.share-bubble');
const link = (page: Page, place: string): Locator => page.locator(`${place} .permalink`).first();

/** As a reader clicks: the sign of a link comes out when the pointer is on what the link is of. */
async function clickLink(page: Page, place: string): Promise<void> {
  await link(page, place).locator('..').hover();
  await link(page, place).click();
}

/** The clipboard takes nothing. */
async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => void (navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))));
}

test('what is said beside a link stands clear of the bar of a marked passage, and above it', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 620, height: 740 });
  await page.goto(`/coast/?passage=${encodeURIComponent('将同上海大都市圈~世界级城市群')}#c-4-1b`);
  const bar = page.locator('.marks-bar');
  await expect(bar.getByRole('status')).not.toBeEmpty();
  const foot = (await bar.boundingBox())?.y ?? 0;
  const sign = link(page, '#c-4-1c');
  await sign.evaluate((anchor, to) => void scrollBy({ top: anchor.getBoundingClientRect().bottom - to }), foot - 12);
  await clickLink(page, '#c-4-1c');
  await expect(bubble(page).getByRole('status')).not.toBeEmpty();
  const box = (await bubble(page).boundingBox()) ?? { y: 0, height: 0 };
  expect(box.y + box.height).toBeLessThanOrEqual(foot);
  expect(await bubble(page).evaluate((element) => element.matches(':popover-open'))).toBe(true);
});

test('the sign of a term that is not seen leaves the link under it to be clicked', async ({ page }) => {
  await page.goto('/function-orientation/');
  const isCaught = await link(page, '#term-hongqiao-hub').evaluate((sign) => {
    sign.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = sign.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === sign;
  });
  expect(isCaught).toBe(false);
});

test('a triple click selects a paragraph with its terms whole', async ({ page }) => {
  await page.goto('/coast/');
  const paragraph = page.locator('#c-4-1c p:has(.term)').last();
  await paragraph.click({ clickCount: 3, position: { x: 20, y: 12 } });
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe((await paragraph.textContent())?.trim());
});

test('without the look of the bubble, and without its script, a link is copied all the same', async ({ page, problems }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const release = await holdBack(page, '**/share-index.*.css');
  await page.goto(chapter);
  await clickLink(page, '#one-plus-three');
  await expect(bubble(page)).toContainText('链接已复制');
  await expect(bubble(page)).toBeInViewport();
  release();
  await page.route('**/offer-permalink.*.js', (route) => route.abort());
  await page.goto(`${chapter}?map=zones&place=xuzhou`);
  await clickLink(page, '#c-1-1a');
  await expect(page).toHaveURL(/\?map=zones&place=xuzhou#c-1-1a$/);
  expect(await copied()).toMatch(/zones\/#c-1-1a$/);
  // What was kept from coming.
  problems.length = 0;
});

test('where the clipboard is refused, the address is shown, selected, until the focus goes elsewhere', async ({ page, baseURL }) => {
  await refuseClipboard(page);
  await page.goto(chapter);
  await clickLink(page, '#c-1-1a');
  const field = bubble(page).getByRole('textbox');
  await expect(field).toHaveValue(`${baseURL ?? ''}${chapter}#c-1-1a`);
  await expect(field).toBeFocused();
  expect(await field.evaluate((input: HTMLInputElement) => input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0))).toBe(await field.inputValue());
  await expect(bubble(page).getByRole('status')).toContainText('请用键盘或菜单复制');
  await page.keyboard.press('Escape');
  await expect(link(page, '#c-1-1a')).toBeFocused();
  await link(page, '#c-1-1a').press('Enter');
  await expect(field).toBeFocused();
  await page.getByRole('contentinfo').getByRole('link').first().focus();
  await expect(bubble(page)).toHaveCount(0);
});

test('a click with a key is the browser’s, and without a script the links lead to their address', async ({ page, browser, baseURL }) => {
  await page.goto(chapter);
  const isTaken = await link(page, '#one-plus-three').evaluate((anchor) => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    let taken = true;
    window.addEventListener(
      'click',
      (event) => {
        taken = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    anchor.dispatchEvent(click);
    return taken;
  });
  expect(isTaken).toBe(false);

  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const still = await context.newPage();
  await still.goto(chapter);
  await still.locator('#c-1-1a .permalink').first().click();
  expect(new URL(still.url()).hash).toBe('#c-1-1a');
  await context.close();
});
