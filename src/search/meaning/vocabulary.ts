/** The words that a query may mean, with their readings. */
import type { RespellFile } from './respell-file.ts';

/** A character of a term, and the ways to type its syllable; none for a digit or a sign. */
export interface SpelledCharacter {
  readonly character: string;
  readonly readings: readonly string[];
}

/** A term that stands in the text. */
export interface Term {
  /** In normal form. */
  readonly text: string;
  readonly characters: readonly SpelledCharacter[];
  /** Its syllables in a row; digits and signs as they are. */
  readonly pinyin: string;
  /** Whether it is the name of a place, a structure or an explained term, and not a word like any other. */
  readonly isName: boolean;
}

/** All terms, names first, and how their characters are read. */
export interface Vocabulary {
  readonly terms: readonly Term[];
  /** Character → syllable. */
  readonly readings: ReadonlyMap<string, string>;
}

/** Reads the vocabulary of a respell file. */
export function readVocabulary({ readings: written, names, words }: Pick<RespellFile, 'readings' | 'names' | 'words'>): Vocabulary {
  const readings = readSyllables(written);
  const list = (terms: string) => terms.split(' ').filter((term) => term !== '');
  return {
    readings,
    terms: [
      ...list(names).map((entry) => readTerm(entry, readings, true)),
      ...list(words).map((entry) => readTerm(entry, readings, false)),
    ],
  };
}

/** Reads entries of a syllable and its characters: character → syllable. */
export function readSyllables(written: string): ReadonlyMap<string, string> {
  const readings = new Map<string, string>();
  for (const entry of written.split(' ')) {
    const syllable = /^[a-z]*/.exec(entry)?.[0] ?? '';
    for (const character of entry.slice(syllable.length)) readings.set(character, syllable);
  }
  return readings;
}

/** The ways to type a syllable: lü is also lu, lv and lyu, and xu is also xv. `syllable` has v for the ü of lü and nü. */
export function typedForms(syllable: string): readonly string[] {
  if (/^[jqxy]u/.test(syllable)) return [syllable, syllable.replace('u', 'v')];
  if (!syllable.includes('v')) return [syllable];
  return ['u', 'v', 'yu'].map((vowel) => syllable.replace('v', vowel));
}

function readTerm(entry: string, usual: ReadonlyMap<string, string>, isName: boolean): Term {
  const characters = [...entry.matchAll(/([^a-z])([a-z]*)/gu)].map(([, character = '', syllable = '']) => {
    const reading = syllable || usual.get(character);
    return { character, readings: reading === undefined ? [] : typedForms(reading) };
  });
  return {
    text: characters.map(({ character }) => character).join(''),
    characters,
    pinyin: characters.map(({ character, readings }) => readings[0] ?? character).join(''),
    isName,
  };
}
