/** What a reader asked, as the index and the comparison need it. Pure. */
import { normalise } from './normalise.ts';

/** A query is cut after this many characters: no sentence of the site is longer, and a pasted page must not hang the search. */
export const LONGEST_QUERY = 100;

/** Of a longer input nothing beyond this is even read. */
const LONGEST_INPUT = 2000;

/** A longer query is no slip in a term. */
const LONGEST_PART_SOURCE = 12;

/** An input, read. */
export interface Query {
  /** The input as read: white space at both ends gone, never more than {@link LONGEST_INPUT} characters. */
  readonly shown: string;
  /** What a section's normal form must contain. Empty: nothing was asked. */
  readonly needle: string;
  /** Whether a part of the input was left out. */
  readonly isCut: boolean;
  /** The words that white space separates, when there are two or more: asked for when the whole is nowhere. */
  readonly words: readonly string[];
}

/** Reads an input of any length and content. */
export function parseQuery(input: string): Query {
  const read = input.slice(0, LONGEST_INPUT).trim();
  const whole = [...normalise(read)];
  const isCut = whole.length > LONGEST_QUERY || input.trim().length > LONGEST_INPUT;
  const needle = whole.slice(0, LONGEST_QUERY).join('');
  const words = isCut ? [] : [...new Set(read.split(/\s+/u).map(normalise))].filter((word) => word !== '');
  return { shown: read, needle, isCut, words: words.length > 1 ? words : [] };
}

/** Letters by themselves say little: two or three of them stand in some address on every site. */
const TELLING = /\p{Script=Han}.*[\p{L}\p{N}]|[\p{L}\p{N}].*\p{Script=Han}|\d\D*\d|[a-z]{4}/u;

/**
 * Parts of a needle that was found nowhere, longest first: every run of at least two characters, of Latin letters four, so
 * that a slip in one character still leads to the text.
 */
export function partsOf(needle: string): readonly string[] {
  const letters = [...needle].slice(0, LONGEST_PART_SOURCE);
  const parts = new Set<string>();
  for (let length = letters.length - 1; length >= 2; length -= 1) {
    for (let start = 0; start + length <= letters.length; start += 1) {
      parts.add(letters.slice(start, start + length).join(''));
    }
  }
  return [...parts].filter((part) => TELLING.test(part));
}
