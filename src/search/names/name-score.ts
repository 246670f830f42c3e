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

/** From this score on a needle is a name of the thing. */
const WHOLE_NAME = 7;

/** How well `needles` fit a name, all told; two names of one thing (徐枣城际铁路, 徐枣线) count once. */
export function namesScore(needles: readonly string[], names: ScoredNames): number {
  const scores = needles.map((needle) => nameScore(needle, names));
  const partial = scores.filter((score) => score < WHOLE_NAME);
  return Math.max(0, ...scores.filter((score) => score >= WHOLE_NAME)) + partial.reduce((sum, score) => sum + score, 0);
}

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
