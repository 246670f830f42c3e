/** Excerpts and marks as ranges over plain text: nothing here makes or reads markup. */
import { fold } from '../normal-form/normalise.ts';
import { occurrences } from '../normal-form/occurrences.ts';

/** `[start, end)` in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** A text with the ranges that match, in order, without overlaps. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Range[];
}

/** A piece of a section's text. */
export interface Excerpt extends Marked {
  /** Whether text was left out before and after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Characters before the first mark, at most; fewer when a clause starts there. */
const LEAD = 24;
/** Characters of an excerpt, unless the match alone is longer. */
const LENGTH = 96;

const CLAUSE_END = /[，。；：！？\n]/u;

/** `text` with every place that equals one of `needles` in normal form marked. */
export function marked(text: string, needles: readonly string[]): Marked {
  return { text, marks: rangesIn(text, needles) };
}

/**
 * The piece of a section's text, which begins with its heading and a line end, around the first match after the
 * heading; the beginning when only the heading matches.
 * Line ends come out as spaces, so that the ranges hold.
 */
export function excerptOf(text: string, needles: readonly string[]): Excerpt {
  const headingEnd = text.indexOf('\n');
  const bodyStart = headingEnd < 0 ? text.length : headingEnd + 1;
  // Over the whole text: a match may begin in the heading.
  const ranges = rangesIn(text, needles).filter(([, end]) => end > bodyStart);
  const first = ranges[0];
  const start = first ? clauseStart(text, bodyStart, first[0]) : bodyStart;
  const end = clauseEnd(text, Math.max(start + LENGTH, Math.min(first?.[1] ?? 0, start + 2 * LENGTH)));
  return {
    text: text.slice(start, end).trimEnd().replaceAll('\n', ' '),
    marks: ranges
      .map(([from, to]): Range => [Math.max(from, start) - start, Math.min(to, end) - start])
      .filter(([from, to]) => from < to),
    cutBefore: start > bodyStart,
    cutAfter: end < text.length,
  };
}

/** Every place of `text` that equals one of `needles` in normal form, in order, overlaps merged. */
export function rangesIn(text: string, needles: readonly string[]): readonly Range[] {
  const folded = fold(text);
  const ranges: Range[] = [];
  for (const needle of needles) {
    for (const at of occurrences(folded.text, needle)) {
      ranges.push([folded.starts[at] ?? 0, folded.ends[at + needle.length - 1] ?? text.length]);
    }
  }
  ranges.sort(([a], [b]) => a - b);
  return ranges.reduce<Range[]>((merged, [from, to]) => {
    const last = merged.at(-1);
    if (last && from < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    else merged.push([from, to]);
    return merged;
  }, []);
}

/** The first beginning of a clause within the lead, or the lead's beginning. */
function clauseStart(text: string, bodyStart: number, match: number): number {
  const earliest = Math.max(bodyStart, match - LEAD);
  if (earliest <= bodyStart) return bodyStart;
  for (let at = earliest; at < match; at += 1) if (CLAUSE_END.test(text.charAt(at - 1))) return at;
  return onCharacter(text, earliest);
}

/** The end of the clause that `wanted` falls into, if it is near. */
function clauseEnd(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  for (let at = wanted; at > wanted - LEAD / 2; at -= 1) if (CLAUSE_END.test(text.charAt(at - 1))) return at;
  return onCharacter(text, wanted);
}

/** Not between the two halves of a surrogate pair. */
function onCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}
