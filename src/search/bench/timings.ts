/** Times of many questions, in milliseconds, and what is told of them. */

/** Pages on which all questions are asked, twice each. */
export const ROUNDS = 2;

/** The answers to one question on one page. */
export interface Asked<Answer> {
  readonly query: string;
  /** The first time on the page, when parts of the index may still have to come. */
  readonly first: Answer;
  /** Later, with everything there. */
  readonly again: Answer;
}

/** Median, 95th percentile and maximum. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/**
 * Over the questions, the best time of each: other work on the machine only ever adds to a time.
 * @param rounds the same questions in the same order in each
 * @throws when there are no times
 */
export function bestOf<Answer>(
  rounds: readonly (readonly Asked<Answer>[])[],
  pass: 'first' | 'again',
  timeOf: (answer: Answer) => number,
): Spread {
  const [firstRound = []] = rounds;
  return spreadOf(firstRound.map((_, at) => Math.min(...rounds.flatMap((round) => round.slice(at, at + 1)).map((asked) => timeOf(asked[pass])))));
}

/** The spread of some numbers. @throws when there are none */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const value = sorted[Math.ceil(share * sorted.length) - 1];
    if (value === undefined) throw new Error('bench: no numbers to tell the spread of');
    return value;
  };
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}
