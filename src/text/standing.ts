import { dateWords } from './time-words.ts';

/** What is to be known of a record before it is taken for settled, in Chinese. Everywhere the site has these words from here. */
export const standingWords = {
  contested: '说法不一',
  inferred: '推定',
  later: '晚于文章',
} as const;

/**
 * Behind the title of a source that came after the article: （2023年1月，晚于文章）.
 * @param published when it came out, as exact as it is known; the month is enough here
 */
export function laterSourceWords(published: string): string {
  return `（${dateWords(published.slice(0, '2023-01'.length))}，${standingWords.later}）`;
}
