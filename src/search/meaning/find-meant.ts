/** What a query was probably meant for that stands nowhere as typed. Fetched when there is one. */
import { type Asked, AS_TYPED } from './asked.ts';
import type { Suggestion } from '../find.ts';
import { askedBy, findWords } from './find-words.ts';
import type { SearchIndex } from '../index/pagefind-index.ts';
import type { Query } from '../query.ts';
import { type Respelling, respellingFor, simplificationsFor } from './respell.ts';
import type { Ask } from '../sections-with.ts';
import { type Simplifications, simplifications } from './simplified.ts';
import { similarTo } from './slips.ts';
import { joined, scriptsIn, termsIn } from './split-words.ts';
import { byAlias, byPinyin, bySlip, type Meaning } from './understand.ts';

/** What was asked for in the place of a query; nothing when no section was found, but perhaps what does stand in the text. */
export interface Meant {
  readonly asked: Asked | undefined;
  readonly suggestions: readonly Suggestion[];
}

const MOST_SUGGESTIONS = 3;

/**
 * What `query` means: with simplified characters; as an alias or in pinyin; its words, each by itself; pinyin of a part of
 * a term; words without spaces between them; first letters; a slip. When that gives nothing, terms that do stand in the text.
 * @throws {SearchFailure} when the index could not answer
 */
export async function findMeant(index: SearchIndex, ask: Ask, query: Query): Promise<Meant> {
  const simplified = await findSimplified(ask, query, await simplificationsFor(index, query.needle));
  if (simplified) return { asked: simplified, suggestions: [] };
  const respelling = await respellingFor(index, query.needle);
  for (const attempt of attempts(ask, query, respelling)) {
    const asked = await attempt();
    if (asked && asked.found.length > 0) return { asked, suggestions: [] };
  }
  return { asked: undefined, suggestions: await suggestionsFor(ask, query, respelling) };
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

/** Words of a query that is made of several: letters by themselves say little. */
const WORD = /^\p{Script=Han}{2,}$/u;

/** The words of the query that stand in the text, and terms within them, names first; else names that are like it. */
async function suggestionsFor(ask: Ask, { needle, words }: Query, { vocabulary, simplifications: meant }: Respelling): Promise<readonly Suggestion[]> {
  const [plain = needle] = simplifications(words.join(' ') || needle, meant);
  const whole = plain.split(' ').filter((word) => WORD.test(word));
  const within = vocabulary.terms.filter(({ text }) => plain.includes(text)).toSorted((one, other) => Number(other.isName) - Number(one.isName) || other.text.length - one.text.length);
  const standing = await standingOf(ask, [...whole, ...within.map(({ text }) => text)], plain);
  if (standing.length > 0) return standing;
  const similar = similarTo(plain, vocabulary);
  // Of a dozen names that end alike none is meant.
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
