/** What the card of a term says in Chinese. */
export const termCardWords = {
  label: '术语',
  more: '相关的词、文件和图',
} as const;
