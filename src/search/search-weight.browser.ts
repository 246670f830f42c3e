/** What the search weighs on its way to a reader: bytes, which are the same on every machine. */
import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';

const KILOBYTE = 1024;
/** Opening the dialog and the first query: scripts, style sheet, engine, index and texts. */
const FIRST = 110 * KILOBYTE;
/** Each query after that. */
const LATER = 30 * KILOBYTE;

/** What a host compresses; Pagefind's own files are compressed already. */
const TEXT = /\.(?:js|css|json|txt)$/;

/** The heaviest that were found among all characters, frequent words, headings and names of the site, and one of each other way to ask. */
const FIRST_QUERIES = ['江', '的', '江苏', '南京都市圈', '长三角生态绿色一体化发展示范区', '淮河生态经济带', '“1+3”', '2020', 'xuzhou', '區域協調發展'];

const LATER_QUERIES = ['江苏', '长三角生态绿色一体化发展示范区', '“1+3”', '、', 'gaotie', '連雲港', '徐洲', '徐州', '火星'];

interface Weighed {
  readonly path: string;
  readonly bytes: number;
}

/** Counts what arrives from now on. */
function weigh(page: Page): { readonly take: () => Promise<readonly Weighed[]> } {
  let arriving: Promise<Weighed>[] = [];
  let underWay = 0;
  page.on('request', () => (underWay += 1));
  page.on('requestfinished', () => (underWay -= 1));
  page.on('requestfailed', () => (underWay -= 1));
  page.on('response', (response) => arriving.push(weightOf(response)));
  return {
    take: async () => {
      // An excerpt is asked for when a frame shows its hit: nothing may be on its way after two more frames.
      await expect
        .poll(async () => {
          await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
          return underWay;
        })
        .toBe(0);
      const arrived = await Promise.all(arriving);
      arriving = [];
      return arrived;
    },
  };
}

async function weightOf(response: Response): Promise<Weighed> {
  const path = new URL(response.url()).pathname;
  const body = await response.body();
  return { path, bytes: TEXT.test(path) ? gzipSync(body).length : body.length };
}

function total(files: readonly Weighed[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The heaviest files first, so that a message says where to begin. */
function parts(files: readonly Weighed[]): string {
  const sorted = files.toSorted((one, other) => other.bytes - one.bytes);
  return sorted.map(({ path, bytes }) => `${path.replace(/^.*\//, '')} ${(bytes / KILOBYTE).toFixed(1)}`).join(', ');
}

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  // Its script is here when it offers something to begin with.
  await expect(page.locator('dialog.search-dialog [data-search-notice] a').first()).toBeVisible();
}

/** Asks, and waits for the answer: hits or advice. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator('dialog.search-dialog input').fill(query);
  const line = page.locator('dialog.search-dialog [data-search-line]');
  await expect(line).toHaveText(/小节|没有/);
}

for (const query of FIRST_QUERIES) {
  test(`opening the search and asking for ${query} weighs at most 110 KB`, async ({ page }) => {
    await page.goto('/', { waitUntil: 'networkidle' });
    const scale = weigh(page);
    await openDialog(page);
    await ask(page, query);
    const files = await scale.take();
    expect(files.map(({ path }) => path).join(' ')).toMatch(/wasm/);
    expect(total(files) / KILOBYTE, parts(files)).toBeLessThanOrEqual(FIRST / KILOBYTE);
  });
}

test('each later query weighs at most 30 KB', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const scale = weigh(page);
  await openDialog(page);
  await ask(page, '扬州');
  await scale.take();
  const heavy: string[] = [];
  for (const query of LATER_QUERIES) {
    await ask(page, query);
    const files = await scale.take();
    if (total(files) > LATER) heavy.push(`${query}: ${(total(files) / KILOBYTE).toFixed(1)} KB, ${parts(files)}`);
  }
  expect(heavy).toEqual([]);
});
