/** One question to the index, answered exactly; when nothing stands in the text as typed, by what was probably meant. */
import { type Asked, askedBy, findWords } from './find-words.ts';
import { type DirectHit, directHits } from './names.ts';
import type { SearchIndex } from './pagefind-index.ts';
import { partsOf, type Query } from './query.ts';
import { type HitGroup, rank } from './rank.ts';
import { hintsOf, type Respelling, respellingFor, simplificationsFor } from './respell.ts';
import type { AlsoFile } from './respell-file.ts';
import { type Ask, inAll } from './sections-with.ts';
import { type Simplifications, simplifications } from './simplified.ts';
import { similarTo } from './slips.ts';
import { joined, scriptsIn, termsIn } from './split-words.ts';
import { byAlias, byPinyin, bySlip, type Meaning, type Means, type Understood } from './understand.ts';

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
}

const MOST_SUGGESTIONS = 3;

/**
 * Exactly the sections that contain the query. When there are none: with simplified characters; as an alias or in pinyin;
 * its words, each by itself; pinyin of a part of a term; words without spaces between them; first letters; a slip. When
 * that gives nothing either, terms that do stand in the text.
 * @throws {SearchFailure} when the index could not answer
 */
export async function find(index: SearchIndex, query: Query): Promise<Answer> {
  const ask = await askOf(index, query);
  const literal = await findLiterally(ask, query);
  if (literal) return answer(index, query, literal);
  const simplified = await findSimplified(ask, query, await simplificationsFor(index, query.needle));
  if (simplified) return answer(index, query, simplified);
  const respelling = await respellingFor(index, query.needle);
  for (const attempt of attempts(ask, query, respelling)) {
    const asked = await attempt();
    if (asked && asked.found.length > 0) return answer(index, query, asked);
  }
  const suggestions = await suggestionsFor(ask, query, respelling);
  return { ...NOTHING, direct: await directTo(index, query, []), suggestions };
}

/** A query in letters goes to the index only if they stand somewhere: nearly all pinyin stands nowhere. */
async function askOf(index: SearchIndex, { needle }: Query): Promise<Ask> {
  const { latin } = /^[a-z]+$/.test(needle) ? await hintsOf(index) : { latin: null };
  return async (word) => (latin === null || !/^[a-z]+$/.test(word) || latin.includes(word) ? index.sectionsWith(word) : []);
}

const NOTHING: Answer = { groups: [], sections: 0, understood: [], apart: [], needles: [], also: [], suggestions: [], direct: [] };

const NO_HINTS: Pick<AlsoFile, 'terms'> = { terms: {} };

const AS_TYPED: Pick<Asked, 'understood' | 'apart' | 'others'> = { understood: [], apart: [], others: [] };

/** The query as it was typed; when it stands nowhere, its words. Words in letters may mean more than they say: gao tie. */
async function findLiterally(ask: Ask, { needle, words }: Query): Promise<Asked | undefined> {
  const whole = await ask(needle);
  if (whole.length > 0) return { ...AS_TYPED, found: whole, needles: [needle] };
  if (words.length < 2 || words.some((word) => /[a-z]/.test(word))) return undefined;
  const apart = inAll(await Promise.all(words.map(ask)));
  return apart.length > 0 ? { ...AS_TYPED, found: apart, needles: words, apart: words } : undefined;
}

/** The query with the characters of the site. */
async function findSimplified(ask: Ask, { shown, needle }: Query, meant: Simplifications): Promise<Asked | undefined> {
  for (const variant of simplifications(needle, meant)) {
    if (variant === needle) continue;
    const asked = await askedBy(ask, shown, { means: 'simplified', terms: [variant], others: [] });
    if (asked.found.length > 0) return { ...AS_TYPED, ...asked };
  }
  return undefined;
}

/** The ways to understand a query that stands nowhere as typed or simplified, in the order in which they are tried. */
function attempts(
  ask: Ask,
  { shown, needle, words }: Query,
  respelling: Respelling,
): readonly (() => Promise<Asked | undefined>)[] {
  const { vocabulary, aliases, withSounds } = respelling;
  const [plain = needle] = simplifications(needle, respelling.simplifications);
  const by = (meaning: () => Meaning | undefined | Promise<Meaning | undefined>) => async () => {
    const meant = await meaning();
    return meant && { ...AS_TYPED, ...(await askedBy(ask, shown, meant)) };
  };
  const all = (list: () => readonly string[]) => () => findWords(ask, list(), respelling);
  return [
    by(() => byAlias(plain, aliases)),
    by(() => byPinyin(plain, vocabulary, 'whole')),
    all(() => joined(words, respelling)),
    by(() => byPinyin(plain, vocabulary, 'part')),
    all(() => cutLike(needle, termsIn(plain, vocabulary))),
    all(() => scriptsIn(needle)),
    by(() => byPinyin(plain, vocabulary, 'initials')),
    by(async () => bySlip(plain, await withSounds(), aliases)),
  ];
}

/** `text` cut into pieces as long as `words`: the words as they were typed, when those are simplified. */
function cutLike(text: string, words: readonly string[]): readonly string[] {
  const characters = [...text];
  return words.map((word) => characters.splice(0, [...word].length).join(''));
}

async function answer(index: SearchIndex, query: Query, asked: Asked): Promise<Answer> {
  const { found, needles, understood, apart, others } = asked;
  const [groups, direct, also] = await Promise.all([
    rank(found, needles),
    directTo(index, query, needles),
    understood.length > 0 ? others.map((term) => ({ term })) : alsoFor(index, query.needle),
  ]);
  return { ...NOTHING, groups, sections: found.length, understood, apart, needles, also, direct };
}

/** Hints are no answer: when their file does not arrive, the sections that were found are shown all the same. */
async function alsoFor(index: SearchIndex, needle: string): Promise<readonly Suggestion[]> {
  const { terms } = await hintsOf(index).catch(() => NO_HINTS);
  const own = new Map(Object.entries(terms)).get(needle) ?? [];
  return own.map(([term, sections]) => ({ term, sections }));
}

async function directTo(index: SearchIndex, { needle }: Query, needles: readonly string[]): Promise<readonly DirectHit[]> {
  return directHits(index, needles, needle).catch(() => []);
}

async function suggestionsFor(ask: Ask, { needle, words }: Query, { vocabulary }: Respelling): Promise<readonly Suggestion[]> {
  const standing = await standingOf(ask, words.length > 0 ? words : partsOf(needle), words.join(' ') || needle);
  if (standing.length > 0) return standing;
  const similar = similarTo(needle, vocabulary);
  // Of a dozen cities that end in 州 none is meant.
  return similar.length > MOST_SUGGESTIONS ? [] : similar.map((term) => ({ term }));
}

/** The first of `terms`, which are parts of `text`, that stand in the text of the site; none overlaps another. */
async function standingOf(ask: Ask, terms: readonly string[], text: string): Promise<readonly Suggestion[]> {
  const found: Suggestion[] = [];
  let left = text;
  for (const term of terms) {
    // 飞地经济 says more than 飞地 and 地经济.
    if (!left.includes(term)) continue;
    const sections = (await ask(term)).length;
    if (sections === 0) continue;
    found.push({ term, sections });
    left = left.replaceAll(term, ' ');
    if (found.length === MOST_SUGGESTIONS) break;
  }
  return found;
}
