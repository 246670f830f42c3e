/** A reader selects a passage and gets a link to it; who follows the link finds the passage marked. */
import { expect, type Page, test } from '@playwright/test';
import { holdBack } from '../../testing/held-requests.ts';

const offer = (page: Page) => page.getByRole('button', { name: '复制这段话的链接' });
const bar = (page: Page) => page.getByRole('region', { name: '链接所指的一段' });

/** The text that is marked, in one. */
const marked = (page: Page) =>
  page.evaluate(() =>
    'highlights' in CSS
      ? [...(CSS.highlights.get('passage') ?? [])].map(String).join('')
      : [...document.querySelectorAll('mark.passage')].map(({ textContent }) => textContent).join(''),
  );

/** How far the middle of what is marked is from that of the window, in parts of its height. */
const middle = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...(CSS.highlights.get('passage') ?? [])].map((range) => (range as Range).getBoundingClientRect());
    const [from, to] = [Math.min(...boxes.map(({ top }) => top)), Math.max(...boxes.map(({ bottom }) => bottom))];
    return Math.abs((from + to) / 2 / innerHeight - 0.5);
  });

/**
 * Selects from the first place of `start` to the end of the next place of `end`, in the text within an element.
 * @param isBackward begins at the end, as by pulling the pointer up
 */
