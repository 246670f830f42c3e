/** A query of several words, each of which stands in the text or is understood by itself. */
import type { Asked } from './asked.ts';
import type { Respelling } from './respell.ts';
import { type Ask, inAll, sectionsWithAny } from '../sections-with.ts';
import { simplifications } from './simplified.ts';
import { byAlias, byPinyin, bySlip, type Meaning } from './understand.ts';

/** More words than these are not understood one by one. */
export const MOST_WORDS = 6;

/** A word, as it stands in the text or as it is understood. */
type WordAsked = Omit<Asked, 'apart'>;

/**
 * The sections that have every one of `words`, each as typed or as understood.
 * @param words in normal form; of fewer than two and of more than {@link MOST_WORDS} nothing is found, nor with a letter by itself
 * @throws {SearchFailure} when the index could not answer
 */
export async function findWords(ask: Ask, words: readonly string[], respelling: Respelling): Promise<Asked | undefined> {
  const distinct = [...new Set(words)];
  if (distinct.length < 2 || distinct.length > MOST_WORDS || distinct.some((word) => /^[a-z]$/.test(word))) return undefined;
  const choices = await Promise.all(distinct.map((word) => choicesFor(ask, word, respelling)));
  // As typed first; but letters stand in addresses (changzhou, js), and then no section has all the words.
  return together(choices.map(([first]) => first)) ?? together(choices.map((list) => list.at(-1)));
}

/** What is asked for by one meaning of `typed`. @throws {SearchFailure} when the index could not answer */
export async function askedBy(ask: Ask, typed: string, { means, terms, others }: Meaning): Promise<WordAsked> {
  const found = await sectionsWithAny(ask, terms);
  return { found, needles: terms, understood: [{ typed, means, terms }], others };
}

async function choicesFor(ask: Ask, word: string, respelling: Respelling): Promise<readonly WordAsked[]> {
  const literal = await ask(word);
  const asTyped: WordAsked = { found: literal, needles: [word], understood: [], others: [] };
  if (literal.length > 0 && !/[a-z]/.test(word)) return [asTyped];
  const meaning = await meaningOf(ask, word, respelling);
  return [...(literal.length > 0 ? [asTyped] : []), ...(meaning ? [await askedBy(ask, word, meaning)] : [])];
}

async function meaningOf(ask: Ask, word: string, { simplifications: meant, vocabulary, aliases, withSounds }: Respelling): Promise<Meaning | undefined> {
  const [likeliest = word, ...rest] = simplifications(word, meant);
  for (const simplified of [likeliest, ...rest]) {
    if (simplified === word || (await ask(simplified)).length === 0) continue;
    return { means: 'simplified', terms: [simplified], others: [] };
  }
  return (
    byAlias(likeliest, aliases) ??
    byPinyin(likeliest, vocabulary, 'part') ??
    byPinyin(likeliest, vocabulary, 'initials') ??
    bySlip(likeliest, await withSounds(), aliases)
  );
}

function together(words: readonly (WordAsked | undefined)[]): Asked | undefined {
  const asked = words.filter((word) => word !== undefined);
  const found = asked.length === words.length ? inAll(asked.map((word) => word.found)) : [];
  if (found.length === 0) return undefined;
  // wuxi 无锡 is one thing, said twice.
  const apart = [...new Set(asked.map(({ needles }) => needles.join('/')))];
  return {
    found,
    needles: [...new Set(asked.flatMap(({ needles }) => needles))],
    understood: asked.flatMap(({ understood }) => understood),
    apart: apart.length > 1 ? apart : [],
    others: [],
  };
}
