/** Who follows a link to a passage finds it marked; how the links come about is in passage-offer.browser.ts. */
import { expect, type Page, test } from '@playwright/test';
import { holdBack } from '../../testing/held-requests.ts';
import { arriveAnew, bar, bare, copied, marked, select } from '../../testing/live-passages.ts';

/** How far the middle of what is marked is from that of the window, in parts of its height. */
const middle = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...(CSS.highlights.get('passage') ?? [])].map((range) => (range as Range).getBoundingClientRect());
    const [from, to] = [Math.min(...boxes.map(({ top }) => top)), Math.max(...boxes.map(({ bottom }) => bottom))];
    return Math.abs((from + to) / 2 / innerHeight - 0.5);
  });

for (const [what, path, start, end, options, fragment] of [
  ['over links and a term', '/coast/', '服务国内、国际', '双循环，即国内', {}, '#c-4-1a'],
  ['over two claims, backwards', '/coast/', '互相促进。', '在长三角的沿海', { isBackward: true }, '#c-4-1a'],
  ['that the page has more than once', '/coast/', '连云港构成', '构成', { within: '#c-4-1c' }, '#c-4-1c'],
  ['over paragraphs, a heading and quotation marks', '/about/', '例如“金色名片”', '地点怎样数', {}, '#restating'],
  ['with items of a list', '/about/', '再除以全省', '归属的个数', {}, '#derived'],
] as const) {
  test(`a passage ${what} is offered, and found again`, async ({ page }) => {
    await page.goto(path);
    await select(page, start, end, options);
    const words = await page.evaluate(() => String(getSelection()));
    const address = await copied(page);
    expect(new URL(address).hash).toBe(fragment);
    await arriveAnew(page, address);
    await expect(bar(page).getByRole('status')).toContainText('链接指的是标出的这段话');
    // What stands between two claims is no text of the page: which paragraph it is, and who says so.
    expect(bare(await marked(page))).toBe(bare(words.replace(/第[\d.]+段 · [\w.]+|\n原文（转述）/g, '')));
    await expect.poll(() => middle(page)).toBeLessThan(0.2);
  });
}

test('a passage of a table is offered, found in its closed table, and marked anew when the table is sorted', async ({ page }) => {
  await page.goto('/coast/');
  const figure = page.locator('figure[id]').first();
  await figure.getByText('数据表').click();
  await select(page, '南京、镇江、常州', '扬州、泰州、南通', { within: 'figure tbody' });
  const address = await copied(page);
  expect(new URL(address).hash).toBe('#fig-zones');
  await arriveAnew(page, address);
  const words = '南京、镇江、常州、无锡、苏州、扬州、泰州、南通';
  await expect.poll(() => marked(page)).toBe(words);
  await expect(figure.locator('tbody td', { hasText: words })).toBeInViewport();
  await figure.locator('thead').getByRole('button').first().click();
  await expect.poll(() => marked(page)).toBe(words);
});

