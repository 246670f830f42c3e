import rawGlossary from '../../content/glossary.json' with { type: 'json' };
import { expects, recordOf, slug, text } from './fields.ts';
import type { Slug } from './model.ts';
import { parseRecords, requireRecord } from './parse-records.ts';

const FILE = 'content/glossary.json';

/** Characters of an explanation: it stands in one line beside its term. */
const LONGEST_GLOSS = 30;

const glossHint = expects(
  `at most ${String(LONGEST_GLOSS)} characters without a full stop at the end`,
  'Say only what the term is, such as 一地到另一地的辖区里办的园区.',
);

/** A term of the chapters and what it is. */
export interface GlossaryEntry {
  /** Id of its `<Term>`. */
  readonly id: Slug;
  /** As the chapter writes it, without quotation marks around all of it. */
  readonly term: string;
  /** What it is in general, whatever the article wishes of it. */
  readonly gloss: string;
}

const entrySchema = recordOf({
  id: slug,
  term: text,
  gloss: text.max(LONGEST_GLOSS, glossHint).regex(/[^。]$/u, glossHint),
});

/** Reads the glossary. Throws a `ContentError` with file, record, field and remedy. */
export function parseGlossary(raw: unknown, file: string): readonly GlossaryEntry[] {
  return parseRecords<GlossaryEntry>(raw, file, entrySchema, { label: 'id', unique: ['id', 'term'] });
}

/** Every term that the chapters explain, in the order of the file. */
export const glossary = parseGlossary(rawGlossary, FILE);

const byId = new Map(glossary.map((entry) => [entry.id, entry]));

/** The entry of a `<Term>`. Throws a `ContentError` with the closest known id when there is none. */
export function glossaryEntry(id: Slug): GlossaryEntry {
  return requireRecord(byId, id, 'term', FILE);
}
