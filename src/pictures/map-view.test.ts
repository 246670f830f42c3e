import { expect, test } from 'vitest';
import { showView, wholeGround } from './map-view.ts';
import { attribute, elementsById, findAll, findOne, parsePage, textOf } from './page-tree.ts';

const atlas = `<svg><defs><path id="map-neighbours" d="M0 0h1"/><g id="map-borders"></g><g id="map-water"></g></defs></svg>
  <svg class="atlas__drawing"><rect class="map-land" /><rect class="map-sea" x="995" y="0" width="996" height="1000" /></svg>`;
const map = `<svg class="map-drawing" viewBox="200 100 400 300"><clipPath id="clip"><rect x="200" y="100" width="400" height="300"></rect></clipPath>
  <g clip-path="url(#clip)"><rect class="map-land" x="200" y="100" width="400" height="300"></rect>
  <use href="#shape-320300" class="map-shape" data-feature="320300"></use><use href="#shape-320400" class="map-shape" data-feature="320400"></use></g></svg>`;

/** Two cities side by side, the left one with a dot near the border, and lines with names. */
const shapes = `<svg><path id="shape-320300" d="M240 160l120 0 0 160-120 0z"/><path id="shape-320400" d="M360 160l120 0 0 160-120 0z"/></svg>`;
const names = (texts: string): string =>
  map.replace('</svg>', `<path class="map-dots map-dots--neighbour" d="M580 380h0"></path><path class="map-dots map-dots--city" d="M350 240h0M370 240h0M420 200h0"></path><g font-size="400">${texts}</g></svg>`) + shapes;
const cityNames = '<g class="map-names" data-tier="280"><g class="map-name map-name--city"><text x="350" y="240">徐州</text><text x="370" y="240" dx=".5em">常州</text></g></g>';

interface Asked { ratio: number; muted?: string; city?: string; isClose?: boolean }

function shown(view: Asked, html = map): ReturnType<typeof parsePage> & { readonly wider: number } {
  const page = parsePage(html);
  const asked = { ratio: view.ratio, isClose: view.isClose ?? false, muted: (feature: string) => feature === view.muted, ...(view.city === undefined ? {} : { city: view.city }) };
  const wider = showView(findOne(page, 'svg', 'the test'), { ...wholeGround(atlas), ...asked }, { byId: elementsById(page), sizeOf: () => 16, width: 280 });
  return Object.assign(page, { wider });
}

const namesIn = (page: ReturnType<typeof parsePage>): Record<string, string> =>
  Object.fromEntries(findAll(page, '.map-names > g').map((group) => [textOf(group), (attribute(group, 'class') ?? '').replace('map-name map-name--', '')]));
const dotsIn = (page: ReturnType<typeof parsePage>, kind: string): (string | undefined)[] => findAll(page, `.map-dots--${kind}`).map((path) => attribute(path, 'd'));

test('a wider view shows as much to the west as to the east, up to the edge of the frame', () => {
  const page = shown({ ratio: 0.5 });
  expect(page.wider).toBe(1.5);
  expect(attribute(findOne(page, 'svg', 'the test'), 'viewBox')).toBe('100 100 600 300');
  expect(findAll(page, 'rect:not(.map-sea)').map((rect) => attribute(rect, 'width'))).toEqual(['600', '600']);
  expect(attribute(findOne(shown({ ratio: 0.25 }), 'svg', 'the test'), 'viewBox')).toBe('0 100 1200 300');
});

test('a higher view is no wider, and none loses what the page shows', () => {
  const page = shown({ ratio: 1 });
  expect(page.wider).toBe(1);
  expect(attribute(findOne(page, 'svg', 'the test'), 'viewBox')).toBe('200 50 400 400');
});

test('what is not meant is muted, and a city gets a line around it', () => {
  const page = shown({ ratio: 0.75, muted: '320400', city: '320300' });
  expect(findAll(page, '.is-muted').map((shape) => attribute(shape, 'data-feature'))).toEqual(['320400']);
  expect(findAll(page, 'use').map((use) => [attribute(use, 'href'), attribute(use, 'fill')])).toEqual([['#shape-320300', undefined], ['#shape-320400', undefined], ['#shape-320300', 'none']]);
});

test('on the view of a city the others are quiet, none stands in its shape, and every dot that is left has its name', () => {
  const page = shown({ ratio: 0.75, muted: '320400', city: '320300' }, names(cityNames));
  expect(namesIn(page)).toEqual({ 徐州: 'city', 常州: 'neighbour' });
  expect([dotsIn(page, 'city'), dotsIn(page, 'neighbour')]).toEqual([['M350 240h0'], ['M370 240h0']]);
  const quiet = findOne(page, '.map-name--neighbour text', 'the test');
  expect(attribute(quiet, 'text-anchor')).toBe('start');
  const inside = cityNames.replace('</text></g>', '</text></g><g class="map-name map-name--water"><text x="290" y="260">湖</text></g>');
  expect(Object.keys(namesIn(shown({ ratio: 0.75, muted: '320400', city: '320300' }, names(inside))))).not.toContain('湖');
});

test('a close view is filled by what is brought out, and leaves the size of letters in the picture as it is', () => {
  const page = shown({ ratio: 0.75, muted: '320400', isClose: true }, names(cityNames));
  const [x = 0, y = 0, width = 0, height = 0] = (attribute(findOne(page, 'svg', 'the test'), 'viewBox') ?? '').split(' ').map(Number);
  expect([x < 240, y < 160, x + width > 360, y + height > 320, width < 300, page.wider]).toEqual([true, true, true, true, true, 1]);
  expect(Number(attribute(findOne(page, 'g[font-size]', 'the test'), 'font-size'))).toBeCloseTo(width);
});

test('a close view names each line clear of every line, and has none without its name', () => {
  const line = (feature: string, d: string): string => `<path class="map-line" data-feature="${feature}" d="${d}"></path>`;
  const name = (feature: string, text: string, y: number): string => `<g class="map-name map-name--structure name-${feature}"><text x="400" y="${y}">${text}</text></g>`;
  const html = names(`<g class="map-names" data-tier="280">${name('above', '上线', 150)}${name('beside', '旁线', 152)}</g>`).replace('<use href="#shape-320400"', `${line('beside', 'M220 152l360 0')}${line('above', 'M220 150l360 0')}$&`);
  const page = shown({ ratio: 0.75, isClose: true }, html);
  expect(Object.keys(namesIn(page))).toEqual(['上线']);
  expect(findAll(page, '.map-line').map((drawn) => attribute(drawn, 'data-feature'))).toEqual(['above']);
  expect(attribute(findOne(page, '.map-names text', 'the test'), 'dy')).not.toBe('0em');
});

test('a page that is no atlas is refused by name', () => {
  expect(() => wholeGround('<p>')).toThrow(/map-neighbours/);
});
