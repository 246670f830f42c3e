/** The drawings of places as a file that the browser fetches, and back. */
import { type Columns, toColumns, toRows } from '../columns.ts';
import type { Drawing, Drawings } from './names-table.ts';

/** The file of {@link Drawings} in the index's folder: fetched when a place is shown. */
export const DRAWINGS_FILE = 'drawings.json';

interface Packed {
  readonly ground: number;
  readonly shapes: readonly string[];
  readonly drawings: Columns<keyof Drawing>;
}

/** The drawings as text. */
export function packDrawings({ ground, shapes, drawings }: Drawings): string {
  const packed: Packed = {
    ground,
    shapes,
    drawings: toColumns(drawings.map(({ filled, faint, line, dots }) => ({ filled: filled.join(' '), faint: faint.join(' '), line, dots: dots.flat().join(' ') }))),
  };
  return JSON.stringify(packed);
}

/** The drawings that {@link packDrawings} made the text of. */
export function unpackDrawings(text: string): Drawings {
  const { drawings, ...shapes } = JSON.parse(text) as Packed;
  return { ...shapes, drawings: toRows(drawings).map(unpackDrawing) };
}

function unpackDrawing({ filled, faint, line, dots }: Readonly<Record<keyof Drawing, string>>): Drawing {
  const coordinates = numbersIn(dots);
  return {
    filled: numbersIn(filled),
    faint: numbersIn(faint),
    line,
    dots: coordinates.flatMap((x, at) => (at % 2 === 0 ? [[x, coordinates[at + 1] ?? 0] as const] : [])),
  };
}

function numbersIn(text: string): readonly number[] {
  return text === '' ? [] : text.split(' ').map(Number);
}
