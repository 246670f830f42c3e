/**
 * How a query fits a term when each character of the term may be typed as itself, as its syllable, or as the first letter
 * of its syllable: xuzhou, xz, 徐zhou and xuzhou都市圈 alike.
 */
import type { SpelledCharacter, Term } from './vocabulary.ts';

/** By syllables alone, by syllables and characters, or with first letters among them. */
export type Typing = 'full' | 'mixed' | 'initials';

/** Whether the query is the whole term, its beginning, or a piece from within it. */
export type Extent = 'whole' | 'prefix' | 'within';

/** A way in which a query may fit a term. */
export interface Fit {
  readonly typing: Typing;
  readonly extent: Extent;
}

/** The best first: a term that is typed in full before one that begins so, and that before first letters. */
export const FITS: readonly Fit[] = (['full', 'mixed', 'initials'] as const).flatMap((typing) =>
  (['whole', 'prefix', 'within'] as const).map((extent) => ({ typing, extent })),
);

/** What one character of a term was typed as; a later one is the weaker. */
const STEPS = { syllable: 0, itself: 1, initial: 2 } as const;

/** A longer query is no term. */
const LONGEST = 60;

/** A piece from within a term has at least two characters; of first letters there are three, since two stand everywhere. */
const SHORTEST_WITHIN: Readonly<Record<Typing, number>> = { full: 2, mixed: 2, initials: 3 };

interface Match {
  /** The weakest step. */
  readonly step: number;
  /** Characters of the term that the query covers. */
  readonly covered: number;
  /** Whether the last syllable is only begun. */
  readonly isBegun: boolean;
}

/** How well a query fits a term. */
export interface FitFound {
  /** Place in {@link FITS}. */
  readonly rank: number;
  /** The characters that were typed, when the query is a piece of the term in full (chongdie: 重叠 of 交叉重叠); else the term. */
  readonly text: string;
}

/**
 * The best way in which `query` fits `term`; `undefined` when it does not.
 * @param query in normal form, with at least one Latin letter; a digit after a syllable is taken for its tone
 */
export function fitOf(query: string, term: Term): FitFound | undefined {
  if (query.length < 2 || query.length > LONGEST) return undefined;
  let best: FitFound | undefined;
  for (let start = 0; start < term.characters.length; start += 1) {
    const match = bestMatch(query, term.characters, start);
    if (!match) continue;
    const rank = rankOf(match, start, term.characters.length, query);
    if (rank === undefined || (best && best.rank <= rank)) continue;
    const isPiece = match.step !== STEPS.initial && !match.isBegun && match.covered > 1;
    const piece = term.characters.slice(start, start + match.covered).map(({ character }) => character);
    best = { rank, text: isPiece ? piece.join('') : term.text };
  }
  return best;
}

function rankOf({ step, covered, isBegun }: Match, start: number, length: number, query: string): number | undefined {
  const typing = step === STEPS.syllable ? 'full' : step === STEPS.initial ? 'initials' : 'mixed';
  // The first letter of the last syllable is its beginning too.
  const isWhole = covered === length && (!isBegun || typing === 'initials');
  const extent = start > 0 ? 'within' : isWhole ? 'whole' : 'prefix';
  if (extent === 'within' && covered < SHORTEST_WITHIN[typing]) return undefined;
  // One letter and one character of a longer term say little.
  if (typing === 'initials' && covered < 2 && query.length < 3) return undefined;
  return FITS.findIndex((fit) => fit.typing === typing && fit.extent === extent);
}

/** The match of all of `query` from the character `start` on, with the least weak steps; of equal ones the one that covers most. */
function bestMatch(query: string, characters: readonly SpelledCharacter[], start: number): Match | undefined {
  const known = new Map<number, Match | undefined>();

  const from = (at: number, index: number): Match | undefined => {
    if (at === query.length) return { step: STEPS.syllable, covered: 0, isBegun: false };
    const character = characters[index];
    if (!character) return undefined;
    const key = at * (characters.length + 1) + index;
    if (known.has(key)) return known.get(key);
    let best: Match | undefined;
    for (const { step, length, isBegun } of stepsAt(query, at, character, index > start)) {
      const rest = from(at + length, index + 1);
      if (!rest) continue;
      const match = { step: Math.max(step, rest.step), covered: rest.covered + 1, isBegun: isBegun || rest.isBegun };
      if (!best || match.step < best.step || (match.step === best.step && match.covered > best.covered)) best = match;
    }
    known.set(key, best);
    return best;
  };
  return from(0, start);
}

function* stepsAt(
  query: string,
  at: number,
  { character, readings }: SpelledCharacter,
  isContinued: boolean,
): Generator<{ readonly step: number; readonly length: number; readonly isBegun: boolean }> {
  if (query.startsWith(character, at)) {
    // A digit is not spelt: it is no weaker than a syllable.
    yield { step: readings.length > 0 ? STEPS.itself : STEPS.syllable, length: character.length, isBegun: false };
  }
  for (const reading of readings) {
    if (query.startsWith(reading, at)) {
      yield { step: STEPS.syllable, length: reading.length, isBegun: false };
      if (/[0-5]/.test(query.charAt(at + reading.length))) yield { step: STEPS.syllable, length: reading.length + 1, isBegun: false };
    }
    const rest = query.slice(at);
    // Still being typed. A single letter by itself begins too much.
    if ((rest.length > 1 || isContinued) && rest.length < reading.length && reading.startsWith(rest)) {
      yield { step: STEPS.syllable, length: rest.length, isBegun: true };
    }
    const initial = /^(?:[zcs]h|[a-z])/.exec(reading)?.[0] ?? '';
    for (const letters of new Set([initial, initial.charAt(0)])) {
      if (letters !== '' && query.startsWith(letters, at)) yield { step: STEPS.initial, length: letters.length, isBegun: false };
    }
  }
}
