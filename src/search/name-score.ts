/** How well a needle fits a name. Everything is in normal form. */

/** The names of one thing. */
export interface ScoredNames {
  readonly own: string;
  readonly others: readonly string[];
  /** A sentence about it, and words that stand beside it: a needle in them is a weaker sign. */
  readonly sentence: string;
  readonly beside: string;
}

/** A single character inside a name says nothing: 州 stands in half of them. */
const SHORTEST_INSIDE = 2;

/**
 * 0 when it does not fit; more for the whole name than for its beginning, for that more than for a part of it, and for each
 * of them more in its own name than in another one.
 */
export function nameScore(needle: string, { own, others, sentence, beside }: ScoredNames): number {
  if (own === needle) return 8;
  if (others.includes(needle)) return 7;
  if (own.startsWith(needle)) return 6;
  if (others.some((other) => other.startsWith(needle))) return 5;
  if ([...needle].length < SHORTEST_INSIDE) return 0;
  if (own.includes(needle)) return 4;
  if (others.some((other) => other.includes(needle))) return 3;
  if (sentence.includes(needle)) return 2;
  return beside.includes(needle) ? 1 : 0;
}
