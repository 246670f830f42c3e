/** A reader selects a passage and is offered a link to it. */
import { expect, test } from '@playwright/test';
import { offer, select } from '../../testing/live-passages.ts';

test('a passage pulled up with the mouse has its button beside it, which goes with the selection and with Escape', async ({ page }) => {
  await page.goto('/coast/#c-4-1b');
  const box = (await page.locator('#c-4-1b p').last().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const pull = async () => {
    await page.mouse.move(box.x + box.width * 0.7, box.y + 50);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 30, { steps: 3 });
    await page.mouse.move(box.x + box.width * 0.3, box.y + 12, { steps: 3 });
    await expect(offer(page)).toHaveCount(0);
    await page.mouse.up();
    await expect(offer(page)).toBeVisible();
  };
  await pull();
  const button = (await offer(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(Math.abs(button.y + button.height - box.y)).toBeLessThan(60);
  await page.mouse.click(box.x + 2, box.y + box.height + 4);
  await expect(offer(page)).toHaveCount(0);
  await pull();
  await page.keyboard.press('Escape');
  await expect(offer(page)).toHaveCount(0);
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(4);
});

test('a passage selected with the keyboard is said to be offered, and Tab leads to the button', async ({ page }) => {
  await page.goto('/coast/');
  await select(page, '文章先讲背景', '背景');
  for (let count = 0; count < 12; count += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: '按 Tab 键' })).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(offer(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(offer(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.closest('#c-4-1a') !== null)).toBe(true);
});

test('nothing is offered for headings, a few characters, a whole chapter, a field, or what is not the text of a chapter', async ({ page }) => {
  await page.goto('/coast/');
  /** Something is offered first: what does not come then is not late. */
  const expectNothing = async (act: () => Promise<void>) => {
    await select(page, '文章先讲背景', '背景');
    await expect(offer(page)).toBeVisible();
    await act();
    await expect(offer(page)).toHaveCount(0);
  };
  await expectNothing(() => select(page, '海岸为什么重要', '重要', { within: '#why-the-coast' }));
  await expectNothing(() => select(page, '文章先', '先'));
  await expectNothing(() => page.keyboard.press('Control+a'));
  await expectNothing(() => select(page, '本站转述苏群', '的内容', { within: 'footer' }));
  await expectNothing(async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('沿海三市在哪里');
    await page.keyboard.press('Control+a');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the button stands at the foot of the window, clear of the selection and its menu', async ({ page }) => {
    await page.goto('/coast/#c-4-1b');
    await select(page, '在长三角的沿海', '沿海', { within: '#c-4-1b' });
    await expect(offer(page)).toBeVisible();
    const box = (await offer(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.y).toBeGreaterThan(660);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await offer(page).tap();
    await expect(page.getByText('链接已复制')).toBeInViewport();
  });
});

test('where nothing may be copied the address is shown, and the button stays', async ({ page }) => {
  await page.addInitScript(() => void Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/coast/');
  await select(page, '文章先讲背景', '背景');
  await offer(page).click();
  const field = page.locator('.share-bubble input');
  await expect(field).toHaveValue(/\?passage=.*#c-4-1a$/);
  await expect(field).toBeFocused();
  await expect(offer(page)).toBeVisible();
});
