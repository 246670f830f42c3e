/** The files by which the browser understands what does not stand in the text. Build and browser share their shape. */

/** {@link RespellFile} as JSON: fetched when a query stands nowhere as typed. */
export const RESPELL_FILE = 'respell.json';

/**
 * Fetched when Chinese characters stand nowhere as typed. Entries with spaces between them, each a character of the site, then
 * the Traditional characters that stand for it: `国國 云雲`.
 */
export const TRADITIONAL_FILE = 'traditional.txt';

/**
 * Fetched when Chinese characters are taken for a slip. Entries with spaces between them, each a syllable, then characters
 * that stand in no term but sound like one of a name: `zhou洲舟`.
 */
export const SOUNDS_FILE = 'sounds.txt';

/**
 * Fetched with the first query that is not of Latin letters only. A line for each query that does stand in the text and may mean
 * other terms as well: the query, then each of the terms and the number of its sections, with spaces between them: `沪 上海 41`.
 */
export const ALSO_FILE = 'also.txt';

/** The same for queries of Latin letters only: fetched with the first that stands in the text. */
export const ALSO_LATIN_FILE = 'also-latin.txt';

/**
 * Fetched with the first query of Latin letters only: every run of them in a Chinese text, with spaces between them.
 * Letters that are in none stand nowhere, and the index need not be asked. Empty when the text is not Chinese.
 */
export const LATIN_FILE = 'latin.txt';

/** Lists are strings, with spaces between their entries. All terms are in normal form and stand in the text. */
export interface RespellFile {
  /** Each entry: a syllable, then the characters of terms that are read so unless a term says otherwise: `an安岸`; ü is written v. */
  readonly readings: string;
  /** Names of places, structures and terms; a reading that is not the usual one stands after its character: `都du市圈`. */
  readonly names: string;
  /** Other frequent words, in the same way. */
  readonly words: string;
  /** Words that stand nowhere, a line each: the word, then the terms that are meant, with spaces between them. */
  readonly aliases: string;
}
