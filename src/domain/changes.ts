import rawChanges from '../../content/changes.json' with { type: 'json' };
import { expects, recordOf, slug, text } from './fields.ts';
import { isoDay } from './iso-date.ts';
import type { Slug } from './model.ts';
import { ContentError, parseRecords, recordAddress } from './parse-records.ts';

const FILE = 'content/changes.json';

/** Something new on the site, as readers notice it. */
export interface Change {
  /** Feed readers know the entry by it: it stays when the words change. */
  readonly id: Slug;
  /** The day on which readers got it. Never that of the article. */
  readonly date: string;
  readonly title: string;
  /** One or more sentences. */
  readonly text: string;
  /** Where it is to be seen: a path on this site, with a fragment or without. */
  readonly address: string;
}

const sentenceHint = expects('a whole sentence', 'End it in 。');
const addressHint = expects('an address on this site', 'Begin with / and end the path in /, such as /atlas/ or /coast/#fig-coast.');

const changeSchema = recordOf({
  id: slug,
  date: isoDay,
  title: text,
  text: text.regex(/。$/u, sentenceHint),
  address: text.regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z][a-z0-9-]*)?$/, addressHint),
});

/** Reads the changes, the newest first. Throws a `ContentError` with file, record, field and remedy. */
export function parseChanges(raw: unknown, file: string): readonly Change[] {
  const changes = parseRecords<Change>(raw, file, changeSchema, { label: 'id', unique: ['id', 'title'] });
  const problems = changes.flatMap(({ id, date }, index) => {
    const before = changes[index - 1];
    if (before === undefined || before.date >= date) return [];
    return [`${recordAddress(file, index, id)} · field date: ${date} is later than ${before.date} of the record before it. Put the newest first.`];
  });
  if (problems.length > 0) throw new ContentError(problems.join('\n'));
  return changes;
}

/** What has become new on the site, the newest first. */
export const changes = parseChanges(rawChanges, FILE);