async function select(page: Page, start: string, end: string, { isBackward = false, within = 'body' } = {}): Promise<void> {
  await page.evaluate(
    ([start, end, isBackward, within]) => {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(document.querySelector(within) ?? document, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
      const text = nodes.map(({ data }) => data).join('');
      const from = text.indexOf(start);
      const to = text.indexOf(end, from) + end.length;
      const pointAt = (offset: number, isEnd: boolean): [Text, number] => {
        let at = 0;
        for (const node of nodes) {
          if (offset < at + node.length || (isEnd && offset === at + node.length)) return [node, offset - at];
          at += node.length;
        }
        throw new Error(`${start}…${end} is not there`);
      };
      const [first, last] = [pointAt(from, false), pointAt(to, true)];
      if (isBackward) getSelection()?.setBaseAndExtent(...last, ...first);
      else getSelection()?.setBaseAndExtent(...first, ...last);
    },
    [start, end, isBackward, within] as const,
  );
}

/** The address that the button copies. */
async function copied(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await offer(page).click();
  await expect(page.getByText('链接已复制')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Goes to an address as from elsewhere: between two of one page the browser would only scroll. */
async function arrive(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

/** Without white space, which a selection has between blocks and the text of the page has not. */
const bare = (text: string) => text.replace(/\s/g, '');

for (const [what, path, start, end, options, fragment] of [
  ['over links and a term', '/coast/', '服务国内、国际', '双循环，即国内', {}, '#c-4-1a'],
  ['over two claims, backwards', '/coast/', '互相促进。', '在长三角的沿海', { isBackward: true }, '#c-4-1a'],
  ['that the page has more than once', '/coast/', '连云港构成', '构成', { within: '#c-4-1c' }, '#c-4-1c'],
  ['over paragraphs, a heading and quotation marks', '/about/', '例如“金色名片”', '谁在说话', {}, '#what'],
  ['with items of a list', '/about/', '原文（转述）：', '外部资料：文章之外', {}, '#marks'],
] as const) {
  test(`a passage ${what} is offered, and found again`, async ({ page }) => {
    await page.goto(path);
    await select(page, start, end, options);
    const words = await page.evaluate(() => String(getSelection()));
    const address = await copied(page);
    expect(new URL(address).hash).toBe(fragment);
    await arrive(page, address);
    await expect(bar(page).getByRole('status')).toContainText('链接指的是标出的这段话');
    // What stands between two claims is no text of the page: which paragraph it is, and who says so.
    expect(bare(await marked(page))).toBe(bare(words.replace(/第[\d.]+段|\n原文（转述）/g, '')));
    await expect.poll(() => middle(page)).toBeLessThan(0.2);
  });
}

test('a passage pulled up with the mouse has its button beside it, which goes with the selection and with Escape', async ({ page }) => {
  await page.goto('/coast/#c-4-1b');
  const box = (await page.locator('#c-4-1b p').last().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const pull = async () => {
    await page.mouse.move(box.x + box.width * 0.7, box.y + 50);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 30, { steps: 3 });
    await page.mouse.move(box.x + box.width * 0.3, box.y + 12, { steps: 3 });
    await expect(offer(page)).toHaveCount(0);
    await page.mouse.up();
    await expect(offer(page)).toBeVisible();
  };
  await pull();
  const button = (await offer(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(Math.abs(button.y + button.height - box.y)).toBeLessThan(60);
  await page.mouse.click(box.x + 2, box.y + box.height + 4);
  await expect(offer(page)).toHaveCount(0);
  await pull();
  await page.keyboard.press('Escape');
  await expect(offer(page)).toHaveCount(0);
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(4);
});

test('a passage selected with the keyboard is said to be offered, and Tab leads to the button', async ({ page }) => {
  await page.goto('/coast/');
  await select(page, '文章先讲背景', '背景');
  for (let count = 0; count < 12; count += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: '按 Tab 键' })).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(offer(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(offer(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.closest('#c-4-1a') !== null)).toBe(true);
});

test('nothing is offered for headings, a few characters, a whole chapter, a field, or what is not the text of a chapter', async ({ page }) => {
  await page.goto('/coast/');
  /** Something is offered first: what does not come then is not late. */
  const expectNothing = async (act: () => Promise<void>) => {
    await select(page, '文章先讲背景', '背景');
    await expect(offer(page)).toBeVisible();
    await act();
    await expect(offer(page)).toHaveCount(0);
  };
  await expectNothing(() => select(page, '海岸为什么重要', '重要', { within: '#why-the-coast' }));
  await expectNothing(() => select(page, '文章先', '先'));
  await expectNothing(() => page.keyboard.press('Control+a'));
  await expectNothing(() => select(page, '本站转述苏群', '的内容', { within: 'footer' }));
  await expectNothing(async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('沿海三市在哪里');
    await page.keyboard.press('Control+a');
  });
});

test('a passage of a table is offered, found in its closed table, and marked anew when the table is sorted', async ({ page }) => {
  await page.goto('/coast/');
  const figure = page.locator('figure[id]').first();
  await figure.getByText('数据表').click();
  await select(page, '南京、镇江、常州', '扬州、泰州、南通', { within: 'figure tbody' });
  const address = await copied(page);
  expect(new URL(address).hash).toBe('#fig-zones');
  await arrive(page, address);
  const words = '南京、镇江、常州、无锡、苏州、扬州、泰州、南通';
  await expect.poll(() => marked(page)).toBe(words);
  await expect(figure.locator('tbody td', { hasText: words })).toBeInViewport();
  await figure.locator('thead').getByRole('button').first().click();
  await expect.poll(() => marked(page)).toBe(words);
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
});

test('a passage that is no more is said to be missing where it stood, with a way to search', async ({ page }) => {
  await page.goto(`/coast/?passage=${encodeURIComponent('这句话改写过~了')}#c-4-1b`);
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

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the button stands at the foot of the window, clear of the selection and its menu', async ({ page }) => {
    await page.goto('/coast/#c-4-1b');
    await select(page, '在长三角的沿海', '沿海', { within: '#c-4-1b' });
    await expect(offer(page)).toBeVisible();
    const box = (await offer(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.y).toBeGreaterThan(660);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await offer(page).tap();
    await expect(page.getByText('链接已复制')).toBeInViewport();
  });
});

test('where nothing may be copied the address is shown, and the button stays', async ({ page }) => {
  await page.addInitScript(() => void Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/coast/');
  await select(page, '文章先讲背景', '背景');
  await offer(page).click();
  const field = page.locator('.share-bubble input');
  await expect(field).toHaveValue(/\?passage=.*#c-4-1a$/);
  await expect(field).toBeFocused();
  await expect(offer(page)).toBeVisible();
});
