import type { Evidence } from '@/domain/model.ts';
import { sourceById } from '@/domain/sources.ts';
import { dateWords } from '@/text/time-words.ts';

/** The article as a source: a table's last column says where it speaks of a thing. */
const ARTICLE = 'art';

/** The documents behind a record with their dates, without the article itself; empty when there are none. */
export function sourceWords({ sources }: Evidence): string {
  return sources
    .filter((id) => id !== ARTICLE)
    .map((id) => {
      const { title, date } = sourceById(id);
      return date === undefined ? title : `${title}（${dateWords(date)}）`;
    })
    .join('；');
}