test('a passage of a figure whose words the prose has too is found in the figure, also without its fragment', async ({ page }) => {
  await page.goto('/coast/');
  await select(page, '蓝色板块', '蓝色板块', { within: '#fig-zones' });
  const address = await copied(page);
  await arriveAnew(page, address.replace(/#.*/, ''));
  await expect.poll(() => marked(page)).toBe('蓝色板块');
  const figure = await page.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map(({ startContainer }) => startContainer.parentElement?.closest('figure')?.id));
  expect(figure).toEqual(['fig-zones']);
});

/** A passage of 4.1b, by hand. */
const PASSAGE = `/coast/?passage=${encodeURIComponent('将同上海大都市圈~世界级城市群')}`;
const WORDS = '将同上海大都市圈和沿江地区一体联动，一起建设长三角的世界级城市群';

for (const [what, rest] of [
  ['without its fragment', ''],
  ['whose fragment is no more', '#c-9-9z'],
  ['that a chat program has added to', '&from=singlemessage&appinstall=0#c-4-1b&appinstall=0'],
] as const) {
  test(`an address ${what} leads to the passage`, async ({ page }) => {
    // What puts a fragment right may come after the passage is marked.
    const release = await holdBack(page, '**/arrive.*.js');
    await page.goto(PASSAGE + rest);
    await expect.poll(() => marked(page)).toBe(WORDS);
    release();
    await expect(page).not.toHaveURL(/#.*appinstall/);
    await expect(bar(page)).toBeVisible();
    expect(await marked(page)).toBe(WORDS);
    await expect(page.locator('#c-4-1b')).toBeInViewport();
    await expect(page.getByText('已不在本页')).toHaveCount(0);
  });
}

test('Escape, and a link to another part, take marks and parameter away; Back brings both', async ({ page }) => {
  await page.goto(`${PASSAGE}#c-4-1b`);
  await expect.poll(() => marked(page)).toBe(WORDS);
  await page.getByRole('navigation', { name: '本章' }).getByRole('link').last().click();
  await expect(bar(page)).toHaveCount(0);
  expect(await marked(page)).toBe('');
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await expect(bar(page)).toBeVisible();
  expect(await marked(page)).toBe(WORDS);
  await page.goForward();
  await expect(bar(page)).toHaveCount(0);
  await page.goBack();
  await expect(bar(page)).toBeVisible();
  await bar(page).getByRole('button', { name: '回到这段话' }).click();
  await expect.poll(() => middle(page)).toBeLessThan(0.2);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  expect(await marked(page)).toBe('');
  await expect(page).toHaveURL(/\/coast\/#c-4-1b$/);
  // What stands around the passage is not marked in its place.
  expect(await page.locator('#c-4-1b').evaluate((target) => target.getAnimations().length)).toBe(0);
  await page.getByRole('navigation', { name: '本章' }).getByRole('link').last().click();
  expect(await page.locator(':target').evaluate((target) => target.getAnimations().length)).toBe(1);
});

test('who has loaded the page anew and goes back to the passage finds it marked', async ({ page }) => {
  await page.goto(`${PASSAGE}#c-4-1b`);
  await page.getByRole('navigation', { name: '本章' }).getByRole('link').last().click();
  await expect(bar(page)).toHaveCount(0);
  await page.reload();
  await page.goBack();
  await expect(bar(page)).toBeVisible();
  expect(await marked(page)).toBe(WORDS);
});

test('the passage is marked, too, when the look of its bar does not come', async ({ page }) => {
  await page.route('**/passage-arrival-index.*.css', (route) => route.abort());
  await page.goto(`${PASSAGE}#c-4-1b`);
  await expect.poll(() => marked(page)).toBe(WORDS);
});

test('a passage that is no more is said to be missing where it stood, with a way to search', async ({ page }) => {
  const address = `/coast/?passage=${encodeURIComponent('这句话改写过~了')}#c-4-1b`;
  await page.goto(address);
  await bar(page).getByRole('button', { name: '关闭' }).click();
  await expect(page.locator('#c-4-1b')).toBeFocused();
  await arriveAnew(page, address);
  await expect(bar(page).getByRole('status')).toContainText('已不在本页');
  await expect(page.locator('#c-4-1b')).toBeInViewport();
  await bar(page).getByRole('link').click();
  await page.waitForURL('**/search/**');
  expect(new URL(page.url()).searchParams.get('q')).toBe('这句话改写过');
});

test('without highlights the text is marked by elements and is what it was when they go; nothing of it is printed', async ({ page }) => {
  await page.addInitScript(() => void Reflect.deleteProperty(CSS, 'highlights'));
  await page.goto('/coast/');
  const texts = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#c-4-1b, #c-4-1b *')].map(({ childNodes }) => [...childNodes].map(({ nodeType, textContent }) => `${String(nodeType)} ${textContent ?? ''}`)),
    );
  const before = await texts();
  await page.goto(`${PASSAGE}#c-4-1b`);
  await expect.poll(() => marked(page)).toBe(WORDS);
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
  expect(await page.locator('mark.passage').first().evaluate((mark) => getComputedStyle(mark).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  await page.emulateMedia({ media: 'screen' });
  await bar(page).getByRole('button', { name: '清除' }).click();
  await expect(bar(page)).toHaveCount(0);
  expect(await texts()).toEqual(before);
});
