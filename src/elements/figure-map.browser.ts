import { expect, test, type Locator } from '@playwright/test';
import { holdBack } from '../testing/held-requests.ts';
import { CHAPTER, liveZones, panel, shape } from '../testing/live-zones.ts';
import { rest } from '../testing/map-rest.ts';

test.describe('a map', () => {
  test('goes live without moving anything: same box, same outlines to the pixel', async ({ page }) => {
    const letCome = await holdBack(page, '**/data/maps/**');
    await page.goto(CHAPTER);
    const figure = page.locator('#fig-zones');
    const boxOf = (locator: Locator) => locator.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y + scrollY, width, height];
    });
    const before = await boxOf(figure.locator('.map__stage'));
    const drawn = await boxOf(figure.locator('.map-drawing [data-feature="320300"]'));
    await figure.locator('.map__stage').scrollIntoViewIfNeeded();
    letCome();
    await expect(figure).toHaveAttribute('data-state', 'live');
    expect(await boxOf(figure.locator('.map__stage'))).toEqual(before);
    const live = await boxOf(shape(figure, '320300'));
    for (const [index, value] of drawn.entries()) expect(Math.abs(value - (live[index] ?? 0))).toBeLessThan(2);
  });

  test('tells what a chosen city is and what the article says of it, in panel, list and address', async ({ page }) => {
    const figure = await liveZones(page);
    await shape(figure, '320600').click();
    await expect(panel(figure)).toContainText('南通市');
    await expect(panel(figure)).toContainText('扬子江城市群；沿海经济带');
    await expect(panel(figure).getByRole('link', { name: /4\.1e/ })).toHaveAttribute('href', '/coast/#c-4-1e');
    await expect(figure.getByRole('combobox')).toHaveValue('320600');
    await expect(page).toHaveURL(/map=zones&place=nantong/);
    await page.goBack();
    await expect(panel(figure)).toBeHidden();
    await expect(page).not.toHaveURL(/place=/);
  });

  test('opened by a link shows what the sender saw, whatever a messenger appends', async ({ page }) => {
    const figure = await liveZones(page, `${CHAPTER}?map=zones&place=xuzhou&from=singlemessage&appinstall=0`);
    await expect(panel(figure)).toContainText('徐州市');
    await expect(shape(figure, '320300')).toHaveClass(/is-selected/);
  });

  test('ignores a place that it does not know', async ({ page }) => {
    const figure = await liveZones(page, `${CHAPTER}?map=zones&place=atlantis`);
    await expect(panel(figure)).toBeHidden();
  });

  test('is driven by the names in the prose', async ({ page }) => {
    const figure = await liveZones(page);
    await page.locator('.claim a[data-place="nanjing"]').first().click();
    await expect(panel(figure)).toContainText('南京市');
  });

  test('is worked by keyboard: choose, zoom, move, close', async ({ page }) => {
    const figure = await liveZones(page);
    await figure.getByRole('combobox').focus();
    await figure.getByRole('combobox').selectOption('宿迁市');
    await expect(panel(figure)).toContainText('江淮生态经济区');
    await page.keyboard.press('Escape');
    await expect(panel(figure)).toBeHidden();
    await expect(figure.getByRole('combobox')).toBeFocused();
    const width = async () => (await shape(figure, '321300').boundingBox())?.width ?? 0;
    const before = await width();
    await figure.locator('.map__live').focus();
    await page.keyboard.press('+');
    await expect.poll(width).toBeGreaterThan(before * 1.2);
    const left = (await shape(figure, '321300').boundingBox())?.x ?? 0;
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await shape(figure, '321300').boundingBox())?.x).toBeLessThan(left);
    await figure.getByRole('button', { name: '复位' }).click();
    await expect.poll(width).toBeCloseTo(before, 0);
  });

  test('leaves the wheel to the page until Ctrl is held or the map was clicked', async ({ page }) => {
    const figure = await liveZones(page);
    const box = await figure.locator('.map__live').boundingBox();
    if (box === null) throw new Error('the map has no box');
    const width = async () => (await shape(figure, '320800').boundingBox())?.width ?? 0;
    const before = await width();
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
    expect(await width()).toBeCloseTo(before, 0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(width).toBeGreaterThan(before * 1.3);
  });

  test('stays where it is when the wheel asks for more than its limits', async ({ page }) => {
    const figure = await liveZones(page);
    const box = await figure.locator('.map__live').boundingBox();
    if (box === null) throw new Error('the map has no box');
    const before = await shape(figure, '320800').boundingBox();
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.keyboard.down('Control');
    for (let tick = 0; tick < 5; tick += 1) await page.mouse.wheel(0, 100);
    await page.keyboard.up('Control');
    expect(await shape(figure, '320800').boundingBox()).toEqual(before);
  });

  test('zooms about the place that is chosen', async ({ page }) => {
    const figure = await liveZones(page, `${CHAPTER}?map=zones&place=nantong`);
    for (let press = 0; press < 2; press += 1) {
      await figure.getByRole('button', { name: '放大' }).click();
      await rest(page);
    }
    await expect(shape(figure, '320600')).toBeInViewport();
    await expect(figure.locator('.map__name', { hasText: '南通' })).toBeInViewport();
  });

  test('comes into view when a messenger has cut the fragment of its link', async ({ page }) => {
    await page.goto(`${CHAPTER}?map=areas&place=xuzhou&from=singlemessage`);
    const figure = page.locator('#fig-areas');
    await expect(figure).toBeInViewport();
    await expect(panel(figure)).toContainText('徐州市');
  });

  test('brings out the members of a structure', async ({ page }) => {
    const figure = await liveZones(page);
    await figure.getByRole('combobox').selectOption('沿海经济带');
    await expect(panel(figure)).toContainText('南通、盐城、连云港');
    await expect(shape(figure, '320100')).toHaveClass(/is-muted/);
    await expect(shape(figure, '320700')).not.toHaveClass(/is-muted/);
  });

  test('keeps its names apart at every zoom', async ({ page }) => {
    const figure = await liveZones(page);
    for (let step = 0; step < 4; step += 1) {
      const touching = await figure.locator('.map__names').evaluate((names) => {
        const boxes = [...names.querySelectorAll('.map__name')].map((name) => ({ text: name.textContent, box: name.getBoundingClientRect() }));
        return boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (other) =>
                one.box.left < other.box.right && other.box.left < one.box.right && one.box.top < other.box.bottom && other.box.top < one.box.bottom,
            )
            .map((other) => `${one.text}/${other.text}`),
        );
      });
      expect(touching).toEqual([]);
      await figure.getByRole('button', { name: '放大' }).click();
      await rest(page);
    }
  });

  test('is as it was after it has been on paper', async ({ page }) => {
    const figure = await liveZones(page);
    await figure.getByRole('button', { name: '放大' }).click();
    await rest(page);
    const before = (await shape(figure, '320800').boundingBox())?.width;
    await page.emulateMedia({ media: 'print' });
    await expect(figure.locator('.map-drawing')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect((await shape(figure, '320800').boundingBox())?.width).toBe(before);
  });

  test('fits its frame again when the window changes', async ({ page }) => {
    const figure = await liveZones(page);
    const share = async (): Promise<number> => {
      const stage = await figure.locator('.map__stage').boundingBox();
      const city = await shape(figure, '320800').boundingBox();
      return (city?.width ?? 0) / (stage?.width ?? 1);
    };
    const before = await share();
    for (const width of [700, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(share, `at ${width} px`).toBeCloseTo(before, 2);
    }
  });

  test('says what a place is in the half of the map where the place is not', async ({ page }) => {
    const figure = await liveZones(page);
    for (const [code, name] of [['320300', '徐州市'], ['320600', '南通市']] as const) {
      await figure.getByRole('combobox').selectOption(name);
      await expect(panel(figure)).toContainText(name);
      const place = await shape(figure, code).boundingBox();
      const words = await panel(figure).boundingBox();
      const middle = (place?.x ?? 0) + (place?.width ?? 0) / 2;
      expect(middle > (words?.x ?? 0) && middle < (words?.x ?? 0) + (words?.width ?? 0)).toBe(false);
    }
  });

  test('gives the focus to the map when its panel is closed', async ({ page }) => {
    const figure = await liveZones(page);
    await shape(figure, '320600').click();
    await panel(figure).getByRole('button', { name: '关闭' }).click();
    await expect(figure.locator('.map__live')).toBeFocused();
  });

  test('is a drawing again when it leaves the page, and goes live anew when it comes back', async ({ page }) => {
    const figure = await liveZones(page, `${CHAPTER}?map=zones&place=xuzhou`);
    await figure.evaluate((element) => {
      const map = element.querySelector('figure-map');
      const parent = map?.parentElement;
      map?.remove();
      if (map) parent?.insertBefore(map, parent.children[1] ?? null);
    });
    await expect(figure).toHaveAttribute('data-state', 'live');
    await expect(panel(figure)).toContainText('徐州市');
  });

  test('takes a click beside an axis for the axis', async ({ page }) => {
    await page.goto('/linked-development/');
    const figure = page.locator('#fig-corridors');
    await figure.locator('.map__stage').scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'live');
    const axis = await figure.locator('.map__live path.map-line[data-feature="along-coast"]').boundingBox();
    if (axis === null) throw new Error('the axis has no box');
    // Half-way along the straight stretch from 连云港 to 盐城, some pixels beside the ink.
    await page.mouse.click(axis.x + axis.width * 0.28 + 7, axis.y + axis.height * 0.25);
    await expect(panel(figure)).toContainText('沿海');
    await expect(panel(figure)).toContainText('轴带');
  });
});
