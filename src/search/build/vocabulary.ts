/** The words of a site with their readings in pinyin. Runs at build time only. */
import { customPinyin, pinyin } from 'pinyin-pro';
import { normalise } from '../normal-form/normalise.ts';
import type { RespellFile } from '../meaning/respell-file.ts';

// Names whose reading the dictionary of pinyin-pro does not know.
customPinyin({ 闵行: 'mǐn háng', 江都: 'jiāng dū' });

/** A word that stands in fewer sections than this, or in a smaller share of them, is not frequent. */
const FREQUENT = 6;
const FREQUENT_SHARE = 1 / 12;

/** The segmenter leaves pieces of grammar together (的是, 都在): no word begins or ends so. */
const GRAMMAR = /^(?!都市|所有|没收)[的是了这那它哪没不要把只还就于也都所]|[的是了这那它哪没不要把只还就于也都在有里]$/u;

/** Terms with characters that pinyin says nothing about are left out, but for digits and the plus of “1+3”. */
const SPELLED = /^(?=(?:.*\p{Script=Han}){2})[\p{Script=Han}\d+]+$/u;

/** What is written of reading. */
export interface Vocabulary extends Pick<RespellFile, 'readings' | 'names' | 'words'> {
  /** The file of sounds. */
  readonly sounds: string;
}

/**
 * The terms of `texts` (of one section each), those of `names` that stand in them first.
 * @param names names of places and the like; characters that sound like theirs get a reading too, for slips such as 徐洲
 * @param terms other terms that the pages explain
 */
export function vocabularyOf(texts: readonly string[], names: readonly string[], terms: readonly string[]): Vocabulary {
  const normal = texts.map(normalise);
  const standing = (list: readonly string[]) =>
    [...new Set(list.map(normalise))].filter((term) => SPELLED.test(term) && normal.some((text) => text.includes(term)));
  const sectionsWith = (term: string) => normal.filter((text) => text.includes(term)).length;
  // Of names that begin alike the first is taken: xuz is 徐州 rather than 徐枣线.
  const byFrequency = standing(names).toSorted((one, other) => sectionsWith(other) - sectionsWith(one));
  const ownNames = [...new Set([...byFrequency, ...standing(terms)])];
  const known = new Set(ownNames);
  const words = frequentWords(texts).filter((word) => !known.has(word) && SPELLED.test(word));

  const usual = usualReadings([...ownNames, ...words]);
  const sounds = new Set(standing(names).filter(({ length }) => length < 4).flatMap(readingsOf));
  const others = commonSimplified().flatMap((character): readonly (readonly [string, string])[] => {
    const [syllable = ''] = readingsOf(character);
    return !usual.has(character) && sounds.has(syllable) ? [[character, syllable]] : [];
  });
  const spell = (term: string) => spelled(term, usual);
  return {
    readings: bySyllable(usual),
    sounds: bySyllable(others),
    names: ownNames.map(spell).join(' '),
    words: words.map(spell).join(' '),
  };
}

/** The reading of each Chinese character of `text` in its context, without tones; ü is v. */
export function readingsOf(text: string): readonly string[] {
  return pinyin(text, { type: 'array', toneType: 'none', v: true, nonZh: 'removed' });
}

function bySyllable(readings: Iterable<readonly [character: string, syllable: string]>): string {
  const syllables = new Map<string, string>();
  for (const [character, syllable] of readings) syllables.set(syllable, (syllables.get(syllable) ?? syllable) + character);
  return [...syllables.values()].sort().join(' ');
}

function frequentWords(texts: readonly string[]): readonly string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = [...segmenter.segment(text)].map(({ segment }) => segment);
    for (const word of new Set(words)) {
      if (/^\p{Script=Han}{2,}$/u.test(word) && !GRAMMAR.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const least = Math.max(FREQUENT, texts.length * FREQUENT_SHARE);
  return [...counts].filter(([, count]) => count >= least).sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** For each character the reading that most terms give it. */
function usualReadings(terms: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const term of terms) {
    const readings = readingsOf(term);
    hanOf(term).forEach((character, at) => {
      const syllable = readings[at] ?? '';
      const known = counts.get(character) ?? new Map<string, number>();
      counts.set(character, known.set(syllable, (known.get(syllable) ?? 0) + 1));
    });
  }
  const mostFrequent = (known: ReadonlyMap<string, number>) => [...known].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return new Map([...counts].map(([character, known]) => [character, mostFrequent(known)]));
}

function spelled(term: string, usual: ReadonlyMap<string, string>): string {
  const readings = readingsOf(term);
  let at = 0;
  return [...term]
    .map((character) => {
      if (!/\p{Script=Han}/u.test(character)) return character;
      const syllable = readings[at] ?? '';
      at += 1;
      return syllable === usual.get(character) ? character : character + syllable;
    })
    .join('');
}

function hanOf(term: string): readonly string[] {
  return [...term].filter((character) => /\p{Script=Han}/u.test(character));
}

/** The 3,755 most common characters: the first plane of GB 2312. */
function commonSimplified(): readonly string[] {
  const codes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) codes.push(row, cell);
  return [...new TextDecoder('gb2312').decode(Uint8Array.from(codes))].filter((character) => /\p{Script=Han}/u.test(character));
}
