/** How exact an index is: its sections against those whose text literally contains the query. */
import { normalise } from '../normal-form/normalise.ts';
import type { Corpus } from './corpus.ts';

/** Shares from 0 to 1, over all queries together. */
export interface Exactness {
  readonly recall: number;
  readonly precision: number;
}

/** What one query found: addresses of sections, each once or more often. */
export interface Found {
  readonly query: string;
  readonly hits: readonly string[];
}

/** The addresses of the sections of `corpus` that contain `query`, both in normal form. */
export function sectionsThatContain(corpus: Corpus, query: string): ReadonlySet<string> {
  const needle = normalise(query);
  return new Set(needle === '' ? [] : corpus.sections.filter(({ normal }) => normal.includes(needle)).map(({ url }) => url));
}

/** Of all sections that contain a query, how many were found; of all that were found, how many contain it. */
export function exactnessOf(corpus: Corpus, answers: readonly Found[]): Exactness {
  const firstOf = new Map(corpus.pages.map(({ address, sections }) => [address, `${address}#${sections[0]?.id ?? ''}`]));
  let right = 0;
  let expected = 0;
  let found = 0;
  for (const { query, hits } of answers) {
    const wanted = sectionsThatContain(corpus, query);
    // Pagefind names the text before the first heading by the page alone.
    const given = new Set(hits.map((url) => firstOf.get(url) ?? url));
    right += given.intersection(wanted).size;
    expected += wanted.size;
    found += given.size;
  }
  return { recall: right / expected, precision: right / found };
}
