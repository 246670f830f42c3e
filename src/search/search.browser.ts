/** The search as readers use it: dialog and page, keys, input methods, addresses, what it says, and no script. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const dialog = (page: Page) => page.locator('dialog.search-dialog');
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const line = (page: Page) => page.locator('[data-search-line]:visible');
const understood = (page: Page) => page.locator('[data-search-understood]:visible');
const hits = (page: Page) => page.locator('a[data-hit]');
const settled = (page: Page) => expect(page.locator('[data-search-state="done"]')).toBeVisible();

async function openDialog(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.keyboard.press('Control+k');
  await expect(dialog(page).locator('.search-terms a').first()).toBeVisible();
}

/** The id that the combobox says is active, and whether that option is there and selected. */
const activeOption = (page: Page) =>
  field(page).evaluate((input) => {
    const option = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    return { index: [...document.querySelectorAll('[role=option]')].indexOf(option ?? input), selected: option?.ariaSelected };
  });

test('the dialog opens by button and keys, gives the focus back, and keeps the query to be replaced', async ({ page }) => {
  await page.goto('/coast/');
  const button = page.locator('a[data-search-open]').first();
  await button.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText('徐州');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  expect(await field(page).evaluate((input: HTMLInputElement) => (input.selectionEnd ?? 0) - (input.selectionStart ?? 0))).toBe(2);
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('/');
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('keys go through everything found, open tabs, and lead to the section', async ({ page, context }) => {
  await openDialog(page, '/coast/');
  await page.keyboard.insertText('徐州');
  await expect(line(page)).toContainText('“徐州”见于');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(dialog(page).getByRole('status')).toContainText('“徐州”见于');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  const last = (await options(page).count()) - 1;
  for (const [key, index] of [['ArrowDown', 1], ['ArrowUp', 0], ['ArrowUp', last], ['PageUp', last - 5], ['PageDown', last], ['ArrowDown', 0]] as const) {
    await page.keyboard.press(key);
    expect(await activeOption(page), key).toEqual({ index, selected: 'true' });
  }
  await page.keyboard.press('Home');
  expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);

  const section = dialog(page).locator('a.search-hit').first();
  const target = (await section.getAttribute('href')) ?? '';
  for (const open of [() => page.keyboard.press('Control+Enter'), () => section.click({ button: 'middle' })]) {
    const [tab] = await Promise.all([context.waitForEvent('page'), open()]);
    expect(tab.url()).toContain('/');
    await tab.close();
  }
  await expect(dialog(page)).toBeVisible();

  await section.click();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  await expect(page.locator(`[id="${target.split('#')[1]}"]`)).toBeInViewport();
});

test('Enter right after typing waits for the answer', async ({ page }) => {
  await page.goto('/coast/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText('南北合作');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/coast\/$/);
});

test('an input method composes undisturbed: no question, no jump, no form before its end', async ({ page }) => {
  await openDialog(page, '/coast/');
  const composed = (type: string, text: string) =>
    field(page).evaluate(
      (input: HTMLInputElement, [name, value]) => {
        if (name.startsWith('key')) {
          const { code, composing, key } = JSON.parse(value) as { code: number; composing: boolean; key: string };
          const event = new KeyboardEvent(name, { key, keyCode: code, isComposing: composing, bubbles: true, cancelable: true });
          input.dispatchEvent(event);
          return;
        }
        if (name === 'input') input.value = value;
        const init = { data: value, bubbles: true, isComposing: name === 'input' };
        input.dispatchEvent(name === 'input' ? new InputEvent(name, init) : new CompositionEvent(name, init));
      },
      [type, text] as const,
    );
  const key = (name: string, code: number, composing: boolean) => composed('keydown', JSON.stringify({ key: name, code, composing }));

  await page.keyboard.insertText('徐州');
  await expect(options(page).first()).toBeVisible();
  await composed('compositionstart', '');
  for (const text of ['f', 'fei', "fei'di"]) {
    await key('Process', 229, true);
    await composed('compositionupdate', text);
    await composed('input', text);
  }
  for (const name of ['Enter', 'ArrowDown', 'Escape', 'k']) await key(name, 229, true);
  await expect(line(page)).toContainText('“徐州”');
  expect(await activeOption(page)).toEqual({ index: 0, selected: 'true' });

  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = '飞地';
    input.dispatchEvent(new CompositionEvent('compositionend', { data: '飞地', bubbles: true }));
    // Safari: the Enter that ended it, late.
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  });
  await key('Enter', 229, false);
  await expect(line(page)).toContainText('“飞地”');
  await expect(page).toHaveURL(/\/coast\/$/);

  const session = await page.context().newCDPSession(page);
  await page.keyboard.press('Control+a');
  await session.send('Input.imeSetComposition', { text: 'nanjing', selectionStart: 7, selectionEnd: 7 });
  await expect(field(page)).toHaveValue('nanjing');
  await expect(line(page)).toContainText('“飞地”');
  await session.send('Input.insertText', { text: '南京' });
  await expect(line(page)).toContainText('“南京”');
});

