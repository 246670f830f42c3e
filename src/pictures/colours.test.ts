import { expect, test } from 'vitest';
import { literalColour } from './colours.ts';

const black = { hex: '#000000', opacity: 1 };

test.each([
  ['#faf7f0', '#faf7f0', 1],
  ['#0000', '#000000', 0],
  ['transparent', '#000000', 0],
  ['rgb(158 47 39 / 50%)', '#9e2f27', 0.5],
  ['light-dark(#9e2f27, #e58a7c)', '#9e2f27', 1],
  // As Chromium gives them.
  ['color-mix(in oklab, #ffffff, #000000)', '#636363', 1],
  ['color-mix(in oklab, #d9937f 62%, #f1ecdf)', '#e4b5a3', 1],
  ['color-mix(in oklab, light-dark(#e6c36f, #a8842f) 58%, light-dark(#22252a, #e9e4d8))', '#8d7c54', 1],
  ['color-mix(in oklab, #faf7f0 82%, transparent)', '#faf7f0', 0.82],
  ['color-mix(in oklab, #ffffff 20%, #ffffff 30%)', '#ffffff', 0.5],
  ['currentColor', '#123456', 0.4],
])('%s is %s at %s', (value, hex, opacity) => {
  expect(literalColour(value, { hex: '#123456', opacity: 0.4 })).toEqual({ hex, opacity });
});

test('what is no colour, or is mixed in another space, is refused by name', () => {
  expect(() => literalColour('paper', black)).toThrow(/“paper”/);
  expect(() => literalColour('color-mix(in oklch, red, blue)', black)).toThrow(/in oklab/);
});
