/** What the build writes beside Pagefind's files, and a section as the browser knows it. */
import type { Section } from '../build/sections.ts';

/** {@link PunctuationTable} as JSON. */
export const PUNCTUATION_FILE = 'punctuation.json';

/** Where the text of the section at this position of the site lies. */
export function textFile(order: number): string {
  return `texts/${String(order)}.txt`;
}

/**
 * Under which name the text file `name` lies in the index's folder: in GB18030, which is a seventh lighter for Chinese than
 * UTF-8 is, and compressed.
 */
export function packedName(name: string): string {
  return `${name}.zlib`;
}

/** What the text files are written in. */
export const ENCODING = 'gb18030';

/** The punctuation of all sections, in the order of the site: asked for with the first needle that has some. */
export interface PunctuationTable {
  /** Every run of punctuation once, in normal form. */
  readonly marks: readonly string[];
  /** For each section pairs of how many positions after the one before a run stands, and its place in `marks`. */
  readonly sections: readonly (readonly number[])[];
}

/** A section as the table has it: what a list of hits shows at once, without a file for each hit. */
export interface SectionRow {
  /** `/coast/#ports` */
  readonly url: string;
  /** The page's title: its first heading of level 1, or else its first heading. */
  readonly page: string;
  readonly heading: string;
  /** Level of the heading, 1 to 3. */
  readonly level: Section['level'];
  /** Length of {@link SectionText.normal}, in UTF-16 units. */
  readonly length: number;
}

/** A section, without its text. */
export interface SectionRecord extends SectionRow {
  /** What `<html lang>` of the page says. */
  readonly language: string;
  /** Position on the site, from 0. */
  readonly order: number;
  /** Fetches the text, once. @throws {SearchFailure} when it does not arrive */
  readonly read: () => Promise<SectionText>;
}

/** A section that holds what was asked for. */
export interface Found {
  readonly record: SectionRecord;
  /** How often it stands in the section's text, heading included, without overlaps. */
  readonly count: number;
}

/** The text of a section, for reading and for comparing. */
export interface SectionText {
  /** Heading, line end, text; block ends as `\n`. */
  readonly text: string;
  /** The text in normal form: what a query is compared with. */
  readonly normal: string;
}
