/** Terms that were probably meant by something that was typed wrong. */
import { editDistance } from './edit-distance.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** A term and how far it is from what was typed: 0 sounds the same, otherwise the number of edits. */
export interface Slip {
  readonly text: string;
  readonly distance: number;
  readonly isName: boolean;
}

const HAN = /\p{Script=Han}/u;

/** Nothing longer is a slip in a term. */
const LONGEST = 60;

/**
 * The terms within reach of `typed` (in normal form), in no order. In Chinese characters: one that sounds alike (徐洲); two
 * neighbours swapped; one left out (连港); from four characters on one edit, from six two. Two or three characters with
 * another one among them (北京 for 南京) are no slip but another word, unless it rhymes with the one of a name of three that
 * nothing else is as near to (连云巷 for 连云港: one looks like the other because it is read like it). In letters, by the
 * pinyin of names: one edit from four letters on, two from nine if the first letter is right; or as it sounds to who does
 * not tell z from zh, n from ng. Two characters are a slip for a name only, and 杭州都市圈, which has a name of its own, none
 * for 徐州都市圈.
 */
export function slipsOf(typed: string, { terms, readings }: Vocabulary): readonly Slip[] {
  if (typed.length > LONGEST) return [];
  const hasLetters = /[a-z]/.test(typed);
  const sounds = [...typed].map((character) => readings.get(character) ?? character);
  const rhyming = terms.filter((term) => term.isName && rhymes(typed, sounds, term));
  const only = rhyming.length === 1 ? rhyming.map(({ text, isName }): Slip => ({ text, distance: 1, isName })) : [];
  const names = terms.filter(({ isName, text }) => isName && typed.includes(text));
  const isShort = hasLetters || sounds.length === 2;
  const slips = terms.flatMap((term): readonly Slip[] => {
    if ((isShort && !term.isName) || names.some(({ text }) => !term.text.includes(text))) return [];
    const distance = hasLetters ? lettersBetween(sounds.join(''), term.pinyin) : charactersBetween(typed, sounds, term);
    return distance === undefined ? [] : [{ text: term.text, distance, isName: term.isName }];
  });
  return slips.length > 0 ? slips : only;
}

/** The edits between a typed word and another in Latin letters; `undefined` when they are too many for their length. */
export function lettersBetween(typed: string, word: string): number | undefined {
  const length = Math.min(typed.length, word.length);
  if (length < 4) return undefined;
  const edits = editDistance(typed, word, length < 9 || typed.charAt(0) !== word.charAt(0) ? 1 : 2);
  return edits ?? (merged(typed) === merged(word) ? 1 : undefined);
}

/** Names of three characters, of which `typed` has two in their places: no slips, but worth offering. */
export function similarTo(typed: string, { terms }: Vocabulary): readonly string[] {
  if ([...typed].length !== 3 || !HAN.test(typed)) return [];
  return terms.filter(({ isName, characters, text }) => isName && characters.length === 3 && editDistance(typed, text, 1) === 1).map(({ text }) => text);
}

function charactersBetween(typed: string, sounds: readonly string[], term: Term): number | undefined {
  const typedLength = sounds.length;
  const length = term.characters.length;
  if (typedLength < 2 || !HAN.test(typed)) return undefined;
  if (typedLength === length && soundsAlike(typed, sounds, term)) return 0;
  const shorter = Math.min(typedLength, length);
  const isSwapped = typedLength === length && [...typed].sort().join() === [...term.text].sort().join();
  // Another beginning is another name: 宁波都市圈.
  if (typedLength === length && !isSwapped && !term.text.startsWith([...typed][0] ?? '')) return undefined;
  if (shorter >= 4) return editDistance(typed, term.text, shorter < 6 ? 1 : 2);
  const isShort = typedLength === length - 1;
  return isSwapped || isShort ? editDistance(typed, term.text, 1) : undefined;
}

/** Whether each character is the term's, or is read like it, give or take zh and z, ng and n; of two the first is the term's, and the reading the very same. */
function soundsAlike(typed: string, sounds: readonly string[], { characters }: Term): boolean {
  const isShort = characters.length === 2;
  return [...typed].every((character, at) => {
    const meant = characters[at];
    if (character === meant?.character) return true;
    const [sound, own] = [sounds[at], meant?.readings[0]];
    if (sound === undefined || own === undefined) return false;
    return isShort ? at > 0 && sound === own : merged(sound) === merged(own);
  });
}

/** Whether both have three characters, and two are the same and the third ones rhyme. */
function rhymes(typed: string, sounds: readonly string[], { characters }: Term): boolean {
  if (sounds.length !== 3 || characters.length !== 3 || !HAN.test(typed)) return false;
  const others = [...typed].flatMap((character, at) => (character === characters[at]?.character ? [] : [at]));
  const [at, ...more] = others;
  if (at === undefined || more.length > 0) return false;
  const [sound = '', meant = ''] = [sounds[at], characters[at]?.readings[0]];
  return rhymeOf(sound) !== '' && rhymeOf(sound) === rhymeOf(meant);
}

/** A syllable from its main vowel on: ang of xiang, gang and guang. */
function rhymeOf(syllable: string): string {
  return /(?:[aoe]|[iuv](?![aoe]))[a-z]*$/.exec(syllable)?.[0] ?? '';
}

/** Syllables as they sound in the south. */
function merged(syllables: string): string {
  return syllables.replace(/([zcs])h/g, '$1').replaceAll('ng', 'n');
}
