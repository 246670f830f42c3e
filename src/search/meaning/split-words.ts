/** Words that a query without white space consists of. */
import type { Respelling } from './respell.ts';
import type { Vocabulary } from './vocabulary.ts';

/** More words than this are a sentence, and no section has them all but by chance. */
const MOST_WORDS = 4;

/** Of words with spaces between them, the most that make one term. */
const MOST_JOINED = 8;

/**
 * The fewest terms (in characters or in pinyin) that `needle` is made of: 徐州飞地 is 徐州 and 飞地, xuzhoufeidi is xuzhou and
 * feidi. Empty when it is not made of two to {@link MOST_WORDS} terms.
 */
export function termsIn(needle: string, { terms }: Vocabulary): readonly string[] {
  const known = new Set(terms.flatMap(({ text, pinyin }) => [text, pinyin]));
  const longest = Math.max(0, ...[...known].map(({ length }) => length));
  /** The fewest terms up to each place. */
  const upTo: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= needle.length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const before = upTo[start];
      const word = needle.slice(start, end);
      if (!before || before.length === MOST_WORDS || !known.has(word)) continue;
      if (before.length + 1 < (upTo[end]?.length ?? Infinity)) upTo[end] = [...before, word];
    }
  }
  const words = upTo[needle.length] ?? [];
  return words.length > 1 ? words : [];
}

/**
 * `needle` cut where Latin letters meet Chinese characters: xuzhou规划 is xuzhou and 规划. Empty when they do not meet,
 * meet more than {@link MOST_WORDS} times, or leave a character by itself (苏A).
 */
export function scriptsIn(needle: string): readonly string[] {
  const parts = needle.match(/[a-z]+|[^a-z]+/g) ?? [];
  const doMeet = parts.length > 1 && parts.length <= MOST_WORDS && parts.every((part) => [...part].length > 1) && /\p{Script=Han}/u.test(needle);
  return doMeet ? [...new Set(parts)] : [];
}

/** Neighbouring words that are one term's pinyin or one alias together, put together: high speed rail, su zhou. */
export function joined(words: readonly string[], { vocabulary, aliases }: Pick<Respelling, 'vocabulary' | 'aliases'>): readonly string[] {
  const pinyin = new Set(vocabulary.terms.map((term) => term.pinyin));
  const isKnown = (word: string) => pinyin.has(word) || aliases.has(word);
  const groups: string[] = [];
  for (let start = 0; start < words.length; ) {
    let end = Math.min(words.length, start + MOST_JOINED);
    while (end > start + 1 && !isKnown(words.slice(start, end).join(''))) end -= 1;
    groups.push(words.slice(start, end).join(''));
    start = end;
  }
  return [...new Set(groups)];
}
