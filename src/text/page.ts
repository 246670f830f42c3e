/** What a page's script says in Chinese, apart from maps, charts and search. */
export const pageWords = {
  missingTarget: '链接指向的位置已不在本页。可以看本章目录，或者搜一搜。',
} as const;
