import { contours } from 'd3-contour';
import type { MultiPolygon, Position } from 'geojson';

/** A grid of square cells; row 0 is the southernmost. `cell` is in degrees. */
export interface Grid {
  readonly west: number;
  readonly south: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
}

/** One byte a cell: 1 is water. */
export type Mask = Uint8Array;

const blank = (grid: Grid): Mask => new Uint8Array(grid.columns * grid.rows);

/** A grid over a box in degrees. */
export function gridOver(west: number, south: number, east: number, north: number, cell: number): Grid {
  return { west, south, cell, columns: Math.round((east - west) / cell), rows: Math.round((north - south) / cell) };
}

/** Where the line at a height crosses the rings, sorted from west to east. */
function crossings(rings: readonly (readonly Position[])[], height: number): number[] {
  const found: number[] = [];
  for (const ring of rings)
    for (let i = 0; i + 1 < ring.length; i++) {
      const [xA = 0, yA = 0] = ring[i] ?? [];
      const [xB = 0, yB = 0] = ring[i + 1] ?? [];
      if (yA <= height !== yB <= height) found.push(xA + ((height - yA) / (yB - yA)) * (xB - xA));
    }
  return found.sort((a, b) => a - b);
}

/** Marks every cell that the polygons touch along two lines a row, so that slivers narrower than a cell count too. */
export function rasterise(grid: Grid, polygons: readonly (readonly (readonly Position[])[])[]): Mask {
  const mask = blank(grid);
  const step = grid.cell / 2;
  for (const rings of polygons) {
    const heights = (rings[0] ?? []).map(([, y = 0]) => (y - grid.south) / step - 0.5);
    const first = Math.max(0, Math.ceil(heights.reduce((a, b) => Math.min(a, b), Infinity)));
    const last = Math.min(grid.rows * 2 - 1, Math.floor(heights.reduce((a, b) => Math.max(a, b), -Infinity)));
    for (let line = first; line <= last; line++) {
      const ends = crossings(rings, grid.south + (line + 0.5) * step).map((x) => Math.floor((x - grid.west) / grid.cell));
      for (let i = 0; i + 1 < ends.length; i += 2) {
        const from = Math.max(0, ends[i] ?? 0);
        const to = Math.min(grid.columns - 1, ends[i + 1] ?? -1);
        if (to >= from) mask.fill(1, (line >> 1) * grid.columns + from, (line >> 1) * grid.columns + to + 1);
      }
    }
  }
  return mask;
}

/** Marks the cells within `radius` cells (a disc) of a marked one. */
export function dilate(grid: Grid, mask: Mask, radius: number): Mask {
  const { columns, rows } = grid;
  const grown = blank(grid);
  const reach = Math.floor(radius);
  // A disc is a stack of horizontal bars, and of a run of water only the cells at its rim can mark anything new.
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (mask[at] !== 1) continue;
      grown[at] = 1;
      const inner = column > 0 && column < columns - 1 && row > 0 && row < rows - 1
        && mask[at - 1] === 1 && mask[at + 1] === 1 && mask[at - columns] === 1 && mask[at + columns] === 1;
      if (inner) continue;
      for (let dy = -reach; dy <= reach; dy++) {
        const y = row + dy;
        if (y < 0 || y >= rows) continue;
        const half = Math.floor(Math.sqrt(radius * radius - dy * dy));
        grown.fill(1, y * columns + Math.max(0, column - half), y * columns + Math.min(columns - 1, column + half) + 1);
      }
    }
  return grown;
}

const inverted = (mask: Mask): Mask => mask.map((value) => 1 - value);

/** Takes away the rim of `radius` cells. Beyond the grid counts as water, so nothing shrinks from its edge. */
export const erode = (grid: Grid, mask: Mask, radius: number): Mask => inverted(dilate(grid, inverted(mask), radius));

/** Fills gaps narrower than twice the radius. */
export const close = (grid: Grid, mask: Mask, radius: number): Mask => erode(grid, dilate(grid, mask, radius), radius);

/** Takes away water narrower than twice the radius. */
export const open = (grid: Grid, mask: Mask, radius: number): Mask => dilate(grid, erode(grid, mask, radius), radius);

/** Cell by cell. */
export const both = (a: Mask, b: Mask): Mask => a.map((value, i) => value & (b[i] ?? 0));
export const either = (a: Mask, b: Mask): Mask => a.map((value, i) => value | (b[i] ?? 0));
export const without = (a: Mask, b: Mask): Mask => a.map((value, i) => value & (1 - (b[i] ?? 0)));

/** Only what lies west of a meridian (degrees). */
export const westOf = (grid: Grid, mask: Mask, lng: number): Mask =>
  mask.map((value, i) => (grid.west + (i % grid.columns) * grid.cell < lng ? value : 0));

/** The water that hangs together with the cell at a place `[lng, lat]`. Throws when that cell is dry. */
export function connectedTo(grid: Grid, mask: Mask, [lng = NaN, lat = NaN]: Position): Mask {
  const { columns, rows } = grid;
  const start = Math.floor((lat - grid.south) / grid.cell) * columns + Math.floor((lng - grid.west) / grid.cell);
  if (mask[start] !== 1) throw new Error(`No water at ${lng}, ${lat}: move the starting point in sea-and-yangtze.ts into the river.`);
  const part = blank(grid);
  part[start] = 1;
  const queue = [start];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const column = at % columns;
    const row = Math.floor(at / columns);
    for (const [next, inside] of [
      [at - 1, column > 0], [at + 1, column < columns - 1], [at - columns, row > 0], [at + columns, row < rows - 1],
    ] as const) {
      if (inside && mask[next] === 1 && part[next] === 0) {
        part[next] = 1;
        queue.push(next);
      }
    }
  }
  return part;
}

/** Three box blurs one after the other, which come close to a Gaussian. */
function blur(grid: Grid, mask: Mask, radius: number): Float64Array {
  const { columns, rows } = grid;
  let values = Float64Array.from(mask);
  const pass = (count: number, length: number, start: (i: number) => number, stride: number): void => {
    const out = new Float64Array(values.length);
    for (let i = 0; i < count; i++)
      for (let j = 0; j < length; j++) {
        let sum = 0;
        for (let k = -radius; k <= radius; k++) sum += values[start(i) + Math.min(length - 1, Math.max(0, j + k)) * stride] ?? 0;
        out[start(i) + j * stride] = sum / (2 * radius + 1);
      }
    values = out;
  };
  for (let round = 0; round < 3; round++) {
    pass(rows, columns, (row) => row * columns, 1);
    pass(columns, rows, (column) => column, columns);
  }
  return values;
}

/**
 * The smoothed outline of the water in degrees, five decimals. `radius` is that of the smoothing in cells. The level below one half gives
 * back what the smoothing takes from narrow reaches.
 */
export function outline(grid: Grid, mask: Mask, radius: number): MultiPolygon {
  const [shape] = contours().size([grid.columns, grid.rows]).thresholds([0.45])(Array.from(blur(grid, mask, radius)));
  const degrees = ([x = 0, y = 0]: Position): Position => [
    Number((grid.west + x * grid.cell).toFixed(5)),
    Number((grid.south + y * grid.cell).toFixed(5)),
  ];
  return { type: 'MultiPolygon', coordinates: (shape?.coordinates ?? []).map((rings) => rings.map((ring) => ring.map(degrees))) };
}
