/** What a link to a place of the page is called, in Chinese: HTML alone says it. */
export const permalinkWords = {
  section: '本节链接',
  term: '术语链接',
  place: '本条链接',
  view: '当前视图的链接',
  chapter: '分享本章',
  page: '分享本页',
  /** The kind of the file stands in the words: a reader on a phone knows what comes. */
  poster: '下载长图（PNG）',
} as const;

/** What the bubble beside a copied link says in Chinese, and what it calls what the link leads to. */
export const bubbleWords = {
  copied: '链接已复制',
  selected: '没能自动复制。链接已选中，请用键盘或菜单复制。',
  address: '链接',
  more: '二维码、引文…',
  failed: '没有打开，请再试一次',
  part: (page: string, part: string): string => `${page}：${part}`,
  claim: (claim: string): string => `${claim}条`,
  term: (term: string): string => `术语${term}`,
} as const;
