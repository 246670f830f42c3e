import { expect, test } from '@playwright/test';
import { holdBack } from '../testing/held-requests.ts';
import { CHAPTER, liveZones, panel, shape } from '../testing/live-zones.ts';
import { rest } from '../testing/map-rest.ts';

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

  test('does not trap the page under one finger, whichever map it is', async ({ page }) => {
    await page.goto(CHAPTER);
    const client = await page.context().newCDPSession(page);
    const figures = page.locator('figure[data-kind="map"]');
    expect(await figures.count()).toBeGreaterThan(1);
    for (const figure of await figures.all()) {
      const stage = figure.locator('.map__stage');
      await stage.evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
      });
      await expect(figure).toHaveAttribute('data-state', 'live');
      const box = await stage.boundingBox();
      if (box === null) throw new Error('the map has no box');
      const before = await page.evaluate(() => scrollY);
      const first = figure.locator('.map__live path[data-feature]').first();
      const width = (await first.boundingBox())?.width;
      const finger = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
      for (let moved = 15; moved <= 150; moved += 15) {
        await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ ...finger, y: finger.y - moved }] });
      }
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60);
      expect((await first.boundingBox())?.width).toBe(width);
      await expect(panel(figure)).toBeHidden();
    }
  });

  test('is moved with two fingers, and the page stays', async ({ page }) => {
    const figure = await liveZones(page);
    await figure.getByRole('button', { name: '放大' }).tap();
    await rest(page);
    await figure.locator('.map__stage').evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    const box = await figure.locator('.map__live').boundingBox();
    if (box === null) throw new Error('the map has no box');
    const before = await shape(figure, '320800').boundingBox();
    const scrolled = await page.evaluate(() => scrollY);
    const client = await page.context().newCDPSession(page);
    const fingers = (moved: number): { x: number; y: number; id: number }[] =>
      [0, 60].map((beside, id) => ({ x: Math.round(box.x + 120 + beside), y: Math.round(box.y + box.height / 2 - moved), id }));
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(0) });
    for (let moved = 10; moved <= 70; moved += 10) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(moved) });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(async () => (await shape(figure, '320800').boundingBox())?.y ?? 0).toBeLessThan((before?.y ?? 0) - 40);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).not.toBeNull();
  });

  test('has buttons wide enough for a finger, in two rows with its list and its line, clear of the map', async ({ page }) => {
    for (const screen of [320, 360, 412]) {
      await page.setViewportSize({ width: screen, height: 740 });
      const figure = await liveZones(page);
      const controls = figure.locator('.map__controls');
      const boxes = await controls.locator('button, select').evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes).toHaveLength(8);
      for (const { width, height } of boxes) {
        expect(width, `at ${screen} px`).toBeGreaterThanOrEqual(43.9);
        expect(height, `at ${screen} px`).toBeGreaterThanOrEqual(43.9);
      }
      expect(new Set(boxes.map(({ y }) => Math.round(y))).size).toBe(2);
      const [room, stage] = [await controls.boundingBox(), await figure.locator('.map__stage').boundingBox()];
      expect(room?.height).toBeLessThan(100);
      expect(room?.y).toBeGreaterThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0));
    }
  });

  test('moves nothing below it when it goes live', async ({ page }) => {
    const letCome = await holdBack(page, '**/data/maps/zones.json');
    await page.goto(CHAPTER);
    const figure = page.locator('#fig-zones');
    const below = (): Promise<number> => figure.locator('.legend').evaluate((legend) => legend.getBoundingClientRect().y + scrollY);
    const before = await below();
    await figure.locator('.map__stage').scrollIntoViewIfNeeded();
    letCome();
    await expect(figure).toHaveAttribute('data-state', 'live');
    expect(Math.abs((await below()) - before)).toBeLessThan(1);
  });

  test('comes into view when a name in the prose is tapped, and is chosen there', async ({ page }) => {
    await page.goto(CHAPTER);
    const name = page.locator('.claim a[data-place="nanjing"]').first();
    await name.scrollIntoViewIfNeeded();
    await name.tap();
    const figure = page.locator('#fig-zones');
    await expect(figure.locator('.map__stage')).toBeInViewport();
    await expect(panel(figure)).toContainText('南京市');
    await panel(figure).getByRole('button', { name: '下一处' }).tap();
    await expect(page.locator('.passage-steps')).toBeInViewport();
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
