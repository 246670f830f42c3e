import { entry, feature, liveAtlas, open, panel, spotOn } from '../testing/live-atlas.ts';
import { expect, test } from '../testing/watched-page.ts';

test.describe('the atlas on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('takes the upper part of the screen, and shows its panel as a sheet under the map', async ({ page }) => {
    const atlas = await liveAtlas(page);
    const stage = await atlas.locator('.atlas__stage').boundingBox();
    expect(stage?.width).toBe(360);
    expect(stage?.height).toBeGreaterThan(320);
    expect((stage?.y ?? 0) + (stage?.height ?? 0)).toBeLessThan(740 * 0.8);
    const { x, y } = await spotOn(atlas, '320900');
    await page.touchscreen.tap(x, y);
    await expect(panel(atlas)).toContainText('盐城');
    const sheet = await panel(atlas).boundingBox();
    expect(sheet?.y).toBeGreaterThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0));
    expect(sheet?.y).toBeLessThan(740);
  });

  test('brings the map back into view for what is chosen in the list', async ({ page }) => {
    const atlas = await liveAtlas(page);
    await open(atlas, '列表');
    await entry(atlas, 'wuhu').scrollIntoViewIfNeeded();
    await entry(atlas, 'wuhu').tap();
    await expect(atlas.locator('.atlas__stage')).toBeInViewport({ ratio: 0.9 });
    await expect(panel(atlas)).toContainText('芜湖');
    await expect(panel(atlas)).toBeInViewport();
  });

  test('scrolls the page under one finger on the map', async ({ page }) => {
    const atlas = await liveAtlas(page);
    const box = await atlas.locator('.map__live').boundingBox();
    if (box === null) throw new Error('the map has no box');
    const width = (await feature(atlas, '320300').last().boundingBox())?.width;
    const client = await page.context().newCDPSession(page);
    const finger = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
    for (let moved = 15; moved <= 150; moved += 15) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ ...finger, y: finger.y - moved }] });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
    expect((await feature(atlas, '320300').last().boundingBox())?.width).toBe(width);
  });

  test('has targets of 44 px, and overlaps nothing at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    const atlas = await liveAtlas(page);
    for (const part of ['图层', '列表', '图例'] as const) {
      await open(atlas, part);
      const small = await atlas.evaluate((host) =>
        [...host.querySelectorAll<HTMLElement>('.atlas__controls button, .atlas__part-choice, .atlas__switches label, .atlas__presets a, summary, #atlas-filter')]
          .filter((element) => element.checkVisibility())
          .map((element) => ({ words: element.textContent.slice(0, 12), height: element.getBoundingClientRect().height, right: element.getBoundingClientRect().right }))
          .filter(({ height, right }) => height < 43.5 || right > 320.5),
      );
      expect(small, part).toEqual([]);
    }
    const boxes = await atlas.evaluate((host) =>
      ['.atlas__head', '.atlas__stage', '.atlas__controls', '.atlas__foot', '.atlas__side'].map((part) => {
        const box = host.querySelector(part)?.getBoundingClientRect();
        return { part, top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
      }),
    );
    for (const [index, { part, top }] of boxes.entries()) {
      const above = boxes[index - 1];
      if (above !== undefined) expect(top, `${part} under ${above.part}`).toBeGreaterThanOrEqual(above.bottom - 0.5);
    }
  });

  test('on its side keeps the map in view while the page scrolls beside it', async ({ page }) => {
    await page.setViewportSize({ width: 740, height: 360 });
    const atlas = await liveAtlas(page);
    await open(atlas, '列表');
    await entry(atlas, 'taizhou').scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await expect(atlas.locator('.atlas__stage')).toBeInViewport({ ratio: 0.95 });
    await entry(atlas, 'taizhou').tap();
    await expect(panel(atlas)).toContainText('泰州');
    await expect(panel(atlas)).toBeInViewport();
  });
});
