/** PNG files of pictures, as the decoders of readers would give them. */
import { inflateSync } from 'node:zlib';

/** A decoded image. */
export interface DecodedPng {
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel, counted from the upper left corner: `#rrggbb`. */
  readonly colourAt: (x: number, y: number) => string;
}

/** A part of an image, in pixels from the upper left corner. */
export interface PixelArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The pixels of a part of an image, four bytes each, as readers of QR codes take them. */
export function rgbaOf({ colourAt }: DecodedPng, { left, top, width, height }: PixelArea): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) pixels.set(Buffer.from(`${colourAt(left + x, top + y).slice(1)}ff`, 'hex'), (y * width + x) * 4);
  }
  return pixels;
}

/**
 * A PNG with a palette of one byte a pixel, and no filters, which is what `palettePng` writes.
 * @throws when it is one of another kind
 */
export function decodePng(png: Buffer): DecodedPng {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const chunk = (name: string): Buffer => {
    const data = chunks.get(name);
    if (data === undefined) throw new Error(`the PNG has no chunk ${name}`);
    return data;
  };
  const header = chunk('IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const lines = inflateSync(chunk('IDAT'));
  const filtered = Array.from({ length: height }, (_, y) => lines[y * (width + 1)]).some((filter) => filter !== 0);
  if (filtered || header[8] !== 8 || header[9] !== 3) throw new Error('the PNG has filters, or no palette of bytes');
  const palette = (chunk('PLTE').toString('hex').match(/.{6}/g) ?? []).map((colour) => `#${colour}`);
  return { width, height, colourAt: (x, y) => palette[lines[y * (width + 1) + 1 + x] ?? NaN] ?? '' };
}
