/** `punctuation.json`: what Pagefind leaves out of its index. Runs at build time only. */
import { normalise, tokensOf } from '../normal-form/normalise.ts';
import { pack, unpack } from '../normal-form/pack.ts';
import { PUNCTUATION_FILE, type PunctuationTable } from '../index/record.ts';
import type { Section } from './sections.ts';

/** The punctuation of every section, at the positions that Pagefind counts, as a file of the index's folder. */
export function punctuationFile(sections: readonly Section[]): { readonly name: string; readonly content: string } {
  const marks: string[] = [];
  const rows = sections.map(({ text }) => {
    const row: number[] = [];
    let before = 0;
    for (const [position, word] of pack(text).split(' ').entries()) {
      const mark = normalise(unpack(word));
      if (mark === '' || tokensOf(mark).length > 0) continue;
      if (!marks.includes(mark)) marks.push(mark);
      row.push(position - before, marks.indexOf(mark));
      before = position;
    }
    return row;
  });
  return { name: PUNCTUATION_FILE, content: JSON.stringify({ marks, sections: rows } satisfies PunctuationTable) };
}
