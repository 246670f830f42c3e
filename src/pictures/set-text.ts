/** Lines of text in the faces of the pictures. */
import { faceAttributes, faces, type FaceId } from './faces.ts';
import { svg, type SvgElement, type SvgNode } from './svg-tree.ts';
import type { Measure } from './typeset.ts';

/** How a text is set; lengths in CSS pixels. */
export interface Setting {
  readonly face: FaceId;
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly colour: string;
}

/** Lines, drawn from the upper left corner of the first one. */
export interface SetLines {
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

/** From the middle of a line of Han characters down to its baseline, in em: they stand from −0.12 to 0.88. */
export const BELOW_MIDDLE = 0.38;

/** Marks that leave half of their square empty: brackets before them, closing brackets and stops after them. */
const OPENING = '（《〈“‘「『【〔';
const CLOSING = '）》〉”’」』】〕，。、；：';

/** How wide a setting makes a text. */
export function measureOf({ face, size }: Setting): Measure {
  const { width } = faces[face].metrics;
  return (text) => (width(text) - squeezesIn(text, face).length / 2) * size;
}

/** Lines one below another. */
export function setLines(lines: readonly string[], { face, size, leading, colour }: Setting): SetLines {
  const nodes = lines.map((line, index) => {
    const attributes = { y: (index + 0.5) * leading + BELOW_MIDDLE * size, fill: colour, 'font-size': size, ...faceAttributes(face) };
    return svg('text', attributes, ...squeezed(line, face, size));
  });
  return { height: lines.length * leading, nodes };
}

/**
 * A line whose marks stand as close as Chinese typesetting has them: half a square of space between two marks, none
 * before a line.
 * @param size of the letters, in the units of the drawing
 */
export function squeezed(line: string, face: FaceId, size: number): SvgNode[] {
  const letters = [...line];
  const places = squeezesIn(line, face);
  const starts = places[0] === 0 ? places : [0, ...places];
  return starts.map((start, index): SvgElement | string => {
    const text = letters.slice(start, starts[index + 1]).join('');
    return places.includes(start) ? svg('tspan', { dx: -size / 2 }, text) : text;
  });
}

/** The places in a text of letters that move half a square back. */
function squeezesIn(text: string, face: FaceId): number[] {
  const isFullWidth = (letter: string): boolean => faces[face].metrics.width(letter) > 0.9;
  return [...text].flatMap((letter, index, letters) => {
    if (!isFullWidth(letter)) return [];
    const before = letters[index - 1] ?? '';
    const opens = OPENING.includes(letter);
    if (before === '') return opens ? [index] : [];
    if (!isFullWidth(before)) return [];
    const meets = CLOSING.includes(before) && (opens || CLOSING.includes(letter));
    return meets || (opens && OPENING.includes(before)) ? [index] : [];
  });
}
