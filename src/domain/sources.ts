import rawSources from '../../content/sources.json' with { type: 'json' };
import type { KnownIds } from './check-references.ts';
import { oneOf, recordOf, sourceId, text } from './fields.ts';
import { isAfterArticle, isoDate, isoDay } from './iso-date.ts';
import { sourceKinds, type Source } from './model.ts';
import { parseRecords, requireRecord } from './parse-records.ts';

const FILE = 'content/sources.json';

/** The id of the article itself: what rests on it alone is not told of as if another had said it. */
export const articleSource = 'art';

const sourceSchema = recordOf({
  id: sourceId.refine((id) => id !== 'mem', 'memory is no source. Find a source or remove the facts that rest on it.'),
  kind: oneOf(sourceKinds),
  title: text,
  publisher: text.optional(),
  date: isoDate.optional(),
  published: isoDate.optional(),
  eventOf: isoDay.optional(),
  checkedAt: text.optional(),
  note: text.optional(),
}).refine(({ date, published }) => published === undefined || (date !== undefined && published > date), {
  path: ['published'],
  error: 'expected a date after that in the field date. Leave it out where the two are one.',
});

/** Reads the sources. Throws a `ContentError` with file, record, field and remedy. */
export function parseSources(raw: unknown, file: string): readonly Source[] {
  return parseRecords<Source>(raw, file, sourceSchema, { label: 'id', unique: ['id'] });
}

/** Every document, page or data set that facts rest on, in the order of the file. */
export const sources = parseSources(rawSources, FILE);

const byId = new Map(sources.map((source) => [source.id, source]));

/** The ids of all sources, for checks in other content. */
export const knownSources: KnownIds = { what: 'the id of a source', definedIn: FILE, ids: new Set(byId.keys()) };

/** The source with this id. Throws a `ContentError` with the closest known id when there is none. */
export function sourceById(id: string): Source {
  return requireRecord(byId, id, 'source', FILE);
}

/**
 * When a source came out, as exact as it is known, if that was after the earliest day on which the article can have been
 * written; `undefined` for others. The report of an event counts by the day of the event: that of the meeting which the
 * article calls recent is not later than the article.
 */
export function laterSince({ date, published = date, eventOf = published }: Source): string | undefined {
  return eventOf !== undefined && isAfterArticle(eventOf) ? published : undefined;
}

/** Whether a source came out after the article, see `laterSince`. */
export function isLaterSource(source: Source): boolean {
  return laterSince(source) !== undefined;
}
