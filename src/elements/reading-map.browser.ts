import { expect, test, type Locator, type Page } from '@playwright/test';
import { CHAPTER, liveZones, panel, shape } from '../testing/live-zones.ts';
import { rest } from '../testing/map-rest.ts';

const RIVER = 'section.passage:has(#fig-zones) .claim[data-focus="yangzi-river-city-cluster"]';
const COAST = 'section.passage:has(#fig-zones) .claim[data-focus="coastal-economic-belt"]';
const said = (figure: Locator): Locator => figure.locator('.map__announcement');

/** Scrolls a passage to where it is read, and waits for the map that follows. */
async function read(page: Page, passage: string): Promise<void> {
  await page.locator(passage).evaluate((element) => {
    scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * 0.4);
  });
  await rest(page);
}

const width = async (figure: Locator): Promise<number> => (await shape(figure, '320800').boundingBox())?.width ?? 0;

test.describe('the map beside the prose', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('brings out and shows large what the passage being read is about', async ({ page }) => {
    const figure = await liveZones(page);
    const whole = await width(figure);
    await read(page, RIVER);
    await expect(shape(figure, '320700')).toHaveClass(/is-muted/);
    await expect(shape(figure, '320100')).not.toHaveClass(/is-muted/);
    await expect(figure.locator('.map__hint')).toContainText('突出：扬子江城市群');
    await expect.poll(() => width(figure)).toBeGreaterThan(whole * 1.1);
    for (const code of ['320100', '320500', '320600']) await expect(shape(figure, code)).toBeInViewport();
    await read(page, COAST);
    await expect(shape(figure, '320100')).toHaveClass(/is-muted/);
    await expect(shape(figure, '320700')).not.toHaveClass(/is-muted/);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(figure.locator('.map__hint')).not.toContainText('突出');
    await expect.poll(() => width(figure)).toBeCloseTo(whole, 0);
    expect(new URL(page.url()).search).toBe('');
  });

  test('says each change once, and only when the page has come to rest', async ({ page }) => {
    const figure = await liveZones(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const status of document.querySelectorAll('.map__announcement'))
        new MutationObserver((changes) => {
          for (const { target } of changes) heard.push(target.textContent ?? '');
        }).observe(status, { childList: true });
    });
    await read(page, RIVER);
    await page.mouse.move(300, 500);
    for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, 8);
    await rest(page);
    await read(page, COAST);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      '地图随正文突出：扬子江城市群',
      '地图随正文突出：沿海经济带',
    ]);
    await expect(said(figure)).toHaveText('地图随正文突出：沿海经济带');
  });

  for (const [hand, act] of [
    ['a zoom', (figure: Locator) => figure.getByRole('button', { name: '放大' }).click()],
    ['a choice', (figure: Locator) => figure.getByRole('combobox').selectOption('徐州市')],
    ['a drag', async (figure: Locator) => {
      const box = await figure.locator('.map__live').boundingBox();
      const mouse = figure.page().mouse;
      await mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
      await mouse.down();
      await mouse.move((box?.x ?? 0) + 220, (box?.y ?? 0) + 240, { steps: 5 });
      await mouse.up();
    }],
  ] as const) {
    test(`follows no longer after ${hand}, until it is reset`, async ({ page }) => {
      const figure = await liveZones(page);
      await read(page, RIVER);
      await expect(figure.locator('.map__hint')).toContainText('扬子江城市群');
      await act(figure);
      await rest(page);
      const before = await width(figure);
      await read(page, COAST);
      await expect(figure.locator('.map__hint')).not.toContainText('沿海经济带');
      expect(await width(figure)).toBeCloseTo(before, 0);
      await page.keyboard.press('Escape');
      await figure.locator('.map__live').focus();
      await page.keyboard.press('Escape');
      await expect(figure.locator('.map__hint')).toContainText('没有随正文移动');
      await figure.getByRole('button', { name: '复位' }).click();
      await rest(page);
      await read(page, RIVER);
      await expect(figure.locator('.map__hint')).toContainText('突出：扬子江城市群');
    });
  }

  test('shows all when the reader wants it, and leaves it so', async ({ page }) => {
    const figure = await liveZones(page);
    const whole = await width(figure);
    await read(page, RIVER);
    await figure.getByRole('button', { name: '显示全部' }).click();
    await expect(figure.locator('.map__live .is-muted')).toHaveCount(0);
    await expect.poll(() => width(figure)).toBeCloseTo(whole, 0);
    await read(page, COAST);
    await expect(figure.locator('.map__live .is-muted')).toHaveCount(0);
  });

  test('brings out no earlier passage when a place that was chosen since is let go', async ({ page }) => {
    const figure = await liveZones(page);
    await read(page, RIVER);
    await figure.getByRole('combobox').selectOption('徐州市');
    await read(page, COAST);
    await panel(figure).getByRole('button', { name: '关闭' }).click();
    await expect(panel(figure)).toBeHidden();
    await expect(figure.locator('.map__live .is-muted')).toHaveCount(0);
    await expect(figure.locator('.map__hint')).not.toContainText('突出');
  });

  test('goes on showing all when a place is chosen and let go, until it is reset', async ({ page }) => {
    const figure = await liveZones(page);
    await read(page, RIVER);
    await figure.getByRole('button', { name: '显示全部' }).click();
    await figure.getByRole('combobox').selectOption('沿海经济带');
    await expect(panel(figure)).toBeVisible();
    await expect(figure.locator('.map__live .is-muted')).toHaveCount(0);
    await panel(figure).getByRole('button', { name: '关闭' }).click();
    await expect(panel(figure)).toBeHidden();
    await expect(figure.locator('.map__live .is-muted')).toHaveCount(0);
    await figure.getByRole('button', { name: '复位' }).click();
    await read(page, COAST);
    await expect(figure.locator('.map__hint')).toContainText('突出：沿海经济带');
  });

  test('goes on showing all when a link to a passage is followed', async ({ page }) => {
    const figure = await liveZones(page, `${CHAPTER}?map=zones`);
    await read(page, RIVER);
    await figure.getByRole('button', { name: '显示全部' }).click();
    await page.evaluate((passage) => void (location.hash = document.querySelector(passage)?.id ?? ''), COAST);
    await rest(page);
    await expect(figure.locator('.map__live .is-muted')).toHaveCount(0);
  });

  test('follows again when Back undoes the choice that stopped it', async ({ page }) => {
    const figure = await liveZones(page);
    await read(page, RIVER);
    await page.locator(`${RIVER} a[data-place="nanjing"]`).first().click();
    await expect(panel(figure)).toContainText('南京市');
    await page.goBack();
    await expect(panel(figure)).toBeHidden();
    await expect(figure.locator('.map__hint')).toContainText('突出：扬子江城市群');
  });

  test('shows what a link is about, and not what the passage is about', async ({ page }) => {
    const figure = await liveZones(page, `${CHAPTER}?map=zones&place=xuzhou#fig-zones`);
    await read(page, RIVER);
    await expect(panel(figure)).toContainText('徐州市');
    await expect(figure.locator('.map__live .is-muted')).toHaveCount(0);
  });

  test('follows the last passage of a page too', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const section = page.locator('section.passage').last();
    const last = await section.locator(':is(.claim, .aside)[data-focus]').last().getAttribute('data-focus');
    expect(last).toBeTruthy();
    await expect(section.locator('.map__hint')).toContainText('突出');
  });
});

test.describe('the map beside the prose, for a reader who asked for reduced motion', () => {
  test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

  test('is there at once and never in between', async ({ page }) => {
    const figure = await liveZones(page);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        if (document.querySelector('.leaflet-zoom-anim, .leaflet-pan-anim') !== null) seen.push('moving');
      }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['class'] });
    });
    await read(page, RIVER);
    await expect(figure.locator('.map__hint')).toContainText('扬子江城市群');
    await read(page, COAST);
    await expect(figure.locator('.map__hint')).toContainText('沿海经济带');
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });
});

test.describe('a map in one column', () => {
  test.use({ viewport: { width: 820, height: 1000 } });

  test('follows nothing', async ({ page }) => {
    const figure = await liveZones(page);
    await read(page, RIVER);
    await expect(figure.locator('.map__live .is-muted')).toHaveCount(0);
    await expect(said(figure)).toHaveText('');
  });
});
