/** What a word may mean that stands nowhere as typed. */
import { FITS, fitOf } from './pinyin-match.ts';
import { lettersBetween, slipsOf } from './slips.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a word was understood that stands nowhere as it was typed. */
export type Means = 'simplified' | 'alias' | 'pinyin' | 'initials' | 'slip';

/** A word of the query that stands nowhere as typed, and what was asked for in its place. */
export interface Understood {
  readonly typed: string;
  readonly means: Means;
  /** Terms that fit equally well; a hit has at least one of them. */
  readonly terms: readonly string[];
}

/** One understanding of a word. */
export interface Meaning {
  readonly means: Means;
  /** Terms that fit equally well, at most {@link MOST_TERMS}; all of them stand in the text. */
  readonly terms: readonly string[];
  /** Terms that fit as well, but are too many. */
  readonly others: readonly string[];
}

/** Another word for things that the text names otherwise. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** More terms than this are no answer any more. */
export const MOST_TERMS = 4;

const MOST_OTHERS = 4;

/** A term and how well it fits: lower is better. */
interface Candidate {
  readonly text: string;
  readonly isName: boolean;
  readonly rank: number;
}

/** `word` as another word for something. */
export function byAlias(word: string, aliases: Aliases): Meaning | undefined {
  const terms = aliases.get(word);
  return terms && { means: 'alias', terms, others: [] };
}

/**
 * `word` read as pinyin, with Chinese characters in it or not.
 * @param part `whole`: as a whole term; `part`: also as its beginning or a piece of it; `initials`: with first letters
 */
export function byPinyin(word: string, { terms }: Vocabulary, part: 'whole' | 'part' | 'initials'): Meaning | undefined {
  if (!/[a-z]/.test(word)) return undefined;
  const candidates = fitting(word, terms).filter(({ rank }) => {
    const fit = FITS[rank];
    return part === 'initials' ? fit?.typing === 'initials' : fit?.typing !== 'initials' && (part === 'part' || fit?.extent === 'whole');
  });
  return bestOf(candidates, part === 'initials' ? 'initials' : 'pinyin');
}

/** The terms that `word` fits; remembered for the last word, which is asked about in three ways. */
const fitting = (() => {
  let last: { readonly word: string; readonly terms: Vocabulary['terms']; readonly found: readonly Candidate[] } | undefined;
  return (word: string, terms: Vocabulary['terms']): readonly Candidate[] => {
    if (last?.word === word && last.terms === terms) return last.found;
    const found = terms.flatMap((term): readonly Candidate[] => {
      const fit = fitOf(word, term);
      return fit ? [{ text: fit.text, isName: term.isName, rank: fit.rank }] : [];
    });
    last = { word, terms, found };
    return found;
  };
})();

/** `word` as a slip in a term, in its pinyin or in an alias. */
export function bySlip(word: string, vocabulary: Vocabulary, aliases: Aliases): Meaning | undefined {
  const misspelt = [...aliases].flatMap(([alias, terms]) => {
    const distance = /^[a-z]+$/.test(alias) ? lettersBetween(word, alias) : undefined;
    return distance === undefined ? [] : terms.map((text) => ({ text, isName: true, rank: distance }));
  });
  const slips = slipsOf(word, vocabulary).map(({ text, isName, distance }) => ({ text, isName, rank: distance }));
  return bestOf([...slips, ...misspelt], 'slip');
}

/** The candidates of the best rank, names rather than other words; of a term and a longer one that contains it only the first. */
function bestOf(candidates: readonly Candidate[], means: Means): Meaning | undefined {
  const sorted = candidates.toSorted((a, b) => a.rank - b.rank || Number(b.isName) - Number(a.isName));
  const [first] = sorted;
  if (!first) return undefined;
  const equal = sorted.filter(({ rank }) => rank === first.rank);
  const names = equal.filter(({ isName }) => isName === first.isName);
  // 长江 is meant by changj, not only the names that begin with it.
  const pool = equal.filter(({ text, isName }) => isName === first.isName || names.some((name) => name.text.includes(text)));
  const distinct = shortestOf(pool.map(({ text }) => text));
  const terms = distinct.slice(0, MOST_TERMS);
  const others = shortestOf([...terms, ...equal.filter(({ isName }) => isName).map(({ text }) => text)]).filter((text) => !terms.includes(text));
  return { means, terms, others: others.slice(0, MOST_OTHERS) };
}

/** Each term once, without those that contain another of them. */
function shortestOf(terms: readonly string[]): readonly string[] {
  const distinct = [...new Set(terms)];
  return distinct.filter((term) => !distinct.some((other) => other !== term && term.includes(other)));
}
