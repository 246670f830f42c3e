/** What the filter of the atlas's list says in Chinese. */
export const atlasFilterWords = {
  count: (shown: number): string => (shown === 0 ? '没有符合的条目' : `${String(shown)}条`),
} as const;
