/** Figures on the pages of other sites: in frames, which take the height of what they show. */
import { createServer, type Server } from 'node:http';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { builtFor, pagePaths } from '../testing/built-site.ts';
import { sidewaysOverflow, smallTexts } from '../testing/measure-layout.ts';

const figures = ['zones', 'memberships'];
const frameOf = (site: string, figure: string): string => `<iframe src="${site}/embed/${figure}/" title="${figure}" width="100%" height="300" style="border: 0"></iframe>`;
const scriptOf = (site: string): string => `<script src="${site}/embed.js" async></script>`;

/** The page of another site that shows both figures. */
function hostPage(site: string | undefined, more: (site: string) => string): string {
  const frames = figures.map((figure) => frameOf(site ?? '', figure)).join('');
  return `<!doctype html><html lang="zh-CN"><title>Host</title><body>${frames}${more(site ?? '')}</body></html>`;
}

function embedded(page: Page, figure: string): Frame {
  const frame = page.frames().find((candidate) => candidate.url().endsWith(`/embed/${figure}/`));
  if (frame === undefined) throw new Error(`no frame shows ${figure}`);
  return frame;
}

/** How much each frame is too low for what it shows, in pixels; below zero for one that is too high. */
async function missingHeights(page: Page): Promise<number[]> {
  const missing: number[] = [];
  for (const figure of figures) {
    const frame = page.locator(`iframe[title="${figure}"]`);
    // A browser lets frames of other origins rest while they are out of view.
    await frame.scrollIntoViewIfNeeded();
    const needed = await embedded(page, figure).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    missing.push(needed - (await frame.evaluate((element) => element.clientHeight)));
  }
  return missing;
}

/** Lets a frame send a message to its page, and waits until the page has it. */
async function says(page: Page, frame: Frame | undefined, message: unknown): Promise<void> {
  const arrived = page.evaluate(() => new Promise<void>((resolve) => {
    addEventListener('message', ({ data }) => { if (data === 'last') resolve(); });
  }));
  await frame?.evaluate((data) => { for (const each of [data, 'last']) parent.postMessage(each, '*'); }, message);
  await arrived;
}

