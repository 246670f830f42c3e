/** What a page says, in Chinese, to a reader who has come by a link to a part of it. */
export const arrivalWords = {
  /** For a screen reader. */
  arrived: (name: string) => `已到：${name}`,
  missingTarget: '链接指向的位置已不在本页，可能改写过。可以',
  /** A link to the search; with words that the link was about, if there are any. */
  search: (words: string) => (words === '' ? '搜一搜' : `搜“${words}”`),
} as const;
