import { expect, test } from 'vitest';
import { svg } from './svg-tree.ts';
import { textBoxes, withoutCutTexts } from './text-boxes.ts';

const name = svg('text', { x: 10, y: 20, 'font-size': 10 }, '江苏');
const tree = svg('svg', {}, svg('title', {}, '地图'), svg('g', { id: 'map', transform: 'translate(100 0) scale(2)' }, name));

test('a text stands where its groups put it, as wide as its letters', () => {
  const [box, ...others] = textBoxes(tree);
  expect(others).toEqual([]);
  expect(box).toMatchObject({ text: '江苏', groups: ['map'], left: 120, right: 160 });
  expect([box?.top, box?.bottom].map((edge) => Math.round((edge ?? 0) * 10) / 10)).toEqual([22.4, 42.4]);
});

test.each([
  ['its end', { 'text-anchor': 'end' }, -10, 10],
  ['its middle', { 'text-anchor': 'middle' }, 0, 20],
  ['a shift in em', { dx: '.5em' }, 15, 35],
  ['letters with places of their own', { x: '10 50' }, 10, 60],
])('a text is found by %s', (_, attributes, left, right) => {
  expect(textBoxes(svg('text', { x: 10, y: 20, 'font-size': 10, ...attributes }, '江苏'))[0]).toMatchObject({ left, right });
});

test('a text that is turned lies on its side', () => {
  const [box] = textBoxes(svg('text', { x: 0, y: 0, 'font-size': 10, transform: 'translate(50 50) rotate(90)' }, '江苏'));
  expect(box?.bottom).toBeCloseTo(70);
  expect(box?.right).toBeCloseTo(58.8);
});

test('texts that a window would cut are left out, whole ones stay', () => {
  const texts = (right: number): string[] => withoutCutTexts([tree], { left: 0, top: 0, right, bottom: 100 }).flatMap((node) => textBoxes(node).map(({ text }) => text));
  expect(texts(160)).toEqual(['江苏']);
  expect(texts(159)).toEqual([]);
});
