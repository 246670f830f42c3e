/**
 * PNG files of drawings: few colours, large areas of one colour, much paper. resvg writes PNG too, of four bytes a pixel:
 * the map of the zones takes 511 KB so and 191 KB here, the chart of memberships 447 KB and 178 KB.
 */
import { crc32, deflateSync } from 'node:zlib';

/** An opaque image: four bytes a pixel, the fourth of which is not looked at. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** As many colours as a byte can tell apart. */
const PALETTE = 256;
/** The commonest colours are in the palette as they are; the rest of it is spread over what lies between them. */
const COMMONEST = 160;
/** How far apart colours of that rest are at least, as distances in RGB: the first row that fills the palette counts. */
const DISTANCES = [24, 16, 12, 8, 5, 3, 0];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * An image as a PNG of at most 256 colours. Areas, lines and letters keep theirs; of the shades at their edges, which
 * smoothing makes, some take the nearest that the palette has. The same pixels give the same bytes.
 */
export function palettePng({ width, height, bytes }: Pixels): Buffer {
  const pixels = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const colourAt = (index: number): number => pixels.getUint32(index * 4) >>> 8;
  const counts = new Map<number, number>();
  forEachRun(width * height, colourAt, (colour, from, to) => counts.set(colour, (counts.get(colour) ?? 0) + to - from));
  const palette = paletteOf(counts);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));

  // The first byte of a line names its filter: none, which suits a palette.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const start = y * (width + 1) + 1;
    forEachRun(width, (x) => colourAt(y * width + x), (colour, from, to) => lines.fill(places.get(colour) ?? 0, start + from, start + to));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 7, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Calls `visit` for every run of neighbours of one colour: most of a drawing is long runs. */
function forEachRun(length: number, colourAt: (index: number) => number, visit: (colour: number, from: number, to: number) => void): void {
  let from = 0;
  let colour = length > 0 ? colourAt(0) : 0;
  for (let index = 1; index <= length; index += 1) {
    const next = index < length ? colourAt(index) : -1;
    if (next === colour) continue;
    visit(colour, from, index);
    [from, colour] = [index, next];
  }
}

function paletteOf(counts: ReadonlyMap<number, number>): readonly number[] {
  const byCount = [...counts].sort(([colour, count], [other, otherCount]) => otherCount - count || colour - other).map(([colour]) => colour);
  const palette = byCount.slice(0, COMMONEST);
  const rest = byCount.slice(COMMONEST).map((colour) => ({ colour, apart: squaredDistance(colour, palette[nearest(palette, colour)] ?? 0) }));
  for (const distance of DISTANCES) {
    for (const candidate of rest) {
      if (palette.length === PALETTE) return palette;
      if (candidate.apart === 0 || candidate.apart < distance * distance) continue;
      palette.push(candidate.colour);
      for (const other of rest) other.apart = Math.min(other.apart, squaredDistance(other.colour, candidate.colour));
    }
  }
  return palette;
}

/** The place of the nearest colour in a palette. */
function nearest(palette: readonly number[], colour: number): number {
  let place = 0;
  let least = Infinity;
  palette.forEach((candidate, index) => {
    const distance = squaredDistance(candidate, colour);
    if (distance >= least) return;
    least = distance;
    place = index;
  });
  return place;
}

function squaredDistance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8 + named.length);
  frame.writeUInt32BE(data.length, 0);
  frame.set(named, 4);
  frame.writeUInt32BE(crc32(named), 4 + named.length);
  return frame;
}
