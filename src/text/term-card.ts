/** What the card of a term says in Chinese. */
export const termCardWords = {
  label: (term: string): string => `术语：${term}`,
  more: '相关的词、文件和图',
  close: '关闭',
} as const;
