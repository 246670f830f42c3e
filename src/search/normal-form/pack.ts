/**
 * How a text goes into a Pagefind record and comes back out. Pagefind has no dictionary for Chinese that its index and its query
 * agree on, so the index holds one word a character and a query asks for them in a row. What the search does not compare
 * (quotes, spaces …) is glued to the word before it and leaves the row whole; what it compares but nobody asks for alone
 * (clause punctuation) is a word of its own and breaks the row. Both are written in ASCII punctuation: Pagefind counts such
 * a word, but keeps it out of the index; of `区。` it would index both `区` and `区。`.
 */
import { compatible, tokensOf, unitsOf } from './normalise.ts';

/** Codes of the frequent characters; every other one is spelt out as {@link ESCAPE}, octal digits, {@link ESCAPE}. */
const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ' ': '`',
    '\n': '|',
    '“': '<',
    '”': '>',
    '（': '(',
    '）': ')',
    '《': '[',
    '》': ']',
    '‘': '{',
    '’': '}',
    '—': '=',
    '-': '-',
    '，': ',',
    '。': '.',
    '、': '/',
    '；': ';',
    '：': ':',
    '？': '?',
    '！': '!',
    '+': '+',
    '%': '%',
    '.': '&',
    '·': '*',
  }),
);
const CHARACTERS: ReadonlyMap<string, string> = new Map([...CODES].map(([character, code]) => [code, character]));
const ESCAPE = '~';
const DIGITS = '!#$%&*+,';

/** What stands at the end of the packed text: nothing yet, a letter or digit, or punctuation that breaks a row. */
type End = 'start' | 'token' | 'break';

/**
 * The record content for `text`. Any white space but a line end comes back as a space; a character that NFKC changes
 * (Ａ, ㎡) as what it changes to, since the index could not find it otherwise.
 */
export function pack(text: string): string {
  let packed = '';
  let end: End = 'start';
  for (const unit of unitsOf(text)) {
    const plain = compatible(unit);
    if (plain === '') {
      packed += encode(unit);
      continue;
    }
    const parts = tokensOf(plain).length > 0 ? unitsOf(plain) : [unit];
    for (const part of parts) {
      const isToken = tokensOf(part).length > 0;
      const follows: End = isToken ? 'token' : 'break';
      if (end === 'token' || (end === 'break' && isToken)) packed += ' ';
      packed += isToken ? part : encode(part);
      end = follows;
    }
  }
  return packed;
}

/** The text that {@link pack} was given. */
export function unpack(content: string): string {
  return content
    .replaceAll(' ', '')
    .replace(/~([^~]*)~|[^\p{L}\p{N}\p{Pc}]/gu, (code, digits: string | undefined) =>
      digits === undefined ? (CHARACTERS.get(code) ?? code) : decodeEscape(digits),
    );
}

function encode(unit: string): string {
  return [...unit]
    .map((character) => {
      if (/^\p{C}$/u.test(character) && character !== '\n') return '';
      const plain = /^\s$/u.test(character) && character !== '\n' ? ' ' : character;
      return CODES.get(plain) ?? escape(plain);
    })
    .join('');
}

function escape(character: string): string {
  const octal = (character.codePointAt(0) ?? 0).toString(8);
  return ESCAPE + [...octal].map((digit) => DIGITS.charAt(Number(digit))).join('') + ESCAPE;
}

function decodeEscape(digits: string): string {
  return String.fromCodePoint(Number.parseInt([...digits].map((digit) => DIGITS.indexOf(digit)).join(''), 8));
}
