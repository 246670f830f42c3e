/** Pictures as PNG, by resvg. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { faces } from './faces.ts';
import { palettePng } from './png.ts';

let ready: Promise<void> | undefined;

/**
 * An SVG file as a PNG file; its text is set in the faces of `faces.ts`.
 * @param scale pixels a CSS pixel
 */
export async function rasterise(text: string, scale: number): Promise<Buffer> {
  ready ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  await ready;
  const drawing = new Resvg(text, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers: Object.values(faces).map(({ file }) => file), defaultFontFamily: faces.sans.family, sansSerifFamily: faces.sans.family, serifFamily: faces.song.family },
  });
  const image = drawing.render();
  const png = palettePng({ width: image.width, height: image.height, bytes: image.pixels });
  image.free();
  drawing.free();
  return png;
}