test.describe('on a page of another origin', () => {
  let server: Server;
  let address = '';
  let html = '';

  test.beforeAll(async () => {
    server = createServer((_, response) => void response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html));
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  test.afterAll(() => void server.close());

  test('frames follow their figures at every width, and only the figure is shown', async ({ page, baseURL }) => {
    html = hostPage(baseURL, scriptOf);
    for (const width of [1200, 360, 820]) {
      await page.setViewportSize({ width, height: 900 });
      if (width === 1200) await page.goto(address);
      await expect.poll(() => missingHeights(page), `at ${width} px`).toEqual([0, 0]);
    }
    await expect(embedded(page, 'zones').locator('#fig-zones')).toHaveAttribute('data-state', 'live');
    await expect(embedded(page, 'zones').locator('embed-code')).toBeHidden();
    // What a reader opens in a frame needs room too.
    await embedded(page, 'memberships').locator('.figure__data > summary').click();
    await expect.poll(() => missingHeights(page)).toEqual([0, 0]);
  });

  test('a script that comes after the figures learns their heights', async ({ page, baseURL }) => {
    html = hostPage(baseURL, () => '');
    await page.goto(address);
    await expect(page.locator('iframe[title="zones"]')).toHaveJSProperty('clientHeight', 300);
    await page.addScriptTag({ url: `${baseURL}/embed.js` });
    await expect.poll(() => missingHeights(page)).toEqual([0, 0]);
  });

  test('only figures set their frames, and to no absurd height', async ({ page, baseURL }) => {
    html = hostPage(baseURL, (site) => `${scriptOf(site)}<iframe title="stranger" srcdoc="" height="150" style="border: 0"></iframe>`);
    await page.goto(address);
    await expect.poll(() => missingHeights(page)).toEqual([0, 0]);
    const heights = { type: 'jiangsu-figure:height', figure: 'zones', height: 700 };
    await says(page, page.frames().find((frame) => frame.url() === 'about:srcdoc'), heights);
    await expect(page.locator('iframe[title="stranger"]')).toHaveJSProperty('clientHeight', 150);
    expect(await missingHeights(page)).toEqual([0, 0]);
    await says(page, embedded(page, 'zones'), { ...heights, height: '80vh' });
    expect(await missingHeights(page)).toEqual([0, 0]);
    await says(page, embedded(page, 'zones'), { ...heights, height: 1e9 });
    await expect(page.locator('iframe[title="zones"]')).toHaveJSProperty('clientHeight', 5000);
  });

  test('without the script a frame scrolls inside, and its links open beside the page', async ({ page, baseURL }) => {
    html = hostPage(baseURL, () => '');
    await page.goto(address);
    const zones = embedded(page, 'zones');
    const opening = page.waitForEvent('popup');
    await zones.locator('.embed__home a').click();
    await expect(await opening).toHaveURL(/\/functional-zones\/#fig-zones$/);
    expect(page.url()).toBe(address);
    expect(await zones.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
  });
});

test('a page that lies on a disk shows figures too', async ({ page, baseURL }, testInfo) => {
  const file = testInfo.outputPath('host.html');
  await writeFile(file, hostPage(baseURL, scriptOf));
  await page.goto(`file://${file}`);
  await expect.poll(() => missingHeights(page)).toEqual([0, 0]);
});

test.describe('opened by itself', () => {
  test('gives the code to copy, with a height that fits a usual column', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/embed/zones/');
    await page.getByRole('button', { name: '复制' }).click();
    await expect(page.getByText('已复制')).toHaveRole('status');
    const code = await page.evaluate(() => navigator.clipboard.readText());
    // The build's address where it was told one, else the page's own.
    const site = builtFor()?.origin ?? baseURL;
    expect(code).toContain(`src="${site}/embed/zones/"`);
    expect(code).toContain(`src="${site}/embed.js"`);
    expect(await page.getByLabel('怎样嵌入').inputValue()).toBe(code);
    const [, height = ''] = /height="(\d+)"/.exec(code) ?? [];
    await page.setViewportSize({ width: 720, height: Number(height) });
    const needed = await page.locator('embed-code').evaluate((element: HTMLElement) => {
      element.hidden = true;
      return document.body.clientHeight;
    });
    expect(Number(height)).toBeGreaterThanOrEqual(needed);
    expect(Number(height)).toBeLessThan(needed + 60);
  });

  test('selects the code where the clipboard is closed', async ({ page }) => {
    await page.addInitScript(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); });
    await page.goto('/embed/zones/');
    await page.getByRole('button', { name: '复制' }).click();
    await expect(page.getByRole('status').filter({ hasText: '已选中' })).toBeVisible();
    const selected = await page.getByLabel('怎样嵌入').evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart === field.value.length);
    expect(selected).toBe(true);
  });
});

test.describe('fits frames from 320 to 1200 px, in letters of 12 px at least', () => {
  for (const path of pagePaths().filter((candidate) => candidate.startsWith('/embed/'))) {
    test(path, async ({ page }) => {
      // Maps stay drawings: live ones have tests of their own.
      await page.addInitScript(() => { IntersectionObserver.prototype.observe = () => undefined; });
      await page.goto(path);
      for (const width of [320, 640, 1200]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await sidewaysOverflow(page), `at ${width} px`).toEqual([]);
        expect(await smallTexts(page, 12), `at ${width} px`).toEqual([]);
        expect(await page.locator(':is(.map-drawing, .chart-drawing)').filter({ visible: true }).count(), `drawings at ${width} px`).toBe(1);
      }
    });
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the figure, its table and the code are there', async ({ page }) => {
    await page.goto('/embed/memberships/');
    await expect(page.locator('.chart-drawing').filter({ visible: true })).toHaveCount(1);
    await page.locator('.figure__data > summary').click();
    await expect(page.locator('.data-table table')).toBeVisible();
    await expect(page.getByLabel('怎样嵌入')).toHaveValue(/<iframe src="[^"]*\/embed\/memberships\/"/);
  });
});
