/** Names on live maps, measured as the browser draws them: at every zoom, and wherever the reader pans to. */
import { expect, test } from '@playwright/test';
import { readPages } from '../testing/built-site.ts';
import { attribute, selectTags } from '../testing/html-tree.ts';

/** Every map of the site, on the first page that holds it beside text, and the atlas. */
const maps = new Map<string, string>(
  readPages()
    .toSorted((left, right) => Number(left.path === '/') - Number(right.path === '/'))
    .flatMap(({ path, document }) => [
      ...selectTags(document, 'figure')
        .filter((figure) => attribute(figure, 'data-kind') === 'map')
        .map((figure) => [`#${attribute(figure, 'id') ?? ''}`, path] as const),
      ...selectTags(document, 'atlas-map').map(() => ['atlas-map', path] as const),
    ])
    .toReversed(),
);

/** Presses that it takes to zoom in all the way: 3.5 levels, 0.75 at a time. */
const MOST_ZOOMS = 5;

/** What is wrong with the names of a map, in words: two that touch, or one that is too small. */
function faultsOnTheWay(host: Element, zooms: number): string[] {
  const faults: string[] = [];
  // Nothing flies for a reader who asked for reduced motion: the map is there at once.
  const press = (act: string): void => host.querySelector<HTMLElement>(`[data-act="${act}"]`)?.click();
  let seen = 0;
  const measure = (where: string): void => {
    const names = [...host.querySelectorAll<HTMLElement>('.map__name')].map((name) => ({
      text: name.textContent,
      size: Number.parseFloat(getComputedStyle(name).fontSize),
      box: name.getBoundingClientRect(),
    }));
    seen += names.length;
    for (const [index, { text, size, box }] of names.entries()) {
      if (size < 12) faults.push(`${where}: ${text} is ${String(size)} px`);
      for (const { text: otherText, box: other } of names.slice(index + 1)) {
        const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        // Half a pixel is what rounding can do.
        if (width > 0.5 && height > 0.5) faults.push(`${where}: ${text} and ${otherText} share ${width.toFixed(1)} × ${height.toFixed(1)} px`);
      }
    }
  };
  for (let zoom = 0; zoom <= zooms; zoom += 1) {
    measure(`zoom ${String(zoom)}`);
    for (const direction of ['right', 'down', 'left', 'left', 'up', 'up', 'right']) {
      press(direction);
      measure(`zoom ${String(zoom)}, ${direction}`);
    }
    press('zoomIn');
  }
  if (seen === 0) faults.push('there are no names');
  return faults;
}

test('there are maps to look at', () => {
  expect(maps.size).toBeGreaterThan(1);
});

for (const [map, path] of maps) {
  for (const width of [320, 1280]) {
    test(`the names of ${map} never touch and are 12 px or more, on ${String(width)} px`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(path);
      const host = page.locator(map);
      await host.scrollIntoViewIfNeeded();
      await host.locator('.map__name').first().waitFor();
      expect(await host.evaluate(faultsOnTheWay, MOST_ZOOMS)).toEqual([]);
      await context.close();
    });
  }
}
