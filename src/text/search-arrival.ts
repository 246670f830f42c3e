/** What the page says of the words that it has marked for a reader who came from a search. */
const LONGEST = 16;

export const searchArrivalWords = {
  bar: '标出的搜索词',
  /** The first of them is in the window. */
  marked: (term: string, count: number) => `已标出${quoted(term)} ${count} 处`,
  /** None of them is in the window yet. */
  below: (term: string, count: number) => `本节有${quoted(term)} ${count} 处，在下面`,
  position: (term: string, position: number, count: number) => `${quoted(term)}第 ${position} 处，共 ${count} 处`,
  /** For a screen reader: what stands around the place. */
  around: (text: string) => `：${text}`,
  previous: '上一处',
  next: '下一处',
  /** Where there is but one. */
  only: '到这一处',
  clear: '清除',
} as const;

function quoted(term: string): string {
  const characters = [...term.replace(/^[“"]+|[”"]+$/gu, '')];
  return `“${characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('')}”`;
}
