/** What a page says of itself to search engines, messengers and programs that keep references, in Chinese. */
export const headWords = {
  /** The article that the site restates. Who published it, and when, is not known. */
  article: { title: '在新起点上推进江苏区域协调发展', author: '苏群' },
  /** What the pictures are that messengers put beside a link. */
  card: (title: string): string => `江苏区域协调发展图解的分享图：${title}`,
  /** What a figure hands out, for search engines that list data, which ask for fifty characters. */
  data: (title: string): string => `${title}。图和数据表，可下载为CSV、SVG、PNG；单位、年份和来源见江苏区域协调发展图解。`,
  feed: '江苏区域协调发展图解：本站的变化',
  feedDescription: '本站新增和改动的内容。',
} as const;
