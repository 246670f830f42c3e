import type { Box } from './projection.ts';
import { textWidth } from './text-width.ts';

/** A piece of text in a chart. All lengths are drawing units. */
export interface ChartText {
  readonly text: string;
  /** Start, middle or end of a line as `anchor` says; the middle of an upright column. */
  readonly x: number;
  /** Middle of a line; the top of an upright column. */
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Set from top to bottom, one character under another. */
  readonly upright: boolean;
}

/** Distance of the characters of an upright column, in em. */
const UPRIGHT_STEP = 1.04;

/** A line of text; `y` is its middle. */
export function lineText(text: string, x: number, y: number, size: number, anchor: ChartText['anchor'] = 'start'): ChartText {
  return { text, x, y, size, anchor, upright: false };
}

/** A column of text that ends at `bottom`, its characters centred on `x`. */
export function columnText(text: string, x: number, bottom: number, size: number): ChartText {
  return { text, x, y: bottom - columnHeight(text, size), size, anchor: 'middle', upright: true };
}

/** Height of an upright column. */
export function columnHeight(text: string, size: number): number {
  return [...text].length * size * UPRIGHT_STEP;
}

/** The rectangle that a text takes, after the estimate of `textWidth`. */
export function textBox({ text, x, y, size, anchor, upright }: ChartText): Box {
  if (upright) return { x: x - size / 2, y, width: size, height: columnHeight(text, size) };
  const width = textWidth(text) * size;
  return { x: { start: x, middle: x - width / 2, end: x - width }[anchor], y: y - size * 0.55, width, height: size * 1.1 };
}

/** Middles of the characters of an upright column, as the lists that the `x` and `y` of an SVG `<text>` take. */
export function uprightPlaces({ text, x, y, size }: ChartText): { readonly x: string; readonly y: string } {
  const letters = [...text];
  return {
    x: letters.map(() => round(x)).join(' '),
    y: letters.map((_, index) => round(y + (index + 0.5) * size * UPRIGHT_STEP)).join(' '),
  };
}

/** A length for an attribute, to a tenth of a drawing unit. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}
