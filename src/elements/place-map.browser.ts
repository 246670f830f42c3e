import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../testing/watched-page.ts';

const onMap = (page: Page, slug: string): Locator => page.locator(`.place-links__place[data-slug="${slug}"]`).first();

/** Middle of the dot of a place on the map that has most room for it. */
async function dotOf(page: Page, slug: string): Promise<{ x: number; y: number }> {
  const dot = page.locator(`.place-links__place[data-slug="${slug}"] .map-dots`).filter({ visible: true }).last();
  await dot.scrollIntoViewIfNeeded();
  const box = await dot.boundingBox();
  if (box === null) throw new Error(`${slug} has no dot`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where a click on a point would lead. */
function addressAt(page: Page, { x, y }: { x: number; y: number }): Promise<string | null | undefined> {
  return page.evaluate(([left = 0, top = 0]) => document.elementFromPoint(left, top)?.closest('a')?.getAttribute('href'), [x, y]);
}

/** What a token of the style sheets comes to, as `rgb(…)`. */
function colourOf(page: Page, token: string): Promise<string> {
  return page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  }, token);
}

/** Contrast of two opaque colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map(luminance).toSorted((left, right) => left - right);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
    const part = Number(value) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

for (const width of [360, 1440]) {
  test(`each dot leads to its own place, also where they are close, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/places/');
    const slugs = await page.locator('.place-links__place').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('data-slug') ?? ''))]);
    const wrong: string[] = [];
    for (const slug of slugs) {
      if ((await page.locator(`.place-links__place[data-slug="${slug}"] .map-dots`).filter({ visible: true }).count()) === 0) continue;
      const address = await addressAt(page, await dotOf(page, slug));
      if (address !== `/places/${slug}/`) wrong.push(`${slug} leads to ${String(address)}`);
    }
    expect(wrong).toEqual([]);
  });
}

/** Points along the letters of a name that do not lead to its place, of all names that a width shows. */
function namesLedAstray(page: Page): Promise<string[]> {
  return page.locator('.place-links__place text').filter({ visible: true }).evaluateAll((names) =>
    names.flatMap((name) => {
      const [slug, text] = [name.closest('a')?.getAttribute('data-slug') ?? '', name.textContent];
      name.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = name.getBoundingClientRect();
      return [0.05, 0.2, 0.4, 0.6, 0.8, 0.95].flatMap((along) => [0.3, 0.5, 0.7].flatMap((down) => {
        const address = document.elementFromPoint(left + along * width, top + down * height)?.closest('a')?.getAttribute('href') ?? 'nothing';
        return address === `/places/${slug}/` ? [] : [`${text} at ${String(along)} leads to ${address}`];
      }));
    }),
  );
}

for (const width of [360, 820, 1440]) {
  test(`a printed name leads to its own place from end to end, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/places/');
    expect(await page.locator('.place-links__place text').filter({ visible: true }).count()).toBeGreaterThan(40);
    expect(await namesLedAstray(page)).toEqual([]);
  });
}

test('the maps add no stop for the keys', async ({ page }) => {
  await page.goto('/places/');
  expect(await page.locator('.place-links a:not([tabindex="-1"])').count()).toBe(0);
});

test('on the larger map a finger has room at each dot', async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 900 });
  await page.goto('/places/');
  const sizes = await page.locator('[data-map="places-crowded"] .place-links__cell').filter({ visible: true }).evaluateAll((cells) =>
    cells.map((cell) => {
      const { width, height } = cell.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('what the filter finds stands out on the map with its name, and all else is dimmed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto('/places/');
  const [accent, pale] = [await colourOf(page, '--colour-accent'), await colourOf(page, '--colour-edge')];
  const shown = (slug: string): Locator => onMap(page, slug).locator('.map-name').filter({ visible: true });
  // On a phone there is no room for it beside 无锡 and 常州.
  const name = onMap(page, 'yixing').getByText('宜兴').filter({ visible: true });
  await expect(name).toHaveCount(0);
  await page.getByLabel('找地名').fill('宜兴');
  await expect(name).toHaveCount(1);
  await expect(name).toHaveCSS('fill', accent);
  await expect(shown('wuxi')).toHaveCSS('fill', pale);
  await expect(shown('chuzhou')).toHaveCSS('fill', pale);
  await page.getByLabel('找地名').press('Escape');
  await expect(shown('wuxi')).not.toHaveCSS('fill', pale);
  await expect(shown('wuxi')).not.toHaveCSS('fill', accent);
  await page.getByLabel('只看文章说到的').check();
  await expect(shown('huaian')).toHaveCSS('fill', pale);
  await expect(shown('wuxi')).toHaveCSS('fill', accent);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`names that the filter leaves out can be read, in the ${scheme} scheme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/places/');
    await page.getByLabel('找地名').fill('没有这个地方');
    await expect(onMap(page, 'wuxi')).toHaveAttribute('data-out');
    const name = onMap(page, 'wuxi').locator('.map-name').filter({ visible: true });
    const fill = await name.evaluate((element) => getComputedStyle(element).fill);
    const grounds = await Promise.all(['--colour-province', '--colour-paper'].map((token) => colourOf(page, token)));
    for (const ground of grounds) expect(contrast(fill, ground)).toBeGreaterThanOrEqual(3);
    await expect(onMap(page, 'wuxi')).toHaveCSS('opacity', '1');
  });
}

test('on a phone the field and the box stand before the maps, for the eye and for the keys', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/places/');
  const top = async (selector: string): Promise<number> => (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;
  expect(await top('#only-named')).toBeLessThan(await top('[data-map="places"]'));
  expect(await top('[data-map="places-crowded"]')).toBeLessThan(await top('.places__group'));
  const order = await page.locator('#place-filter, #only-named, [data-map="places"], .places__list').evaluateAll((elements) => elements.map(({ id, className }) => id || className));
  expect(order).toEqual(['place-filter', 'only-named', 'map', 'places__list']);
});

test('on paper both maps stand side by side', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 980 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/places/');
  const [large, small] = await Promise.all(['places', 'places-crowded'].map((map) => page.locator(`[data-map="${map}"]`).boundingBox()));
  expect(small?.x).toBeGreaterThan((large?.x ?? 0) + (large?.width ?? Infinity));
  expect(small?.y).toBeLessThan((large?.y ?? 0) + (large?.height ?? 0));
});

test('the map shows what is pointed at in the list, with the pointer or with the keys', async ({ page }) => {
  await page.goto('/places/');
  await page.locator('#kunshan').hover();
  await expect(page.locator('[data-map="places-crowded"] .place-links__area[data-slug="kunshan"]')).toHaveAttribute('data-pointed');
  await page.locator('#xuzhou a').focus();
  await expect(page.locator('.place-links__area[data-slug="xuzhou"]')).toHaveAttribute('data-pointed');
  await expect(page.locator('[data-slug="kunshan"][data-pointed]')).toHaveCount(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the box dims on the map what the article does not speak of', async ({ page }) => {
    await page.goto('/places/');
    await page.getByLabel('只看文章说到的').check();
    const pale = await colourOf(page, '--colour-edge');
    await expect(onMap(page, 'huaian').locator('.map-name').filter({ visible: true })).toHaveCSS('fill', pale);
    await expect(onMap(page, 'wuxi').locator('.map-name').filter({ visible: true })).not.toHaveCSS('fill', pale);
  });
});
