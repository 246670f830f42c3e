/** The table behind a figure on a phone: wider than the screen, and still to be read and put in order. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { liveZones, panel } from '../testing/live-zones.ts';

test.use({ viewport: { width: 360, height: 780 } });

async function openTable(page: Page, path: string, figure: string): Promise<Locator> {
  await page.goto(path);
  const table = page.locator(`${figure} .data-table`);
  await page.locator(`${figure} .figure__data > summary`).click();
  await expect(table).toBeVisible();
  return table;
}

test('scrolls in itself and never widens the page', async ({ page }) => {
  const table = await openTable(page, '/functional-zones/', '#fig-zones');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await table.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeGreaterThan(0);
});

test('keeps the name of each row in view, and its head', async ({ page }) => {
  const table = await openTable(page, '/functional-zones/', '#fig-zones');
  await table.evaluate((element) => { element.scrollTo(10_000, 200); });
  const inView = await table.evaluate((element) => {
    const frame = element.getBoundingClientRect();
    const within = ({ left, top }: DOMRect): boolean => left >= frame.left - 1 && top >= frame.top - 1 && left < frame.right;
    const names = [...element.querySelectorAll('tbody th')].map((name) => name.getBoundingClientRect());
    return {
      head: [...element.querySelectorAll('thead th')].filter((cell) => cell.getBoundingClientRect().top >= frame.top - 1).length,
      names: names.filter(({ top, bottom }) => bottom > frame.top && top < frame.bottom).every(({ left }) => left >= frame.left - 1),
      corner: within(element.querySelector('thead th')?.getBoundingClientRect() ?? new DOMRect(-1)),
    };
  });
  expect(inView).toEqual({ head: 5, names: true, corner: true });
});

test('breaks no range of years before its dash', async ({ page }) => {
  const table = await openTable(page, '/linked-development/', '#fig-cooperation');
  const broken = await table.locator('td, th').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const letters: { letter: string; top: number }[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const [index, letter] of [...(node.textContent ?? '')].entries()) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          letters.push({ letter, top: range.getBoundingClientRect().top });
        }
      }
      const isBroken = letters.some(({ letter, top }, index) => letter === '—' && Math.abs(top - (letters[index - 1]?.top ?? top)) > 4);
      return isBroken ? [cell.textContent] : [];
    }),
  );
  expect(broken).toEqual([]);
  expect(await table.getByText('2021—2030').count()).toBeGreaterThan(0);
});

test('leads to the claims by number, with targets that a finger hits', async ({ page }) => {
  const table = await openTable(page, '/functional-zones/', '#fig-zones');
  const links = table.getByRole('link', { name: /^\d\.\d[a-z]$/ });
  expect(await links.count()).toBeGreaterThan(20);
  const boxes = await links.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect()));
  expect(Math.min(...boxes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThanOrEqual(24);
});

test.describe('sorts', () => {
  const names = (table: Locator): Promise<string[]> => table.locator('tbody th').allInnerTexts();

  test('numbers by value and names by pinyin, sums below what they add up, and comes back to the order that it had', async ({ page }) => {
    const table = await openTable(page, '/function-orientation/', '#fig-orientation');
    const before = await names(table);
    await expect(page.locator('body')).toHaveJSProperty('scrollHeight', await page.evaluate(() => document.body.clientHeight));
    const people = table.getByRole('columnheader', { name: '常住人口' });
    await people.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(people).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.getByRole('status').filter({ hasText: '已按“常住人口（人，2020年普查）”升序排列' })).toBeAttached();
    expect((await names(table))[0]).toBe('镇江市');
    await page.keyboard.press('Space');
    await expect(people).toHaveAttribute('aria-sort', 'descending');
    const numbers = (await table.locator('tbody td:last-child').allInnerTexts()).map((text) => Number(text.replaceAll(',', '')));
    const down = (some: readonly number[]) => some.toSorted((one, other) => other - one);
    // Cities, then regions, then zones.
    expect(numbers).toEqual([numbers.slice(0, 13), numbers.slice(13, 16), numbers.slice(16)].flatMap(down));
    expect((await names(table)).slice(13, 16)).toEqual(['苏南', '苏北', '苏中']);
    const name = table.getByRole('columnheader', { name: '名称' });
    await name.getByRole('button').click();
    await expect(people).toHaveAttribute('aria-sort', 'none');
    expect((await names(table))[0]).toBe('常州市');
    await name.getByRole('button').click();
    await name.getByRole('button').click();
    await expect(name).toHaveAttribute('aria-sort', 'none');
    expect(await names(table)).toEqual(before);
  });

  test('and a map goes on saying what stands in its row', async ({ page }) => {
    const figure = await liveZones(page);
    await figure.locator('.figure__data > summary').click();
    const name = figure.getByRole('columnheader', { name: '名称' });
    await name.getByRole('button').click();
    await expect(name).toHaveAttribute('aria-sort', 'ascending');
    await figure.locator('.map__choose select').selectOption({ label: '徐州市' });
    await expect(panel(figure)).toContainText('徐州市');
    await expect(panel(figure).locator('dt').first()).toHaveText('组成或归属');
    await expect(panel(figure).locator('dd').first()).toHaveText('淮海经济区（徐州，说法不一）');
  });
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('files, address, code and table stand in one line, and each is large enough', async ({ page }) => {
    await page.goto('/functional-zones/');
    const tools = page.locator('#fig-zones .figure__tools :is(summary, p > a)');
    await expect(tools).toHaveText(['CSV', 'SVG', 'PNG', '本图地址', '嵌入', '数据表']);
    const boxes = await tools.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect()));
    expect(Math.min(...boxes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThanOrEqual(44);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
  });
});
