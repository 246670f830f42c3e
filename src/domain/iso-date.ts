import { z } from 'astro/zod';
import { expects } from './fields.ts';

const dateHint = expects('a date as exact as it is known', 'Write "2020", "2020-07" or "2020-07-01".');

/** A date as exact as it is known: year, year and month, or day. Texts of this shape sort by time. */
export const isoDate = z.string(dateHint).regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, dateHint);

const dayHint = expects('a day', 'Write it as "2020-07-01".');

/** A date that is known to the day. */
export const isoDay = z.string(dayHint).regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, dayHint);

/** The earliest day on which the article can have been written: that of the meeting which it calls recent. */
export const articleDay = '2022-02-07';

/**
 * Whether a date lies after the earliest day on which the article can have been written. A month or a year counts
 * only when all of it does.
 */
export function isAfterArticle(date: string): boolean {
  return date.length === articleDay.length ? date > articleDay : date > articleDay.slice(0, date.length);
}
