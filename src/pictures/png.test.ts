import { expect, test } from 'vitest';
import { decodePng } from '../testing/decode-png.ts';
import { palettePng } from './png.ts';

/** The colours of a PNG, line by line: `rrggbb` a pixel. */
function decode(png: Buffer): { readonly width: number; readonly height: number; readonly colours: readonly string[] } {
  const { width, height, colourAt } = decodePng(png);
  return { width, height, colours: Array.from({ length: width * height }, (_, index) => colourAt(index % width, Math.floor(index / width)).slice(1)) };
}

function pixelsOf(colours: readonly string[]): Uint8Array {
  return Uint8Array.from(colours.flatMap((colour) => [...Buffer.from(`${colour}ff`, 'hex')]));
}

test('a picture of few colours comes out as it was, and twice the same', () => {
  const colours = ['faf7f0', '9e2f27', 'faf7f0', '000000', '22252a', 'faf7f0'];
  const picture = { width: 3, height: 2, bytes: pixelsOf(colours) };
  const png = palettePng(picture);
  expect(decode(png)).toEqual({ width: 3, height: 2, colours });
  expect(palettePng(picture)).toEqual(png);
});

test('of many colours the common ones stay, the others become a near one', () => {
  // A ramp of 1000 shades, with an area of each of two colours.
  const ramp = Array.from({ length: 1000 }, (_, shade) => [shade % 250, 255 - (shade % 250), Math.floor(shade / 4) % 256].map((part) => part.toString(16).padStart(2, '0')).join(''));
  const areas = [...Array<string>(3000).fill('faf7f0'), ...Array<string>(1000).fill('9e2f27')];
  const { colours } = decode(palettePng({ width: 100, height: 50, bytes: pixelsOf([...areas, ...ramp]) }));
  expect(colours.slice(0, 4000)).toEqual(areas);
  const furthest = Math.max(...ramp.map((colour, index) => Math.hypot(...[0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) - Number.parseInt(colours[4000 + index]?.slice(at, at + 2) ?? '', 16)))));
  expect(furthest).toBeLessThan(24);
});
