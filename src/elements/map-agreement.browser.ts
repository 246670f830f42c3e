/** The drawing and the live map that takes its place, as the browser draws them: one and the same outline. */
import { expect, test } from '@playwright/test';
import { readPages } from '../testing/built-site.ts';
import { attribute, selectTags } from '../testing/html-tree.ts';
import { linesOfPath, outlineDistance, type Line } from '../testing/outline-distance.ts';

/** A path of the page with the matrix that lays it on the screen, in CSS pixels. */
interface DrawnPath {
  readonly feature: string;
  readonly d: string;
  readonly matrix: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
}

/** A pixel, and what Leaflet adds: it rounds each point, and the corner of the map, to whole pixels. */
const MOST_PIXELS = 1 + Math.SQRT2;

const [page] = readPages()
  .map(({ path, document }) => ({ path, maps: selectTags(document, 'figure-map').map((map) => attribute(map, 'data-map') ?? '') }))
  .filter(({ path }) => path !== '/')
  .toSorted((left, right) => right.maps.length - left.maps.length);

function onScreen({ d, matrix: [a, b, c, e, x, y] }: DrawnPath): Line[] {
  return linesOfPath(d).map((line) => line.map(([left, top]) => [a * left + c * top + x, b * left + e * top + y]));
}

for (const map of page?.maps ?? []) {
  test(`the outlines of the map “${map}” do not move when it goes live`, async ({ browser }) => {
    // In one column a map has its largest size, and does not follow the prose.
    const context = await browser.newContext({ viewport: { width: 1000, height: 1400 }, reducedMotion: 'reduce' });
    const reader = await context.newPage();
    await reader.goto(page?.path ?? '');
    const figure = reader.locator(`#fig-${map}`);
    await figure.locator('.map__stage').scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-state', 'live');
    const drawn = await figure.locator('.map__stage').evaluate((stage) => {
      const paths = (selector: string): DrawnPath[] =>
        [...stage.querySelectorAll<SVGGraphicsElement>(selector)].flatMap((element): DrawnPath[] => {
          const source = element instanceof SVGUseElement ? document.querySelector(element.href.baseVal) : element;
          const screen = element.getScreenCTM();
          if (source === null || screen === null) return [];
          const { a, b, c, d, e, f } = screen;
          return [{ feature: element.dataset['feature'] ?? '', d: source.getAttribute('d') ?? '', matrix: [a, b, c, d, e, f] }];
        });
      const { x, y, width, height } = stage.getBoundingClientRect();
      const kinds = ['map-shape', 'map-outline', 'map-line'];
      return {
        still: paths(kinds.map((kind) => `.map-drawing .${kind}[data-feature]`).join()),
        live: paths(kinds.map((kind) => `.map__live .${kind}[data-feature]`).join()),
        view: { x: x + 2, y: y + 2, width: width - 4, height: height - 4 },
      };
    });
    const named = (paths: readonly DrawnPath[]): string[] => paths.map(({ feature }) => feature).toSorted();
    expect(named(drawn.live)).toEqual(named(drawn.still));
    const apart = Object.groupBy([...drawn.still, ...drawn.live.map((path) => ({ ...path, isLive: true }))], ({ feature }) => feature);
    for (const [feature, paths = []] of Object.entries(apart)) {
      const [live, still] = [true, false].map((isLive) => paths.filter((path) => 'isLive' in path === isLive).flatMap(onScreen));
      expect(outlineDistance(still ?? [], live ?? [], drawn.view, 2), feature).toBeLessThanOrEqual(MOST_PIXELS);
    }
    await context.close();
  });
}

test('there is a page with several maps to look at', () => {
  expect(page?.maps.length).toBeGreaterThan(1);
});
