/** What a reader asked, as the index and the comparison need it. Pure. */
import { normalise } from './normal-form/normalise.ts';

/** A query is cut after this many characters: no sentence of the site is longer, and a pasted page must not hang the search. */
export const LONGEST_QUERY = 100;

/** Of a longer input nothing beyond this is even read. */
const LONGEST_INPUT = 2000;

/** What stands between words: 徐州，宿迁; but 1,000 is a number. */
const SEPARATOR = /(?:[\s，、；。;]|(?<!\d),|,(?!\d))+/u;

/** An input, read. */
export interface Query {
  /** The input as read: white space at both ends gone, never more than {@link LONGEST_INPUT} characters. */
  readonly shown: string;
  /** What a section's normal form must contain. Empty: nothing was asked. */
  readonly needle: string;
  /** Whether a part of the input was left out. */
  readonly isCut: boolean;
  /** The words that white space or clause punctuation separates, when there are two or more: asked for when the whole is nowhere. */
  readonly words: readonly string[];
}

/** Reads an input of any length and content. */
export function parseQuery(input: string): Query {
  const read = input.slice(0, LONGEST_INPUT).trim();
  const whole = [...normalise(read)];
  const isCut = whole.length > LONGEST_QUERY || input.trim().length > LONGEST_INPUT;
  const needle = whole.slice(0, LONGEST_QUERY).join('');
  const words = isCut ? [] : [...new Set(read.split(SEPARATOR).map(normalise))].filter((word) => word !== '');
  return { shown: read, needle, isCut, words: words.length > 1 ? words : [] };
}
