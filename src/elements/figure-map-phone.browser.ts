import { expect, test } from '@playwright/test';
import { CHAPTER, liveZones, panel, shape } from '../testing/live-zones.ts';

test.describe('a map on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('is chosen by a tap', async ({ page }) => {
    const figure = await liveZones(page);
    await shape(figure, '320900').tap();
    await expect(panel(figure)).toContainText('盐城市');
  });

  test('shows its panel without covering the place that it explains', async ({ page }) => {
    const figure = await liveZones(page);
    await shape(figure, '320600').tap();
    await expect(panel(figure)).toBeVisible();
    const stage = await figure.locator('.map__stage').boundingBox();
    const words = await panel(figure).boundingBox();
    expect(words?.y).toBeGreaterThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0) - 1);
  });

  test('does not trap the page under one finger', async ({ page }) => {
    const figure = await liveZones(page);
    const box = await figure.locator('.map__live').boundingBox();
    if (box === null) throw new Error('the map has no box');
    const before = await page.evaluate(() => scrollY);
    const width = (await shape(figure, '320300').boundingBox())?.width;
    const client = await page.context().newCDPSession(page);
    const finger = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
    for (let moved = 15; moved <= 150; moved += 15) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ ...finger, y: finger.y - moved }] });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60);
    expect((await shape(figure, '320300').boundingBox())?.width).toBe(width);
  });

  test('is pinched with two fingers', async ({ page }) => {
    const figure = await liveZones(page);
    const box = await figure.locator('.map__live').boundingBox();
    if (box === null) throw new Error('the map has no box');
    const width = async () => (await shape(figure, '320300').boundingBox())?.width ?? 0;
    const before = await width();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.synthesizePinchGesture', {
      x: Math.round(box.x + box.width / 2),
      y: Math.round(box.y + box.height / 2),
      scaleFactor: 2,
      gestureSourceType: 'touch',
    });
    await expect.poll(width).toBeGreaterThan(before * 1.4);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  test('has names of 12 px or more', async ({ page }) => {
    await page.goto(CHAPTER);
    const sizes = await page.locator('#fig-zones .map-drawing').evaluate((svg: SVGSVGElement) =>
      [...svg.querySelectorAll('text')]
        .filter((text) => getComputedStyle(text.closest('.map-names') ?? text).display !== 'none')
        .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)),
    );
    expect(sizes.length).toBeGreaterThan(13);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});
