/** Whole-site test: on every map of places, at every width, a name belongs to its own dot and covers no other. */
import { describe, expect, test } from 'vitest';
import { textWidth } from '@/drawing/text-width.ts';
import { dotRadius, labelTiers, nameSize, nameSpacing } from '@/figures/label-tiers.ts';
import type { MapName } from '@/figures/map-figure.ts';
import { readPages } from './built-site.ts';
import { attribute, lineage, select, textOf, type HtmlElement } from './html-tree.ts';

type Tier = (typeof labelTiers)[number];
type Point = readonly [x: number, y: number];

const classesOf = (element: HtmlElement): string => attribute(element, 'class') ?? '';
const ancestors = (element: HtmlElement): readonly HtmlElement[] => [element, ...lineage(element)];

/** Whether an element is shown at a tier without anything being pointed at. */
function isShownAt(element: HtmlElement, tier: Tier): boolean {
  const holder = ancestors(element).find((outer) => attribute(outer, 'data-tier') !== undefined);
  if (holder === undefined) return true;
  return !classesOf(holder).includes('is-spare') && (attribute(holder, 'data-tier') ?? '').split(' ').includes(String(tier));
}

function dotsOf(drawing: HtmlElement, tier: Tier): Point[] {
  return select(drawing, ({ tagName }) => tagName === 'path')
    .filter((path) => /\bmap-(dots|point)\b/.test(classesOf(path)) && !classesOf(path).includes('halo') && isShownAt(path, tier))
    .flatMap((path) => [...(attribute(path, 'd') ?? '').matchAll(/M(-?\d+) (-?\d+)h0/g)].map(([, x, y]): Point => [Number(x), Number(y)]));
}

/** A name with its letters in CSS pixels, and its point. */
interface Name {
  readonly text: string;
  readonly point: Point;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function namesOf(drawing: HtmlElement, tier: Tier, unit: number): Name[] {
  return select(drawing, ({ tagName }) => tagName === 'text')
    .filter((element) => isShownAt(element, tier))
    .map((element) => {
      const [kind] = ancestors(element).flatMap((outer) => /map-name--(\w+)/.exec(classesOf(outer))?.slice(1) ?? []) as MapName['kind'][];
      if (kind === undefined) throw new Error(`the name ${textOf(element)} has no kind`);
      const size = nameSize(kind, tier);
      const text = textOf(element);
      const number = (name: string): number => Number.parseFloat(attribute(element, name) ?? '0');
      const width = (textWidth(text) + [...text].length * (nameSpacing[kind] ?? 0)) * size;
      const [x, y] = [number('x') / unit + number('dx') * size, number('y') / unit + number('dy') * size];
      const left = { start: x, middle: x - width / 2, end: x - width }[attribute(element, 'text-anchor') ?? 'start'] ?? x;
      return { text, point: [number('x'), number('y')], left, top: y - size / 2, width, height: size };
    });
}

/** From a dot to the letters of a name, in CSS pixels; 0 on them. */
function distance({ left, top, width, height }: Name, [x, y]: Point, unit: number): number {
  const [px, py] = [x / unit, y / unit];
  return Math.hypot(Math.max(left - px, 0, px - left - width), Math.max(top - py, 0, py - top - height));
}

const drawings = readPages()
  .filter(({ path }) => path.startsWith('/places/'))
  .flatMap(({ path, document }) =>
    select(document, (element) => element.tagName === 'svg' && /\b(map-drawing|place-links)\b/.test(classesOf(element))).map((drawing, index) => ({ path, index, drawing })),
  );

test('every place has its map, and the list of them two', () => {
  expect(drawings.filter(({ path }) => path !== '/places/').length).toBeGreaterThanOrEqual(60);
  expect(drawings.filter(({ path, drawing }) => path === '/places/' && classesOf(drawing) === 'place-links')).toHaveLength(2);
});

describe.each(drawings)('the names on map $index of $path', ({ drawing }) => {
  const [, , width = 0] = (attribute(drawing, 'viewBox') ?? attribute(drawing, 'viewbox') ?? '').split(' ').map(Number);

  test.each(labelTiers)('stand at %i px each by its own dot, and on no other', (tier) => {
    const unit = width / tier;
    const dots = dotsOf(drawing, tier);
    const faults = namesOf(drawing, tier, unit).flatMap((name) => {
      const isOwn = ([x, y]: Point): boolean => x === name.point[0] && y === name.point[1];
      const others = dots.filter((dot) => !isOwn(dot)).map((dot) => distance(name, dot, unit));
      const nearest = Math.min(...others, Infinity);
      if (nearest < dotRadius) return [`${name.text} lies on another dot`];
      return dots.some(isOwn) && nearest < distance(name, name.point, unit) ? [`${name.text} lies nearer to another dot`] : [];
    });
    expect(faults).toEqual([]);
  });
});
