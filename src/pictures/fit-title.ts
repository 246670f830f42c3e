/** Titles as large as their room allows. */
import { measureOf, setLines, type SetLines, type Setting } from './set-text.ts';
import { balancedLines, linesOfPieces, wordsOf } from './typeset.ts';

/** From one line of a title to the next, in em. */
const LEADING = 1.26;

/** In which sizes a title may be set, in CSS pixels, the largest first. */
export interface TitleSizes {
  readonly sizes: readonly [number, ...number[]];
  /** The largest for a title of two lines. */
  readonly largestOfTwo: number;
}

/**
 * A title in Song, in the largest of some sizes at which its clauses take no more than two lines, or, where none is small
 * enough for that, its words; in the smallest size when nothing fits.
 * @param clauses what should stay together
 */
export function fittedTitle(clauses: readonly string[], { sizes, largestOfTwo }: TitleSizes, colour: string, width: number): SetLines {
  const words = clauses.flatMap(wordsOf);
  for (const pieces of clauses.length > 1 ? [clauses, words] : [words]) {
    for (const size of sizes) {
      const setting = titleSetting(size, colour);
      const lines = linesOfPieces(pieces, width, measureOf(setting));
      const most = size > largestOfTwo ? 1 : 2;
      if (lines.length <= most && lines.every((line) => measureOf(setting)(line) <= width)) return setLines(lines, setting);
    }
  }
  const smallest = titleSetting(Math.min(...sizes), colour);
  return setLines(balancedLines(clauses, width, measureOf(smallest)), smallest);
}

function titleSetting(size: number, colour: string): Setting {
  return { face: 'song', size, leading: Math.round(size * LEADING), colour };
}
