/**
 * Counting a needle in a section from positions alone. In the index each letter or digit takes a position, and so does each
 * run of punctuation between them (pack.ts); Pagefind knows where the letters stand, a file of its own the punctuation.
 */
import { occurrences } from '../normal-form/occurrences.ts';

/** What takes one position. */
export interface Piece {
  readonly text: string;
  /** A letter or digit, or punctuation. */
  readonly isToken: boolean;
}

/** The punctuation of a section, in normal form, by its position. */
export type Marks = ReadonlyMap<number, string>;

/** A needle, in normal form, cut into what stands at each position. */
export function piecesOf(needle: string): readonly Piece[] {
  const pieces = needle.match(/[\p{L}\p{N}\p{Pc}]|[^\p{L}\p{N}\p{Pc}]+/gu) ?? [];
  return pieces.map((text) => ({ text, isToken: /[\p{L}\p{N}\p{Pc}]/u.test(text) }));
}

/**
 * How often the pieces stand in a row in a section, without overlaps.
 * @param positions for each piece that is a token, where it stands, ascending; nothing for punctuation
 * @param marks the section's punctuation; may be empty when no piece is punctuation
 */
export function countInRow(pieces: readonly Piece[], positions: readonly (readonly number[])[], marks: Marks): number {
  const rarest = rarestToken(pieces, positions);
  if (rarest < 0) return countMark(pieces[0]?.text ?? '', marks);

  const last = pieces.length - 1;
  const stands = ({ text, isToken }: Piece, index: number, position: number): boolean => {
    if (isToken) return index === rarest || holds(positions[index] ?? [], position);
    const mark = marks.get(position) ?? '';
    if (index === 0) return mark.endsWith(text);
    return index === last ? mark.startsWith(text) : mark === text;
  };

  const leading = pieces[0]?.isToken === false ? pieces[0].text.length : 0;
  const trailing = pieces[last]?.isToken === false ? pieces[last].text.length : 0;
  let count = 0;
  /** Position and, inside its punctuation, offset of the first character that is not counted yet. */
  let [freePosition, freeOffset] = [0, 0];
  for (const position of positions[rarest] ?? []) {
    const start = position - rarest;
    const offset = leading > 0 ? (marks.get(start)?.length ?? 0) - leading : 0;
    if (start < freePosition || (start === freePosition && offset < freeOffset)) continue;
    if (!pieces.every((piece, index) => stands(piece, index, start + index))) continue;
    count += 1;
    freePosition = start + (trailing > 0 ? last : pieces.length);
    freeOffset = trailing;
  }
  return count;
}

/** Which piece is a token of the fewest places; -1 when none is a token. */
function rarestToken(pieces: readonly Piece[], positions: readonly (readonly number[])[]): number {
  let rarest = -1;
  let fewest = Infinity;
  for (const [index, { isToken }] of pieces.entries()) {
    const places = positions[index]?.length ?? 0;
    if (!isToken || places >= fewest) continue;
    rarest = index;
    fewest = places;
  }
  return rarest;
}

function countMark(text: string, marks: Marks): number {
  let count = 0;
  for (const mark of marks.values()) count += occurrences(mark, text).length;
  return count;
}

function holds(ascending: readonly number[], value: number): boolean {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? value) < value) from = middle + 1;
    else to = middle;
  }
  return ascending[from] === value;
}
