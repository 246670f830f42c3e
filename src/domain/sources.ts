import rawSources from '../../content/sources.json' with { type: 'json' };
import type { KnownIds } from './check-references.ts';
import { recordOf, sourceId, text } from './fields.ts';
import type { Source } from './model.ts';
import { parseRecords, requireRecord } from './parse-records.ts';

const FILE = 'content/sources.json';

const dateHint = 'expected a date as exact as it is known. Write 2021, 2021-03 or 2021-03-22.';

const sourceSchema = recordOf({
  id: sourceId.refine((id) => id !== 'mem', 'memory is no source. Find a source or remove the facts that rest on it.'),
  title: text,
  publisher: text.optional(),
  date: text.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, dateHint).optional(),
  checkedAt: text.optional(),
  note: text.optional(),
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
