/** Opens links as a reader does who has never been here, and looks where they lead. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { siteFolder } from './built-site.ts';
import { coldLinks, GONE, movedLinks, movedPage, movedPageLinks, movedPlaces, type ColdLink } from './cold-link-list.ts';

const all = [...Object.values(coldLinks).flat(), ...movedLinks, ...movedPageLinks];

// What marks a target for a moment stays where nothing may move.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('at least sixty links are opened, each another one', () => {
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(60);
});

for (const [kind, links] of Object.entries(coldLinks)) {
  for (const width of kind === 'headings' ? [1280, 360] : [1280]) {
    test(`${kind}, opened cold at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const link of links) await test.step(decodeURI(link.address.replace('%ZZ', '')), () => expectLanding(page, link));
    });
  }
}

test('links to places that have moved', async ({ page }) => {
  const list = `<script type="application/json" data-redirects>${JSON.stringify(movedPlaces)}</script></head>`;
  await page.route(
    (url) => url.pathname === '/coast/',
    async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace('</head>', list) });
    },
  );
  for (const link of movedLinks) await test.step(link.address, () => expectLanding(page, link));
});

test('links to a page that has moved', async ({ page }) => {
  const script = readdirSync(join(siteFolder, '_astro')).find((name) => name.startsWith('_...moved_') && name.endsWith('.js'));
  expect(script, 'the script of src/pages/[...moved].astro').toBeDefined();
  const body = `<!doctype html><meta charset="utf-8"><script type="application/json" data-redirects>${JSON.stringify(movedPage.places)}</script>
    <a href="${movedPage.to}" data-moved-to>${movedPage.to}</a><script type="module" src="/_astro/${script ?? ''}"></script>`;
  await page.route(
    (url) => url.pathname === movedPage.from,
    (route) => route.fulfill({ contentType: 'text/html', body }),
  );
  for (const link of movedPageLinks) await test.step(link.address, () => expectLanding(page, link));
});

async function expectLanding(page: Page, link: ColdLink): Promise<void> {
  // From one place of a page to another the browser would only scroll.
  await page.goto('about:blank');
  const answer = await page.goto(link.address, { waitUntil: 'domcontentloaded' });
  if (link.becomes === undefined) expect(answer?.status()).toBe(link.status ?? 200);
  else await expect(page).toHaveURL(link.becomes);

  if (link.chosen !== undefined) await expectChosen(page, link.chosen);
  if (link.layers !== undefined) await expect.poll(() => shownLayers(page)).toEqual(link.layers);
  if (link.says !== undefined) await expect(page.getByRole('status').filter({ hasText: link.says })).toBeInViewport();
  if (link.passage !== undefined) await expect.poll(() => highlighted(page)).toBe(link.passage);
  if (link.shows !== undefined) await expect(page.getByText(link.shows).filter({ visible: true }).and(page.locator(':not(.visually-hidden)')).first()).toBeInViewport();
  if (link.at !== undefined) await expectStanding(page, link, link.at);
  else if (link.becomes === undefined) await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  if (link.says === undefined) {
    // It would be said by now.
    await page.waitForLoadState();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await expect(page.getByText(GONE)).toHaveCount(0);
  }
}

async function expectStanding(page: Page, { passage, isTarget }: ColdLink, id: string): Promise<void> {
  // A passage is in the middle of the window, and the claim around it may begin above.
  if (passage === undefined) await expect.poll(() => standing(page, id)).toBe('clear');
  else await expect(page.locator(`#${id}`)).toBeInViewport();
  if (isTarget !== true) return;
  await expect(page.locator(':target')).toHaveId(id);
  await expect(page.getByRole('status').filter({ hasText: /^已到：/ })).toBeAttached();
  await expect.poll(() => isMarked(page, id), 'it looks otherwise than when no link leads to it').toBe(true);
}

/** Whether an element looks otherwise than it does when it is no target any more. */
function isMarked(page: Page, id: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const target = document.getElementById(wanted);
    if (target === null) return false;
    const look = (): string => {
      const { backgroundColor, borderColor, borderWidth, boxShadow, outlineColor, outlineWidth, textDecoration } = getComputedStyle(target);
      return [backgroundColor, borderColor, borderWidth, boxShadow, outlineColor, outlineWidth, textDecoration].join(' ');
    };
    const marked = look();
    const { hash } = location;
    location.hash = '';
    const plain = look();
    location.hash = hash;
    return marked !== plain;
  }, id);
}

/** The ids of the layers that the atlas shows, in the order of its list. */
function shownLayers(page: Page): Promise<string[]> {
  return page.locator('[id^="layer-"]:checked').evaluateAll((inputs) => inputs.map(({ id }) => id.replace('layer-', '')));
}

/** The place is named as chosen beside a map, or in the line below a chart, and the live map has it. */
async function expectChosen(page: Page, { name, feature }: NonNullable<ColdLink['chosen']>): Promise<void> {
  await expect(page.locator('.map__panel, .atlas__panel, .chart__readout').filter({ hasText: name }).filter({ visible: true })).toBeInViewport();
  if (feature !== undefined) await expect(page.locator(`.map__live [data-feature="${feature}"]`).filter({ visible: true }).first()).toBeInViewport();
}

/** Whether the beginning of an element is in the window, and not below something else. */
function standing(page: Page, id: string): Promise<string> {
  return page.evaluate((wanted) => {
    const target = document.getElementById(wanted);
    if (target === null) return 'is not there';
    // A term may run over two lines.
    const [first] = target.getClientRects();
    if (first === undefined) return 'is not shown';
    if (first.top < 0) return `begins ${String(Math.round(-first.top))} px above the window`;
    if (first.top > innerHeight - 40) return `begins ${String(Math.round(first.top - innerHeight))} px below the window`;
    const [x, y] = [first.left + Math.min(first.width, 40) / 2, first.top + Math.min(first.height / 2, 8)];
    // What cannot be seen covers nothing.
    const onTop = document.elementsFromPoint(x, y).find((element) => element.checkVisibility({ opacityProperty: true }));
    if (onTop === undefined) return 'is nowhere in the window';
    return target.contains(onTop) || onTop.contains(target) ? 'clear' : `is covered by <${onTop.localName} class="${onTop.className}">`;
  }, id);
}

/** All text that the page highlights, by whatever means. */
function highlighted(page: Page): Promise<string> {
  return page.evaluate(() => {
    const painted = 'highlights' in CSS ? [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)) : [];
    return [...painted, ...[...document.querySelectorAll('main mark')].map(({ textContent }) => textContent)].join('');
  });
}
