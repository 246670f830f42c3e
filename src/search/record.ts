/** What the build writes beside Pagefind's files, and a section as the browser knows it. */
import type { Section } from './sections.ts';

/** Every letter and digit that the index knows, one a line. */
export const LETTERS_FILE = 'letters.txt';

/** {@link SectionTable} as JSON. */
export const SECTIONS_FILE = 'sections.json';

/**
 * All pages, all sections, in the order of the site: what a list of hits shows at once, without a file for each hit.
 * A section is named by Pagefind's id of its record.
 */
export type SectionTable = readonly (readonly [
  address: string,
  title: string,
  sections: readonly (readonly [record: string, id: string, level: number, heading: string])[],
])[];

/** A section, without its text. */
export interface SectionRecord {
  /** `/coast/#ports` */
  readonly url: string;
  /** The page's title. */
  readonly page: string;
  readonly heading: string;
  /** Level of the heading, 1 to 3. */
  readonly level: Section['level'];
  /** Position on the site, from 0. */
  readonly order: number;
  /** Fetches the text, once. @throws {SearchFailure} when it does not arrive */
  readonly read: () => Promise<SectionText>;
}

/** The text of a section, for reading and for comparing. */
export interface SectionText {
  /** Heading, line end, text; block ends as `\n`. */
  readonly text: string;
  /** The text in normal form: what a query is compared with. */
  readonly normal: string;
}
