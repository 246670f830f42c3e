/** What the filter of the page of terms says in Chinese, apart from the rest so that its script carries no other words. */
export const termFilterWords = {
  count: (shown: number): string => (shown === 0 ? '没有符合的词' : `${String(shown)}个词`),
} as const;
