/** The search dialog as readers use it: how it opens and closes, keys, Enter, and input methods. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const dialog = (page: Page) => page.locator('dialog.search-dialog');
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const line = (page: Page) => page.locator('[data-search-line]:visible');

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

test('keys go through everything found, open tabs, and lead to the section', async ({ page }) => {
  await openDialog(page, '/coast/');
  await page.keyboard.insertText('徐州');
  await expect(line(page)).toContainText('“徐州”见于');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(dialog(page).getByRole('status')).toContainText('“徐州”见于');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  const last = (await options(page).count()) - 1;
  const section = dialog(page).locator('a.search-hit').first();
  const target = (await section.getAttribute('href')) ?? '';
  // Places stand above the sections, but typing and Enter land in the text.
  const first = await options(page).evaluateAll((all) => all.findIndex((option) => option.matches('.search-hit')));
  expect(first).toBeGreaterThan(0);
  expect(await activeOption(page)).toEqual({ index: first, selected: 'true' });
  await expect(options(page).first()).toBeInViewport();
  // What would open a tab is caught: a browser without windows now and then opens none.
  await page.evaluate(() => {
    window.open = (address) => {
      document.body.setAttribute('data-opened', String(address));
      return null;
    };
    addEventListener('auxclick', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      document.body.setAttribute('data-opened', event.defaultPrevented ? 'prevented' : (link?.href ?? 'no link'));
      event.preventDefault();
    });
  });
  for (const open of [() => page.keyboard.press('Control+Enter'), () => section.click({ button: 'middle' })]) {
    await open();
    await expect(page.locator('body')).toHaveAttribute('data-opened', new RegExp(`${target}$`));
    await page.evaluate(() => document.body.removeAttribute('data-opened'));
  }
  await expect(dialog(page)).toBeVisible();

  await field(page).focus();
  for (const [key, index] of [['ArrowUp', first - 1], ['Home', first - 1], ['PageUp', 0], ['ArrowUp', last], ['PageUp', last - 5], ['PageDown', last], ['ArrowDown', 0]] as const) {
    await page.keyboard.press(key);
    expect(await activeOption(page), key).toEqual({ index, selected: 'true' });
  }
  expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);

  await section.click();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  await expect(page.locator(`[id="${target.split('#')[1]}"]`)).toBeInViewport();
});

test('Enter right after typing waits for the answer, unless the dialog is closed; with nothing found it leads to the page', async ({ page }) => {
  await openDialog(page, '/coast/');
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/*.pf_index', async (route) => {
    await released;
    await route.continue();
  });
  const asked = page.waitForRequest('**/*.pf_index');
  await page.keyboard.insertText('南北合作');
  await page.keyboard.press('Enter');
  await asked;
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  release();
  await page.keyboard.press('Control+k');
  await expect(dialog(page).locator('a.search-hit').first()).toBeVisible();
  await expect(page).toHaveURL(/\/coast\/$/);

  await page.keyboard.insertText('宁锡常');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/[a-z-]+\/#[a-z0-9-]+$/);

  await openDialog(page, '/coast/');
  await page.keyboard.insertText('飞地火星');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=%E9%A3%9E%E5%9C%B0%E7%81%AB%E6%98%9F$/);
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
  const active = await activeOption(page);
  await composed('compositionstart', '');
  for (const text of ['f', 'fei', "fei'di"]) {
    await key('Process', 229, true);
    await composed('compositionupdate', text);
    await composed('input', text);
  }
  for (const name of ['Enter', 'ArrowDown', 'Escape', 'k']) await key(name, 229, true);
  await expect(line(page)).toContainText('“徐州”');
  expect(await activeOption(page)).toEqual(active);

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
