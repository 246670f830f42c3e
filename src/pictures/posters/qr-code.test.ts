import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { decodePng, rgbaOf } from '../../testing/decode-png.ts';
import { rasterise } from '../rasterise.ts';
import { serialise, svg } from '../svg-tree.ts';
import { qrCode } from './qr-code.ts';

test.each(['https://jiangsu.example/coast/', 'https://jiangsu.example/atlas/?place=lianyungang'])('the code of %s leads there, whole pixels a module', async (address) => {
  const { node, size } = qrCode(address, 280, '#22252a', '#fffdf8');
  expect(size).toBeLessThanOrEqual(280);
  expect(serialise(node)).not.toMatch(/d="[^"]*\./);
  const png = decodePng(await rasterise(serialise(svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width: size, height: size }, node)), 1));
  const whole = { left: 0, top: 0, width: png.width, height: png.height };
  expect(jsQR(rgbaOf(png, whole), png.width, png.height)?.data).toBe(address);
});
