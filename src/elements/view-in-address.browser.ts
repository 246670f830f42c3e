import { expect, test, type Locator, type Page } from '@playwright/test';
import { CHAPTER, liveZones, panel, shape } from '../testing/live-zones.ts';
import { rest } from '../testing/map-rest.ts';

const viewOf = (page: Page): string | null => new URL(page.url()).searchParams.get('view');
const left = async (figure: Locator): Promise<number> => (await shape(figure, '320800').boundingBox())?.x ?? 0;

async function drag(page: Page, figure: Locator, dx: number, dy: number): Promise<void> {
  const box = await figure.locator('.map__live').boundingBox();
  if (box === null) throw new Error('the map has no box');
  const [x, y] = [box.x + box.width * 0.7, box.y + box.height * 0.3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
  await rest(page);
}

test.describe('the view of a map', () => {
  test('is in the address once a reader has moved it, and is no step of its own', async ({ page }) => {
    const figure = await liveZones(page);
    const steps = await page.evaluate(() => history.length);
    await figure.getByRole('button', { name: '放大' }).click();
    await rest(page);
    expect(page.url()).toMatch(/\?map=zones&view=\d+(\.\d+)?_\d+(\.\d+)?_0\.75$/);
    const zoomed = viewOf(page);
    await drag(page, figure, -120, 40);
    expect(viewOf(page)).not.toBe(zoomed);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await figure.getByRole('button', { name: '复位' }).click();
    await rest(page);
    expect(viewOf(page)).toBeNull();
  });

  test('is what a link opened cold shows, with its place', async ({ page, browser }) => {
    const figure = await liveZones(page);
    await shape(figure, '320600').click();
    for (let press = 0; press < 2; press += 1) {
      await figure.getByRole('button', { name: '放大' }).click();
      await rest(page);
    }
    await figure.getByRole('button', { name: '上移' }).click();
    await rest(page);
    const sent = await shape(figure, '320600').boundingBox();
    const stage = await figure.locator('.map__stage').boundingBox();
    const cold = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await cold.goto(`${page.url()}&from=singlemessage&isappinstalled=0#wechat_redirect`);
    const received = cold.locator('#fig-zones');
    await received.locator('.map__stage').scrollIntoViewIfNeeded();
    await expect(panel(received)).toContainText('南通市');
    await rest(cold);
    const shown = await shape(received, '320600').boundingBox();
    const there = await received.locator('.map__stage').boundingBox();
    expect(Math.abs((shown?.width ?? 0) - (sent?.width ?? 1))).toBeLessThan(4);
    expect(Math.abs((shown?.x ?? 0) - (there?.x ?? 0) - ((sent?.x ?? 0) - (stage?.x ?? 0)))).toBeLessThan(4);
    expect(Math.abs((shown?.y ?? 0) - (there?.y ?? 0) - ((sent?.y ?? 0) - (stage?.y ?? 0)))).toBeLessThan(4);
    await cold.close();
  });

  test('opens at the map even when a messenger has cut the fragment', async ({ page }) => {
    await page.goto(`${CHAPTER}?map=areas&view=119.5_31.5_1`);
    await expect(page.locator('#fig-areas .map__stage')).toBeInViewport();
  });

  test('comes back with the step that Back undoes', async ({ page }) => {
    const figure = await liveZones(page);
    await figure.getByRole('button', { name: '放大' }).click();
    await rest(page);
    const earlier = { address: page.url(), left: await left(figure) };
    await shape(figure, '320900').click();
    await expect(panel(figure)).toContainText('盐城市');
    await figure.getByRole('button', { name: '放大' }).click();
    await rest(page);
    expect(viewOf(page)).toMatch(/_1\.5$/);
    await page.goBack();
    await expect(panel(figure)).toBeHidden();
    await rest(page);
    expect(page.url()).toBe(earlier.address);
    expect(Math.abs((await left(figure)) - earlier.left)).toBeLessThan(2);
    await page.goForward();
    await expect(panel(figure)).toContainText('盐城市');
    await rest(page);
    expect(viewOf(page)).toMatch(/_1\.5$/);
  });

  test('goes back to the whole frame where the earlier step had no view', async ({ page }) => {
    const figure = await liveZones(page);
    const before = await left(figure);
    await shape(figure, '320900').click();
    await figure.getByRole('button', { name: '放大' }).click();
    await rest(page);
    await page.goBack();
    await expect(panel(figure)).toBeHidden();
    await rest(page);
    expect(Math.abs((await left(figure)) - before)).toBeLessThan(2);
  });

  test('of another map than the one of the address stays as it is', async ({ page }) => {
    await page.goto(`${CHAPTER}?map=areas&place=xuzhou&view=118_33.5_1#fig-areas`);
    const areas = page.locator('#fig-areas');
    await expect(areas).toHaveAttribute('data-state', 'live');
    const zones = page.locator('#fig-zones');
    await zones.locator('.map__stage').scrollIntoViewIfNeeded();
    await expect(zones).toHaveAttribute('data-state', 'live');
    const size = (await shape(zones, '320800').boundingBox())?.width;
    const stage = (await zones.locator('.map__stage').boundingBox())?.width ?? 0;
    expect(size).toBeLessThan(stage * 0.35);
    const address = page.url();
    await zones.getByRole('button', { name: '放大' }).click();
    await rest(page);
    // A place on the other map is chosen: that is what the address is about.
    expect(page.url()).toBe(address);
    await expect(panel(areas)).toContainText('徐州');
  });

  test('stays when a link to a heading is followed, and what is being moved is still written', async ({ page }) => {
    const figure = await liveZones(page, `${CHAPTER}?map=zones&place=xuzhou&view=118_33.5_1#fig-zones`);
    await rest(page);
    await figure.getByRole('button', { name: '放大' }).click();
    await page.evaluate(() => void (location.hash = document.querySelector('main h2[id], main section[id]')?.id ?? ''));
    await rest(page);
    expect(viewOf(page)).toMatch(/_1\.75$/);
    await expect(panel(figure)).toContainText('徐州市');
  });

  test('ignores one that makes no sense', async ({ page }) => {
    const figure = await liveZones(page, `${CHAPTER}?map=zones&place=xuzhou&view=1_2_99`);
    await expect(panel(figure)).toContainText('徐州市');
    const stage = (await figure.locator('.map__stage').boundingBox())?.width ?? 0;
    expect((await shape(figure, '320800').boundingBox())?.width).toBeLessThan(stage * 0.35);
  });

  test('is kept when the window changes', async ({ page }) => {
    const figure = await liveZones(page, `${CHAPTER}?map=zones&view=120_33_1.5`);
    await rest(page);
    const share = async (): Promise<number> => {
      const stage = await figure.locator('.map__stage').boundingBox();
      return ((await shape(figure, '320800').boundingBox())?.width ?? 0) / (stage?.width ?? 1);
    };
    const before = await share();
    await page.setViewportSize({ width: 700, height: 900 });
    await expect.poll(share).toBeCloseTo(before, 1);
    expect(viewOf(page)).toBe('120_33_1.5');
  });

  test('going through the list of places is one step', async ({ page }) => {
    const figure = await liveZones(page);
    const list = figure.getByRole('combobox');
    const steps = await page.evaluate(() => history.length);
    await list.focus();
    for (const name of ['宿迁市', '徐州市', '连云港市']) {
      await list.selectOption(name);
      await expect(panel(figure)).toContainText(name);
    }
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    await page.goBack();
    await expect(panel(figure)).toBeHidden();
  });
});
