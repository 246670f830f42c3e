/** The browser's side of the files about words that do not stand in the text; each is fetched when it is needed, and read once. */
import type { SearchIndex } from '../index/pagefind-index.ts';
import { readOnce } from '../read-once.ts';
import { RESPELL_FILE, type RespellFile, SOUNDS_FILE, TRADITIONAL_FILE } from './respell-file.ts';
import { readSimplifications, type Simplifications } from './simplified.ts';
import type { Aliases } from './understand.ts';
import { readSyllables, readVocabulary, type Vocabulary } from './vocabulary.ts';

/** All that is known of words that do not stand in the text. */
export interface Respelling {
  readonly simplifications: Simplifications;
  readonly vocabulary: Vocabulary;
  readonly aliases: Aliases;
  /**
   * The vocabulary with the readings of characters that stand in none of its terms, for slips.
   * @throws {SearchFailure} when the file does not arrive
   */
  readonly withSounds: () => Promise<Vocabulary>;
}

const HAN = /\p{Script=Han}/u;

const simplificationsIn = readOnce(readSimplifications);
const soundsIn = readOnce(readSyllables);
const wordsIn = readOnce((json) => {
  const file = JSON.parse(json) as RespellFile;
  return { vocabulary: readVocabulary(file), aliases: readAliases(file) };
});

/** Reads the aliases of a respell file: word → terms. */
export function readAliases({ aliases }: Pick<RespellFile, 'aliases'>): Aliases {
  const entries = aliases.split('\n').map((line) => line.split(' '));
  return new Map(entries.map(([alias = '', ...meant]) => [alias, meant] as const).filter(([alias]) => alias !== ''));
}

/** What the Traditional characters of `needle` mean; nothing when it has no Chinese ones. @throws {SearchFailure} when the file does not arrive */
export async function simplificationsFor(index: SearchIndex, needle: string): Promise<Simplifications> {
  return HAN.test(needle) ? simplificationsIn(await index.readFile(TRADITIONAL_FILE)) : new Map();
}

/** What may help to understand `needle`. @throws {SearchFailure} when a file does not arrive */
export async function respellingFor(index: SearchIndex, needle: string): Promise<Respelling> {
  const [simplifications, { vocabulary, aliases }] = await Promise.all([
    simplificationsFor(index, needle),
    index.readFile(RESPELL_FILE).then(wordsIn),
  ]);
  const withSounds = async (): Promise<Vocabulary> => {
    if (!HAN.test(needle)) return vocabulary;
    const sounds = soundsIn(await index.readFile(SOUNDS_FILE));
    return { terms: vocabulary.terms, readings: new Map([...sounds, ...vocabulary.readings]) };
  };
  return { simplifications, vocabulary, aliases, withSounds };
}
