/** What a page that has moved says, in Chinese. */
export const movedWords = {
  heading: '这一页换了路径',
  title: (from: string): string => `${from} 换了路径`,
  description: (from: string, to: string): string => `${from} 的内容现在在 ${to}。`,
  /** Before the link. */
  now: '它的内容现在在：',
} as const;
