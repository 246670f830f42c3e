import rawDocuments from '../../content/facts/documents.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo, type KnownIds } from './check-references.ts';
import { knownClaims } from './claims.ts';
import { claimId, distinctListOf, evidence, oneOf, recordOf, slug, text } from './fields.ts';
import { articleDay, isAfterArticle, isoDate, isoDay } from './iso-date.ts';
import type { Evidence, Slug } from './model.ts';
import { ContentError, parseRecords, recordAddress, requireRecord } from './parse-records.ts';
import { knownRailLines } from './rail.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/documents.json';

/**
 * A document or an event that the article rests on or that came after it. The opening of a railway is none: that is a
 * field of its line.
 */
export interface DatedDocument {
  readonly id: Slug;
  /** As a chart or a list names it: 长三角规划纲要. */
  readonly shortName: string;
  /** The full title: 长江三角洲区域一体化发展规划纲要. */
  readonly title: string;
  readonly kind: 'plan' | 'scheme' | 'opinion' | 'approval' | 'draft' | 'agreement' | 'meeting' | 'report' | 'works';
  /** A day where it is known, otherwise the month. */
  readonly date: string;
  /** The last day of a meeting of several days. */
  readonly until?: string | undefined;
  /** What happened on `date`. `dated`: the document bears it; `signed`: of an agreement; `begun`: of works. */
  readonly dateIs: 'dated' | 'issued' | 'published' | 'signed' | 'held' | 'reported' | 'begun';
  /** Who issued, held or decided it, where a source says so. */
  readonly issuer?: string | undefined;
  /** The number of the document, where it was seen: 苏政发〔2014〕90号. */
  readonly number?: string | undefined;
  /** The railway that it is about. */
  readonly railway?: Slug | undefined;
  /** The claims that name it, rest on it, or speak of what it sets up; none for what came after the article. */
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

const documentSchema = recordOf({
  id: slug,
  shortName: text,
  title: text,
  kind: oneOf(['plan', 'scheme', 'opinion', 'approval', 'draft', 'agreement', 'meeting', 'report', 'works']),
  date: isoDate.regex(/^\d{4}-\d{2}/, 'expected a day or a month. Find the month, or leave the document out.'),
  until: isoDay.optional(),
  dateIs: oneOf(['dated', 'issued', 'published', 'signed', 'held', 'reported', 'begun']),
  issuer: text.optional(),
  number: text.regex(/〔\d{4}〕\d+号$/u, 'expected the number as it is printed. Write it as "苏政发〔2014〕90号".').optional(),
  railway: slug.optional(),
  claims: distinctListOf(claimId),
  evidence,
})
  .refine(({ date, until }) => until === undefined || (isoDay.safeParse(date).success && until > date), {
    path: ['until'],
    error: 'expected a day after that in the field date. Correct one of the two.',
  })
  .refine(({ date, claims }) => !isAfterArticle(date) || claims.length === 0, {
    path: ['claims'],
    error: `the article cannot speak of what came after ${articleDay}. Remove the claims, or correct the date.`,
  });

/** Reads the documents, which stand in order of time. Throws a `ContentError` with file, record, field and remedy. */
export function parseDocuments(raw: unknown, file: string): readonly DatedDocument[] {
  const records = parseRecords<DatedDocument>(raw, file, documentSchema, { label: 'id', unique: ['id', 'shortName', 'title'] });
  records.forEach(({ id, date }, index) => {
    const before = records[index - 1];
    if (before !== undefined && before.date > date) {
      throw new ContentError(
        `${recordAddress(file, index, id)} · field date: ${date} comes before ${before.date} of "${before.id}". Put the records in order of time, a month before its days.`,
      );
    }
  });
  return checkReferences(records, file, ({ id }) => id, (document) => [
    ...referencesTo('railway', document.railway === undefined ? [] : [document.railway], knownRailLines),
    ...referencesTo('claims', document.claims, knownClaims),
    ...referencesOfEvidence('evidence', document.evidence, knownSources),
  ]);
}

/** Documents and events, in order of time. */
export const documents = parseDocuments(rawDocuments, FILE);

const byId = new Map(documents.map((document) => [document.id, document]));

/** The ids of all documents and events, for checks in other content. */
export const knownDocuments: KnownIds = { what: 'the id of a document', definedIn: FILE, ids: new Set(byId.keys()) };

/** The document or event with this id. Throws a `ContentError` with the closest known id when there is none. */
export function documentById(id: Slug): DatedDocument {
  return requireRecord(byId, id, 'document', FILE);
}
