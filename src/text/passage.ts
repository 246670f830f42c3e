/** What the site says, in Chinese, of links to a passage that a reader has selected. */
export const passageWords = {
  copy: '复制这段话的链接',
  /** For a screen reader, of a selection made with the keyboard. */
  offered: '可以复制选中这段话的链接：按 Tab 键到按钮。',
  copied: '链接已复制',
  failed: '没有复制成，再按一次试试',
  /** What the link leads to, by the title of its page and the first words of the passage. */
  title: (page: string, start: string) => `${page}：“${start}”`,
  bar: '链接所指的一段',
  arrived: '链接指的是标出的这段话',
  /** Brings a reader who has gone on back to the passage. */
  back: '回到这段话',
  clear: '清除',
  clearKey: '(Esc)',
  missing: '链接指的那段话已不在本页',
  /** Of the place where it stood, when that is still there. */
  stoodHere: '可能改写过；原来在这一处',
  rewritten: '可能改写过',
  search: '搜一搜',
  close: '关闭',
} as const;
