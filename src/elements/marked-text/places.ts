/** Where words stand in texts that are read as one, such as those of a section: as the index read them, as a hit counted them. */
import { fold } from '../../search/normal-form/normalise.ts';
import { occurrences } from '../../search/normal-form/occurrences.ts';

/** A piece of one of the texts, `[start, end)` in UTF-16 units. */
export interface Piece {
  /** Which text, from 0. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/** One place, which may reach over several texts; they are read without a gap. */
export interface Place {
  /** At least one; white space alone is none. */
  readonly pieces: readonly Piece[];
  /** All of it, with the white space between the pieces. */
  readonly words: string;
  /** The words with what stands around them. */
  readonly around: string;
}

/** Characters on each side of a place that tell a reader where it is. */
const AROUND = 24;

/**
 * Every place of `texts`, read as one, that equals one of `needles` in normal form, in order. As in the count of a hit,
 * the places of one needle do not overlap, but those of two may.
 */
export function placesIn(texts: readonly string[], needles: readonly string[]): readonly Place[] {
  const whole = texts.join('');
  const folded = fold(whole);
  const ranges = needles.flatMap((needle) =>
    occurrences(folded.text, needle).map((at) => ({
      from: folded.starts[at] ?? 0,
      to: folded.ends[at + needle.length - 1] ?? whole.length,
    })),
  );
  ranges.sort((a, b) => a.from - b.from || a.to - b.to);
  return ranges.map(({ from, to }) => placeBetween(texts, from, to));
}

/** The place `[from, to)`, in UTF-16 units of all `texts` read as one. */
export function placeBetween(texts: readonly string[], from: number, to: number): Place {
  const whole = texts.join('');
  return {
    pieces: piecesOf(texts, from, to),
    words: whole.slice(from, to),
    around: whole.slice(Math.max(0, from - AROUND), to + AROUND).replace(/\s+/gu, ' ').trim(),
  };
}

function piecesOf(texts: readonly string[], from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [text, words] of texts.entries()) {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, words.length)];
    if (words.slice(start, end).trim() !== '' && start < end) pieces.push({ text, start, end });
    at += words.length;
    if (at >= to) break;
  }
  return pieces;
}
