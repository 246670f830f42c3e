import { expect, test } from 'vitest';
import { showView, wholeGround } from './map-view.ts';
import { attribute, findAll, findOne, parsePage } from './page-tree.ts';

const atlas = `<svg><defs><path id="map-neighbours" d="M0 0h1"/><g id="map-borders"></g><g id="map-water"></g></defs></svg>
  <svg class="atlas__drawing"><rect class="map-land" /><rect class="map-sea" x="995" y="0" width="996" height="1000" /></svg>`;
const map = `<svg class="map-drawing" viewBox="200 100 400 300"><clipPath id="clip"><rect x="200" y="100" width="400" height="300"></rect></clipPath>
  <g clip-path="url(#clip)"><rect class="map-land" x="200" y="100" width="400" height="300"></rect>
  <use href="#shape-320300" class="map-shape" data-feature="320300"></use><use href="#shape-320400" class="map-shape" data-feature="320400"></use></g></svg>`;

function shown(view: { ratio: number; muted?: string; city?: string }): ReturnType<typeof parsePage> & { readonly wider: number } {
  const page = parsePage(map);
  const wider = showView(findOne(page, 'svg', 'the test'), { ...wholeGround(atlas), ratio: view.ratio, muted: (feature) => feature === view.muted, ...(view.city === undefined ? {} : { city: view.city }) });
  return Object.assign(page, { wider });
}

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

test('a page that is no atlas is refused by name', () => {
  expect(() => wholeGround('<p>')).toThrow(/map-neighbours/);
});
