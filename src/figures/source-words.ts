import type { Evidence } from '@/domain/model.ts';
import { articleSource, laterSince, sourceById } from '@/domain/sources.ts';
import { datedSourceWords, laterSourceWords } from '@/text/standing.ts';

/** The documents behind a record with their dates, without the article itself, of which a column of its own says where it speaks of a thing; empty when there are none. */
export function sourceWords({ sources }: Evidence): string {
  return sources
    .filter((id) => id !== articleSource)
    .map((id) => {
      const source = sourceById(id);
      return datedSourceWords(source.title, source.date, laterSince(source));
    })
    .join('；');
}

/** The title of a source as lists of titles have it: one that came after the article says so and when. */
export function sourceTitle(id: string): string {
  const source = sourceById(id);
  return `${source.title}${laterSourceWords(laterSince(source))}`;
}
