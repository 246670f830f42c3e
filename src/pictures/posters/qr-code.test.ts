import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { decodePng } from '../../testing/decode-png.ts';
import { rasterise } from '../rasterise.ts';
import { serialise, svg } from '../svg-tree.ts';
import { qrCode } from './qr-code.ts';

test.each(['https://jiangsu.example/coast/', 'https://jiangsu.example/atlas/?place=lianyungang'])('the code of %s leads there, whole pixels a module', async (address) => {
  const { node, size } = qrCode(address, 280, '#22252a', '#fffdf8');
  expect(size).toBeLessThanOrEqual(280);
  expect(serialise(node)).not.toMatch(/d="[^"]*\./);
  const { width, height, colourAt } = decodePng(await rasterise(serialise(svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width: size, height: size }, node)), 1));
  const pixels = Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) => {
    const pixel = Math.floor(index / 4);
    return index % 4 === 3 ? 255 : Number.parseInt(colourAt(pixel % width, Math.floor(pixel / width)).slice(1 + 2 * (index % 4), 3 + 2 * (index % 4)), 16);
  });
  expect(jsQR(pixels, width, height)?.data).toBe(address);
});