test('/search/ keeps field, address, title and history together, and the place in the list', async ({ page }) => {
  await page.goto('/search/?q=江苏');
  await settled(page);
  await expect(hits(page).first()).toHaveAttribute('href', /^\/([a-z-]+\/)*#[a-z0-9-]+$/);
  await expect(page.locator('.search-hit mark').first()).toHaveText('江苏');
  await expect(page).toHaveTitle(/^“江苏” · 搜索 · /);

  const lastHit = hits(page).last();
  await lastHit.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(500);
  await lastHit.click();
  await page.waitForURL(/#/);
  await page.goBack();
  await settled(page);
  await expect(page.getByRole('searchbox')).toHaveValue('江苏');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top - 100);

  const input = page.getByRole('searchbox');
  const entries = () => page.evaluate(() => history.length);
  await input.fill('徐');
  const afterFirst = await entries();
  await input.fill('徐州');
  await expect(page).toHaveURL(/q=%E5%BE%90%E5%B7%9E$/);
  await expect(line(page)).toContainText('“徐州”');
  expect(await entries(), 'typing on replaces').toBe(afterFirst);
  await input.press('Enter');
  await input.fill('沿海');
  await expect(page).toHaveTitle(/^“沿海”/);
  await expect(line(page)).toContainText('“沿海”');
  expect(await entries(), 'a finished query keeps its entry').toBe(afterFirst + 1);

  for (const [go, query] of [['goBack', '徐州'], ['goBack', '江苏'], ['goForward', '徐州']] as const) {
    await page[go]();
    await expect(input).toHaveValue(query);
    await expect(line(page)).toContainText(`“${query}”`);
    await expect(page).toHaveTitle(new RegExp(`^“${query}”`));
  }
  await page.keyboard.press('Control+k');
  await expect(input).toBeFocused();
  await expect(dialog(page)).toBeHidden();
});

test('an address that is odd asks for what can be read of it', async ({ page }) => {
  for (const [address, query] of [
    ['?q=%E0', ''],
    ['?q=&q=%E9%A3%9E%E5%9C%B0&q=x', '飞地'],
    ['?x=%&q=%E5%8D%97%E4%BA%AC+%E9%A3%9E%E5%9C%B0', '南京 飞地'],
  ] as const) {
    await page.goto(`/search/${address}`);
    await expect(page.locator(`[data-search-state="${query === '' ? 'idle' : 'done'}"]`)).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue(query);
  }
});

test('what was understood is said, and leads on', async ({ page }) => {
  await page.goto('/search/?q=xuzhou');
  await settled(page);
  await expect(understood(page)).toContainText('没有原样写作“xuzhou”的小节。按拼音匹配：徐州');
  await expect(page.locator('.search-hit mark').first()).toHaveText('徐州');

  const input = page.getByRole('searchbox');
  for (const [query, text] of [
    ['飛地', '按简体查找：飞地'],
    ['nxc', '按拼音首字母匹配：宁锡常'],
    ['南京 飞地', '以下小节同时提到：南京、飞地'],
    ['沪', '上海'],
  ] as const) {
    await input.fill(query);
    await expect(understood(page), query).toContainText(text);
    await expect(hits(page).first()).toBeVisible();
  }
  await understood(page).getByRole('link', { name: /上海/ }).click();
  await expect(input).toHaveValue('上海');
  await expect(line(page)).toContainText('“上海”见于');
  await expect(page).toHaveURL(/q=%E4%B8%8A%E6%B5%B7$/);

  await input.fill('飞地火星');
  await expect(line(page)).toHaveText('全站正文里没有“飞地火星”');
  await expect(page.getByRole('status')).toContainText('全站正文里没有“飞地火星”');
  await expect(page.locator('.search-notice a[href="/print/"]')).toBeVisible();
  await page.locator('.search-terms a', { hasText: '飞地' }).first().click();
  await expect(hits(page).first()).toBeVisible();
});

test('a query is text, however long it is and whatever it holds', async ({ page }) => {
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => uncaught.push(message));
  await page.goto('/search/');
  const input = page.getByRole('searchbox');
  for (const query of [
    '<img src=x onerror="document.title=`spoilt`">',
    '.*+?^${}()|[\\]/',
    '(?<a>徐州)|.',
    '👩‍👩‍👧 火星',
    '\u0000\u0007\u202e\ufeff火星',
    '\ud83d火星',
    '"飞地',
    '江'.repeat(10_000),
  ]) {
    await input.fill('徐州');
    await expect(line(page)).toContainText('“徐州”');
    await input.fill(query);
    await expect(line(page)).not.toContainText('“徐州”见');
    await expect(page.locator('[data-search-state="done"], [data-search-state="idle"]')).toBeVisible();
  }
  await expect(line(page)).toContainText('搜索词太长');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(page.url().length).toBeLessThan(2500);
  expect(uncaught).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the button leads to a page with a form that works, and to the whole text', async ({ page }) => {
    await page.goto('/coast/');
    await page.locator('a[data-search-open]').first().click();
    await expect(page).toHaveURL(/\/search\/$/);
    await page.getByRole('searchbox').fill('飞地');
    await page.getByRole('button', { name: '搜索' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=%E9%A3%9E%E5%9C%B0$/);
    await expect(page.locator('[data-search-without-script] a[href="/print/"]')).toBeVisible();
    await expect(page.locator('[data-search-chapters] a[href="/coast/"]')).toBeVisible();
  });
});
