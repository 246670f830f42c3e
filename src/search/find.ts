/** One question to the index, answered exactly; when nothing stands in the text as typed, by what was probably meant. */
import { type Asked, AS_TYPED } from './meaning/asked.ts';
import { isLatin, latinIn, termsBeside } from './meaning/hints.ts';
import { inTime } from './in-time.ts';
import { type DirectHit, directHits } from './names/names.ts';
import type { SearchIndex } from './index/pagefind-index.ts';
import type { Query } from './query.ts';
import { type HitGroup, rank } from './hits/rank.ts';
import { SearchFailure } from './search-failure.ts';
import { type Ask, inAll } from './sections-with.ts';
import type { Means, Understood } from './meaning/understand.ts';

export type { Means, Understood };

/** Another query. */
export interface Suggestion {
  readonly term: string;
  /** In how many sections it stands, when that is known. */
  readonly sections?: number;
}

/** What a query found, best first, or what to ask instead. */
export interface Answer {
  readonly groups: readonly HitGroup[];
  /** Number of sections over all groups. */
  readonly sections: number;
  /** Empty: the hits have the query, or its words, as typed. */
  readonly understood: readonly Understood[];
  /**
   * The words that every hit has, as they stand in the text, though not in a row (苏州/宿州 when either will do); empty when
   * the hits have the query in one piece.
   */
  readonly apart: readonly string[];
  /** What the hits are marked by, in normal form: any of them. */
  readonly needles: readonly string[];
  /** Other terms for what was asked for (沪: 上海), or that fit it nearly as well. */
  readonly also: readonly Suggestion[];
  /** When nothing was found: what does stand in the text. */
  readonly suggestions: readonly Suggestion[];
  /** Places, figures and terms of that name. */
  readonly direct: readonly DirectHit[];
  /** Whether the file of other terms did not arrive. */
  readonly isPartial: boolean;
}

/** Brings what it takes to understand a query that stands nowhere as typed. */
export type LoadMeaning = () => Promise<Pick<typeof import('./meaning/find-meant.ts'), 'findMeant'>>;

/** Over the network, a file of its own. */
export const loadMeaning: LoadMeaning = () => import('./meaning/find-meant.ts');

/**
 * Exactly the sections that contain the query, or else its words; when there are none, what `./find-meant.ts` makes of it.
 * @throws {SearchFailure} when the index, or the script that understands, did not arrive
 */
export async function find(index: SearchIndex, query: Query, load: LoadMeaning = loadMeaning): Promise<Answer> {
  const ask = await askOf(index, query);
  const literal = await findLiterally(ask, query);
  if (literal) return answer(index, query, literal);
  const { findMeant } = await inTime(load());
  const { asked, suggestions } = await findMeant(index, ask, query);
  if (asked) return answer(index, query, asked);
  return { ...NOTHING, direct: await directHits(index, [], query.needle), suggestions };
}

/** A query in letters goes to the index only if they stand somewhere: nearly all pinyin stands nowhere. */
async function askOf(index: SearchIndex, { needle }: Query): Promise<Ask> {
  if (!isLatin(needle)) return index.sectionsWith;
  const mayStand = await latinIn(index);
  return async (word) => (!isLatin(word) || mayStand(word) ? index.sectionsWith(word) : []);
}

const NOTHING: Answer = { groups: [], sections: 0, understood: [], apart: [], needles: [], also: [], suggestions: [], direct: [], isPartial: false };

/** The query as it was typed; when it stands nowhere, its words. Words in letters may mean more than they say: gao tie. */
async function findLiterally(ask: Ask, { needle, words }: Query): Promise<Asked | undefined> {
  const whole = await ask(needle);
  if (whole.length > 0) return { ...AS_TYPED, found: whole, needles: [needle] };
  if (words.length < 2 || words.some((word) => /[a-z]/.test(word))) return undefined;
  const apart = inAll(await Promise.all(words.map(ask)));
  return apart.length > 0 ? { ...AS_TYPED, found: apart, needles: words, apart: words } : undefined;
}

async function answer(index: SearchIndex, query: Query, asked: Asked): Promise<Answer> {
  const { found, needles, understood, apart, others } = asked;
  const beside = understood.length > 0 ? Promise.resolve(others.map((term) => ({ term }))) : alsoFor(index, query.needle);
  // Letters that do stand in the text stand in addresses: what is named is what they are short for.
  const named = isLatin(query.needle) ? beside.then((terms = []) => [...needles, ...terms.map(({ term }) => term)]) : Promise.resolve(needles);
  const [groups, direct, also] = await Promise.all([
    rank(found, needles),
    named.then((names) => directHits(index, names, query.needle)),
    beside,
  ]);
  return { ...NOTHING, groups, sections: found.length, understood, apart, needles, also: also ?? [], direct, isPartial: also === undefined };
}

/** Other terms for what was asked for; nothing when they did not arrive, since the sections are an answer without them. */
async function alsoFor(index: SearchIndex, needle: string): Promise<readonly Suggestion[] | undefined> {
  try {
    return (await termsBeside(index, needle)).map(([term, sections]) => ({ term, sections }));
  } catch (error) {
    if (error instanceof SearchFailure) return undefined;
    throw error;
  }
}
