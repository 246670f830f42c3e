import { quoted } from './quotation.ts';

/** Characters of a word that the bar repeats. */
const LONGEST = 16;

/** More words than this are not named. */
const MOST = 3;

/**
 * What the page says of the words that it has marked for a reader who came from a search. Where several words were asked
 * for, each has a line of its own.
 */
export const searchArrivalWords = {
  bar: '标出的搜索词',
  /** What is marked. */
  named: (words: string) => named(words),
  /** The first of them is in the window. */
  marked: (count: number) => `${count} 处`,
  /** None of them is in the window yet. */
  below: (count: number) => `${count} 处，在下面`,
  position: (position: number, count: number) => `第 ${position} / ${count} 处`,
  /** For a screen reader: what stands around the place. */
  around: (text: string) => `：${text}`,
  previous: '上一处',
  next: '下一处',
  /** Where there is but one. */
  only: '到这一处',
  clear: '清除',
  /** The key that does the same. */
  clearKey: '(Esc)',
} as const;

/** Each word in quotation marks of its own. */
function named(words: string): string {
  const all = words.split('\n');
  const first = all.slice(0, MOST).map((word) => {
    const characters = [...word];
    return quoted(characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : word);
  });
  return first.join('') + (all.length > MOST ? '等' : '');
}
