import { expect, test, type Page } from '@playwright/test';
import { converter } from 'culori';
import { pagePaths } from '../testing/built-site.ts';

const rgb = converter('rgb');

/** How one piece of a drawing is painted, as the browser says it. */
interface Paint {
  readonly what: string;
  readonly fill: string;
  readonly stroke: string;
}

/** The paints of everything that is seen of a figure's drawing on its page, in the order in which it is drawn. */
async function paintsOnPage(page: Page): Promise<Paint[]> {
  return page.evaluate(() => {
    const shapes = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];
    const drawn = (element: Element, from: Element): Paint[] => {
      if (['defs', 'clipPath', 'pattern', 'marker', 'desc', 'title'].includes(element.tagName) || getComputedStyle(element).display === 'none') return [];
      if (element.tagName === 'use') {
        const target = document.querySelector(element.getAttribute('href') ?? '');
        // A path without a paint of its own takes that of the <use>; a group brings its own.
        return target === null ? [] : target.tagName === 'path' && !target.hasAttribute('class') ? drawn(target, element) : drawn(target, target);
      }
      if (element.tagName !== 'text' && !shapes.includes(element.tagName)) return [...element.children].flatMap((child) => drawn(child, child));
      const { fill, stroke, paintOrder, opacity } = getComputedStyle(from);
      const what = element.tagName === 'text' ? (element.textContent ?? '').trim() : element.tagName;
      const points = /^(?:M[-\d.]+[ ,][-\d.]+h0)+$/.test(element.getAttribute('d') ?? '') ? (element.getAttribute('d')?.match(/M/g)?.length ?? 0) : 0;
      if (points > 0) return Array.from({ length: points }, () => ({ what: 'point', fill: stroke, stroke: 'none' }));
      if (element.tagName === 'text' && paintOrder.startsWith('stroke') && stroke !== 'none') {
        return [
          { what, fill: 'none', stroke },
          { what, fill, stroke: 'none' },
        ];
      }
      return opacity === '0' ? [] : [{ what, fill, stroke }];
    };
    const drawing = [...document.querySelectorAll('svg.map-drawing, svg.chart-drawing')].find((svg) => svg.checkVisibility());
    return drawing === undefined ? [] : drawn(drawing, drawing);
  });
}

/** The paints of the drawing in the file, as its attributes say them. */
async function paintsInFile(page: Page, id: string): Promise<Paint[]> {
  return page.evaluate(async (address) => {
    const file = new DOMParser().parseFromString(await (await fetch(address)).text(), 'image/svg+xml');
    return [...file.querySelectorAll('#drawing :is(path, rect, circle, ellipse, line, polyline, polygon, text)')]
      .filter((element) => element.closest('pattern, clipPath, marker') === null)
      .map((element) => {
        const say = (name: string, otherwise: string): string => {
          const [colour, opacity] = [element.getAttribute(name) ?? otherwise, element.getAttribute(`${name}-opacity`)];
          return opacity === null || colour === 'none' ? colour : `${colour}${Math.round(Number(opacity) * 255).toString(16).padStart(2, '0')}`;
        };
        return { what: element.tagName === 'text' ? (element.textContent ?? '') : element.tagName, fill: say('fill', '#000000'), stroke: say('stroke', 'none') };
      });
  }, `/data/${id}.svg`);
}

/** A paint in numbers: four channels of a colour, or none; what it refers to, where it is a pattern. */
function channels(paint: string): readonly number[] | string {
  if (paint.startsWith('url')) return paint.replaceAll('"', '');
  const { r = 0, g = 0, b = 0, alpha = 1 } = rgb(paint === 'none' ? 'transparent' : paint) ?? {};
  return alpha === 0 ? 'none' : [r * 255, g * 255, b * 255, alpha * 100];
}

/** Whether two paints are one to the eye: browsers and files round mixed colours each in their own way. */
function agree(one: string, other: string): boolean {
  const [a, b] = [channels(one), channels(other)];
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.every((channel, index) => Math.abs(channel - (b[index] ?? NaN)) < 1.2);
}

const isSeen = ({ fill, stroke }: Paint): boolean => channels(fill) !== 'none' || channels(stroke) !== 'none';
/** Points are circles and squares in the files. */
const nameOf = ({ what }: Paint): string => (/^(?:rect|circle|point)$/.test(what) ? 'mark' : what);

// A width at which the page shows the layouts that the files have.
test.use({ viewport: { width: 720, height: 900 }, colorScheme: 'light' });

for (const { id, least } of [
  { id: 'zones', least: 70 },
  { id: 'orientation', least: 50 },
  { id: 'memberships', least: 150 },
  { id: 'timeline', least: 40 },
  { id: 'zone-population', least: 60 },
]) {
  test(`the file of ${id} has the colours of the page`, async ({ page }) => {
    // Nothing is made live.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`/embed/${id}/`);
    const expected = (await paintsOnPage(page)).filter(isSeen);
    // The last rectangle of a map is its frame, which the page draws as a border.
    const actual = (await paintsInFile(page, id)).filter(isSeen).slice(0, id === 'zones' ? -1 : undefined);
    expect(expected.length).toBeGreaterThan(least);
    expect(actual.map(nameOf)).toEqual(expected.map(nameOf));
    const different = expected.flatMap((paint, index) => {
      const twin = actual[index];
      return twin !== undefined && agree(paint.fill, twin.fill) && agree(paint.stroke, twin.stroke) ? [] : [{ page: paint, file: twin }];
    });
    expect(different).toEqual([]);
  });
}

test('every file is well-formed, and brings the faces that it names', async ({ page }) => {
  await page.goto('/about/');
  const files = pagePaths().flatMap((path) => /^\/embed\/([^/]+)\/$/.exec(path)?.[1] ?? []);
  expect(files).toContain('zones');
  const faults = await page.evaluate(async (ids) => {
    const texts = await Promise.all(ids.map(async (id) => ({ id, text: await (await fetch(`/data/${id}.svg`)).text() })));
    return texts.flatMap(({ id, text }) => {
      const error = new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror');
      return error === null ? [] : [`${id}: ${error.textContent}`];
    });
  }, files);
  expect(faults).toEqual([]);
  await page.goto('/data/memberships.svg');
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, weight, status }) => `${family.replaceAll(/["']/g, '')} ${weight} ${status}`).sort();
  });
  expect(loaded).toEqual(['Noto Sans SC 400 loaded', 'Noto Sans SC 700 loaded', 'Noto Serif SC 700 loaded']);
});
