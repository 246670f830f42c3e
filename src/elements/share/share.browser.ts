import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { axeFaults } from '../../testing/axe-faults.ts';
import { entry, liveAtlas, panel } from '../../testing/live-atlas.ts';
import { expect, test } from '../../testing/watched-page.ts';

const chapter = '/functional-zones/';

const bubble = (page: Page): Locator => page.locator('.share-bubble');
const sheet = (page: Page): Locator => page.locator('dialog.share-sheet');
const link = (page: Page, place: string): Locator => page.locator(`${place} .permalink`).first();

/** As a reader clicks: the sign of a link comes out when the pointer is on what the link is of. */
async function clickLink(page: Page, place: string): Promise<void> {
  await link(page, place).locator('..').hover();
  await link(page, place).click();
}

async function openSheet(page: Page, place: string): Promise<void> {
  await clickLink(page, place);
  await bubble(page).getByRole('button').click();
  await expect(sheet(page)).toBeVisible();
}

/** What a scanner reads off an element as it is shown. */
async function scan(element: Locator): Promise<string | undefined> {
  const picture = (await element.screenshot()).toString('base64');
  const pixels = await element.page().evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return { width: image.width, height: image.height, data: [...context.getImageData(0, 0, image.width, image.height).data] };
  }, picture);
  return jsQR(Uint8ClampedArray.from(pixels.data), pixels.width, pixels.height, { inversionAttempts: 'dontInvert' })?.data;
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('every kind of permalink copies its exact address, without what an app has appended', async ({ page, baseURL }) => {
    const copied: Record<string, string> = {};
    const copy = async (place: string): Promise<void> => {
      await clickLink(page, place);
      await expect(bubble(page).getByRole('status')).toHaveText('链接已复制');
      copied[place] = (await page.evaluate(() => navigator.clipboard.readText())).replace(baseURL ?? '', '');
      await page.keyboard.press('Escape');
      await expect(bubble(page)).toHaveCount(0);
    };
    await page.goto('/about/?from=singlemessage');
    for (const place of ['#cite', 'footer']) await copy(place);
    await page.goto(`${chapter}?map=zones&place=xuzhou&from=singlemessage#c-1-1b`);
    for (const place of ['#one-plus-three', '#c-1-1a', '#fig-zones .figure__tools', '#term-city-cluster', '.chapter__share']) await copy(place);
    expect(page.url(), 'the place in the address is what was copied last, and the view is still what the page shows').toContain(`${chapter}?map=zones&place=xuzhou&from=singlemessage#term-city-cluster`);
    expect(copied).toEqual({
      '#one-plus-three': `${chapter}#one-plus-three`,
      '#c-1-1a': `${chapter}#c-1-1a`,
      '#fig-zones .figure__tools': `${chapter}?map=zones&place=xuzhou#fig-zones`,
      '.chapter__share': chapter,
      '#term-city-cluster': `${chapter}#term-city-cluster`,
      '#cite': '/about/#cite',
      footer: '/about/',
    });
    await page.goto(`${chapter}?map=areas&place=wuxi`);
    await copy('#fig-zones .figure__tools');
    expect(copied['#fig-zones .figure__tools'], 'without the view of another figure').toBe(`${chapter}#fig-zones`);
  });

  test('a place of the atlas is copied with the layers and the part of the map that are shown, and its short address leads to it', async ({ page }) => {
    const atlas = await liveAtlas(page, '?place=xuzhou');
    await expect(panel(atlas)).toContainText('徐州');
    await entry(atlas, 'kunshan').dispatchEvent('click');
    await expect(page).toHaveURL(/place=kunshan/);
    await clickLink(page, '.atlas__panel');
    await expect(bubble(page).getByRole('status')).toHaveText('链接已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await clickLink(page, '.atlas__foot');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('with the keyboard: Enter copies, Tab leads to the bubble and on to the sheet, Escape back to the link', async ({ page }) => {
    await page.goto(chapter);
    await link(page, '#one-plus-three').focus();
    await expect(link(page, '#one-plus-three')).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(bubble(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(bubble(page).getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(sheet(page).getByRole('button', { name: '复制链接' })).toBeFocused();
    await expect(bubble(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toHaveCount(0);
    await expect(link(page, '#one-plus-three')).toBeFocused();
  });

  test('the sheet cites the address, copies the citation, and hands out the picture of a figure', async ({ page, baseURL }) => {
    await page.clock.setFixedTime(new Date('2027-03-04T23:30:00+08:00'));
    await page.goto(chapter);
    await openSheet(page, '#fig-zones .figure__tools');
    const address = `${baseURL ?? ''}${chapter}#fig-zones`;
    await expect(sheet(page).getByRole('textbox')).toHaveValue(address);
    await sheet(page).getByRole('button', { name: '复制引文' }).first().click();
    await expect(sheet(page).getByRole('status')).toHaveText('引文已复制');
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toMatch(/^江苏区域协调发展图解: .+\[EB\/OL\]\. \[2027-03-04\]\. http/);
    expect(citation.endsWith(address)).toBe(true);
    await expect(sheet(page)).toContainText(`2027年3月4日访问：${address}`);
    const files = await sheet(page).getByRole('link').evaluateAll((links) => links.map((file) => file.getAttribute('href')));
    expect(files).toEqual(['/data/zones.png', '/data/zones.svg']);
  });

  test.describe('on a screen that is touched', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

    test('the signs are there without a pointer, and a tap copies', async ({ page }) => {
      await page.goto(chapter);
      for (const place of ['#one-plus-three', '#term-city-cluster', '#c-1-1a .claim__mark']) {
        const sign = link(page, place);
        await expect(sign).toHaveCSS('opacity', '1');
        const box = await sign.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), place).toBeGreaterThanOrEqual(24);
      }
      await link(page, '#term-city-cluster').tap();
      await expect(bubble(page)).toContainText('链接已复制');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });
});

test('who pulls the pointer out of the sheet to select the address keeps it; a click beside it closes it', async ({ page }) => {
  await page.goto(chapter);
  await openSheet(page, '#one-plus-three');
  const field = (await sheet(page).getByRole('textbox').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(field.x + field.width / 2, field.y + field.height / 2);
  await page.mouse.down();
  await page.mouse.move(20, field.y + field.height / 2, { steps: 3 });
  await page.mouse.up();
  await expect(sheet(page)).toBeVisible();
  await page.mouse.click(20, field.y);
  await expect(sheet(page)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, deviceScaleFactor: 2 });

    test('the code of the sheet is the exact address, and axe finds no fault', async ({ page, baseURL }) => {
      await page.goto(`${chapter}?map=zones&place=xuzhou`);
      await openSheet(page, '#fig-zones .figure__tools');
      expect(await scan(sheet(page).getByRole('img'))).toBe(`${baseURL ?? ''}${chapter}?map=zones&place=xuzhou#fig-zones`);
      expect(await axeFaults(page, { part: 'dialog' })).toEqual([]);
    });
  });
}

test('the system’s own share is offered where there is one, and only there', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    if (location.search === '?plain') Reflect.deleteProperty(Navigator.prototype, 'share');
    else Object.assign(navigator, { share: (data: ShareData) => Promise.resolve(void (document.documentElement.dataset['shared'] = data.url)) });
  });
  await page.goto(`${chapter}?plain`);
  await openSheet(page, '#one-plus-three');
  await expect(sheet(page).getByRole('button', { name: '系统' })).toHaveCount(0);
  await page.goto(chapter);
  await openSheet(page, '#one-plus-three');
  await sheet(page).getByRole('button', { name: '系统' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', `${baseURL ?? ''}${chapter}#one-plus-three`);
});
