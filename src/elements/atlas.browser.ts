import type { Locator, Page } from '@playwright/test';
import { holdBack } from '../testing/held-requests.ts';
import { announcements, entry, feature, liveAtlas, open, panel, spotOn } from '../testing/live-atlas.ts';
import { rest } from '../testing/map-rest.ts';
import { expect, test } from '../testing/watched-page.ts';

async function click(page: Page, atlas: Locator, id: string): Promise<void> {
  const { x, y } = await spotOn(atlas, id);
  await page.mouse.click(x, y);
}

test.describe('the atlas', () => {
  test('goes live without moving anything: same box, same outlines', async ({ page }) => {
    for (const [width, height] of [[360, 740], [820, 1180], [1440, 900], [1920, 1080]] as const) {
      await page.setViewportSize({ width, height });
      const letCome = await holdBack(page, '**/data/maps/**');
      await page.goto('/atlas/');
      const atlas = page.locator('atlas-map');
      const stage = await atlas.locator('.atlas__stage').boundingBox();
      const drawn = await atlas.locator('.atlas__drawing [data-layer="zones"] [data-feature="320300"]').boundingBox();
      letCome();
      await expect(atlas).toHaveAttribute('data-state', 'live');
      expect(await atlas.locator('.atlas__stage').boundingBox()).toEqual(stage);
      const live = await feature(atlas, '320300').last().boundingBox();
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        expect(Math.abs((drawn?.[side] ?? 0) - (live?.[side] ?? 99)), `${side} at ${String(width)} px`).toBeLessThan(2);
      }
    }
  });

  test('shows the four zones and the axes at first, and nothing of the other layers', async ({ page }) => {
    const atlas = await liveAtlas(page);
    await expect(feature(atlas, '321084')).toHaveCount(1);
    await expect(feature(atlas, 'along-coast')).toHaveCount(1);
    await expect(feature(atlas, 'jinghu-hsr')).toHaveCount(0);
    await expect(atlas.locator('.map__name', { hasText: '沿大运河' })).toBeVisible();
    await expect(atlas.locator('.map__name', { hasText: '京沪' })).toHaveCount(0);
    await expect(atlas.locator('.atlas__legend').filter({ visible: true })).toHaveCount(2);
  });

  test('switches layers: one fill at a time, overlays as many as one likes, names and legend with them', async ({ page }) => {
    const atlas = await liveAtlas(page);
    await atlas.getByRole('radio', { name: '都市圈' }).check();
    await expect(feature(atlas, '341100')).toHaveCount(1);
    await expect(feature(atlas, '321084')).toHaveCount(0);
    await atlas.getByRole('checkbox', { name: '都市圈范围线' }).check();
    await expect(feature(atlas, 'shanghai-area')).toHaveCount(1);
    await expect(atlas.locator('.map__name', { hasText: '徐州都市圈' })).toBeVisible();
    await expect(atlas.locator('.atlas__legend').filter({ visible: true })).toHaveCount(3);
    expect(new URL(page.url()).searchParams.get('map')).toBe('areas.area-outlines.corridors');
  });

  test('undoes with Back what was switched, and does it again with Forward', async ({ page }) => {
    const atlas = await liveAtlas(page);
    await atlas.getByRole('checkbox', { name: '铁路与大桥' }).check();
    await atlas.getByRole('radio', { name: '无底色' }).check();
    await expect(feature(atlas, '321084')).toHaveCount(0);
    await page.goBack();
    await expect(atlas.getByRole('radio', { name: '功能区' })).toBeChecked();
    await expect(feature(atlas, '321084')).toHaveCount(1);
    await page.goBack();
    await expect(atlas.getByRole('checkbox', { name: '铁路与大桥' })).not.toBeChecked();
    await expect(feature(atlas, 'jinghu-hsr')).toHaveCount(0);
    await page.goForward();
    await expect(feature(atlas, 'jinghu-hsr')).toHaveCount(1);
  });

  test('offers presets as links, which show their part of the map without loading the page', async ({ page }) => {
    const atlas = await liveAtlas(page);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await atlas.getByRole('link', { name: '临沪', exact: true }).click();
    await rest(page);
    await expect(atlas.locator('.map__name', { hasText: '花桥' })).toBeVisible();
    await expect(page).toHaveURL('/atlas/?map=shanghai-side&view=121.02_31.28_2.15');
    await expect(atlas.getByRole('link', { name: '临沪', exact: true })).toHaveAttribute('aria-current', 'true');
    await atlas.getByRole('link', { name: '三大都市圈与上海' }).click();
    await rest(page);
    await expect(feature(atlas, 'nanjing-area')).toHaveCount(1);
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    await page.goBack();
    await rest(page);
    await expect(atlas.locator('.map__name', { hasText: '花桥' })).toBeVisible();
  });

  test('says of a place chosen on the map what the article says, what it belongs to and where it is shown', async ({ page }) => {
    const atlas = await liveAtlas(page);
    await click(page, atlas, '320600');
    await expect(panel(atlas)).toContainText('南通');
    await expect(panel(atlas).getByRole('link', { name: '4.1e 新通道让沿海贴近上海' })).toHaveAttribute('href', '/coast/#c-4-1e');
    await expect(panel(atlas)).toContainText('经“沿海三市”4.1c');
    await expect(panel(atlas)).toContainText('2020年普查人口772.7万');
    await expect(panel(atlas).getByRole('link', { name: '功能区图' })).toHaveAttribute('href', /\/functional-zones\/\?map=zones&place=nantong#fig-zones/);
    await expect(page).toHaveURL(/place=nantong/);
    await panel(atlas).getByRole('link', { name: '沿海经济带' }).click();
    await expect(panel(atlas)).toContainText('南通、盐城、连云港');
    await expect(feature(atlas, '320100').last()).toHaveClass(/is-muted/);
    await expect(feature(atlas, '320900').last()).not.toHaveClass(/is-muted/);
  });

  test('switches on the layer of what is chosen in the list, and says so once', async ({ page }) => {
    const atlas = await liveAtlas(page);
    await open(atlas, '列表');
    const said = await announcements(page);
    await entry(atlas, 'kunshan').click();
    await expect(panel(atlas)).toContainText('昆山');
    await expect(atlas.locator('#layer-shanghai-side')).toBeChecked();
    await expect(feature(atlas, '320583')).toHaveClass(/is-selected/);
    expect(await said()).toEqual(['已选中：昆山，已打开图层“临沪节点与毗邻线”']);
    expect(new URL(page.url()).searchParams.get('map')).toBe('zones.corridors.shanghai-side');
    await page.goBack();
    await expect(panel(atlas)).toBeHidden();
    await expect(atlas.locator('#layer-shanghai-side')).not.toBeChecked();
  });

  test('lets go of a place when the layer that shows it goes', async ({ page }) => {
    const atlas = await liveAtlas(page, '?map=zones.rail&place=yantong-hsr');
    await expect(panel(atlas)).toContainText('盐通高铁');
    await atlas.getByRole('checkbox', { name: '铁路与大桥' }).uncheck();
    await expect(panel(atlas)).toBeHidden();
    await expect(page).not.toHaveURL(/place=/);
  });

  test('announces each step once', async ({ page }) => {
    const atlas = await liveAtlas(page);
    const said = await announcements(page);
    await atlas.getByRole('checkbox', { name: '跨省结对' }).check();
    await click(page, atlas, '320100');
    await panel(atlas).getByRole('button', { name: '关闭' }).click();
    expect(await said()).toEqual(['图层：“1+3”功能区、轴带、跨省结对', '已选中：南京', '已取消选择']);
  });

  test('opened by a link shows what the sender saw, whatever a messenger appends', async ({ page, browser }) => {
    const atlas = await liveAtlas(page, '?map=huaihai.rail');
    await click(page, atlas, '320300');
    for (let press = 0; press < 2; press += 1) {
      await atlas.getByRole('button', { name: '放大' }).click();
      await rest(page);
    }
    const sent = await feature(atlas, '320300').last().boundingBox();
    const cold = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await cold.goto(`${page.url()}&from=singlemessage&isappinstalled=0#wechat_redirect`);
    const received = cold.locator('atlas-map');
    await expect(received).toHaveAttribute('data-state', 'live');
    await rest(cold);
    await expect(panel(received)).toContainText('徐州');
    await expect(received.locator('#layer-rail')).toBeChecked();
    await expect(received.locator('#layer-corridors')).not.toBeChecked();
    const shown = await feature(received, '320300').last().boundingBox();
    for (const side of ['x', 'y', 'width', 'height'] as const) expect(Math.abs((shown?.[side] ?? 0) - (sent?.[side] ?? 99)), side).toBeLessThan(3);
    await cold.close();
  });

  test('keeps the view of a link while the map is not live yet', async ({ page }) => {
    const letCome = await holdBack(page, '**/data/maps/atlas.json');
    await page.goto('/atlas/?map=zones&view=120.6_31.4_1.5');
    const atlas = page.locator('atlas-map');
    await atlas.getByRole('checkbox', { name: '铁路与大桥' }).check();
    await expect(page).toHaveURL('/atlas/?map=zones.rail&view=120.6_31.4_1.5');
    letCome();
    await expect(atlas).toHaveAttribute('data-state', 'live');
    await rest(page);
    await expect(atlas.locator('.map__name', { hasText: '沪苏通大桥' })).toBeVisible();
  });

  test('ignores layers, places and views that it does not know', async ({ page }) => {
    const atlas = await liveAtlas(page, '?map=atlantis.corridors.zones.areas&place=eldorado&view=0_0_99');
    await expect(atlas.locator('#layer-zones')).toBeChecked();
    await expect(atlas.locator('#layer-corridors')).toBeChecked();
    await expect(panel(atlas)).toBeHidden();
    await page.goto('/atlas/?map=%3Cscript%3E');
    await expect(page.locator('#layer-zones')).toBeChecked();
    await page.goto('/atlas/?map=none');
    await expect(page.locator('#layer-none')).toBeChecked();
    await expect(page.locator('#layer-corridors')).not.toBeChecked();
  });

  test('turns on what a place needs when a link names the place alone', async ({ page }) => {
    const atlas = await liveAtlas(page, '?map=zones&place=husutong-bridge');
    await expect(panel(atlas)).toContainText('沪苏通长江公铁大桥');
    await expect(atlas.locator('#layer-rail')).toBeChecked();
    expect(new URL(page.url()).searchParams.get('map')).toBe('zones.rail');
  });

  test('puts the panel into the half of the map where the place is not', async ({ page }) => {
    const atlas = await liveAtlas(page);
    for (const code of ['320300', '320600']) {
      await click(page, atlas, code);
      await rest(page);
      const place = await feature(atlas, code).last().boundingBox();
      const words = await panel(atlas).boundingBox();
      const middle = (place?.x ?? 0) + (place?.width ?? 0) / 2;
      expect(middle > (words?.x ?? 0) && middle < (words?.x ?? 0) + (words?.width ?? 0), code).toBe(false);
      await page.keyboard.press('Escape');
    }
  });

  test('stays a drawing that can be used when its geometry does not arrive, and tries again', async ({ browser }) => {
    // Not watched: the browser is right to complain of the lost request.
    const page = await browser.newPage();
    await page.route('**/data/maps/atlas.json', (route) => route.abort());
    await page.goto('/atlas/');
    const atlas = page.locator('atlas-map');
    await expect(atlas).toHaveAttribute('data-state', 'failed');
    await expect(atlas.getByRole('alert')).toContainText('静态地图仍然完整');
    await atlas.getByRole('radio', { name: '都市圈' }).check();
    await expect(atlas.locator('.atlas__drawing [data-layer="areas"]').first()).toBeVisible();
    await expect(atlas.locator('.atlas__drawing [data-layer="zones"]').first()).toBeHidden();
    await open(atlas, '列表');
    await entry(atlas, 'suqian').click();
    await expect(panel(atlas)).toContainText('2.2h');
    await expect(atlas.locator('.atlas__drawing [data-feature="321300"]').first()).toHaveClass(/is-selected/);
    await page.unroute('**/data/maps/atlas.json');
    await atlas.getByRole('button', { name: '再试一次' }).click();
    await expect(atlas).toHaveAttribute('data-state', 'live');
    await expect(feature(atlas, '321300').last()).toHaveClass(/is-selected/);
    await page.close();
  });

  test('does not fly for a reader who asked for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const atlas = await liveAtlas(page);
    await atlas.getByRole('link', { name: '徐州枢纽' }).click();
    const box = await feature(atlas, '320300').last().boundingBox();
    await rest(page);
    expect(await feature(atlas, '320300').last().boundingBox()).toEqual(box);
    expect((box?.width ?? 0) > 300).toBe(true);
  });

  test('on paper is the drawing, the legend and the list of what is shown, and no controls', async ({ page }) => {
    const atlas = await liveAtlas(page, '?map=rail');
    await page.emulateMedia({ media: 'print' });
    await expect(atlas.locator('.atlas__drawing')).toBeVisible();
    await expect(atlas.locator('.atlas__drawing [data-feature="jinghu-hsr"]')).toBeVisible();
    await expect(atlas.locator('.atlas__legend').filter({ visible: true })).toHaveCount(1);
    await expect(atlas.locator('#at-yantong-hsr')).toBeVisible();
    await expect(atlas.locator('#at-yantong-hsr')).toContainText('158千米');
    await expect(atlas.locator('#at-along-coast')).toBeHidden();
    await expect(page.locator('main button, main input').filter({ visible: true })).toHaveCount(0);
  });
});

test.describe('the atlas without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('is a drawing whose layers can be switched, with its legend and the whole list', async ({ page }) => {
    await page.goto('/atlas/');
    const atlas = page.locator('atlas-map');
    await expect(atlas).toHaveAttribute('data-state', 'static');
    await expect(atlas.locator('.atlas__drawing [data-feature="along-coast"]')).toBeVisible();
    await expect(atlas.locator('noscript p')).toBeVisible();
    await expect(atlas.locator('#atlas-filter')).toBeHidden();
    await atlas.locator('label', { hasText: '跨省结对' }).click();
    await expect(atlas.locator('.atlas__drawing [data-feature="nanjing-chuzhou"]')).toBeVisible();
    await expect(atlas.locator('.atlas__legend[data-layer="pairs"]')).toBeVisible();
    await open(atlas, '列表');
    await entry(atlas, 'nanjing-chuzhou').click();
    await expect(atlas.locator('#at-nanjing-chuzhou')).toContainText('2021—2030年');
    await expect(atlas.locator('#at-nanjing-chuzhou').getByRole('link', { name: /2\.2d/ })).toBeVisible();
  });
});
