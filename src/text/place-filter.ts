/** What the filter of the list of places says in Chinese, apart from the rest so that its script carries no other words. */
export const placeFilterWords = {
  shown: (count: number): string => (count === 0 ? '没有符合的地点' : `${String(count)}处`),
} as const;
