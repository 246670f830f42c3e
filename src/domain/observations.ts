import { z } from 'astro/zod';
import rawObservations from '../../content/facts/observations.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence } from './check-references.ts';
import { evidence, expects, recordOf, slug, text } from './fields.ts';
import { isoDate } from './iso-date.ts';
import type { Evidence, Slug } from './model.ts';
import { parseRecords } from './parse-records.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/observations.json';

/** One number that an outside document gives and no other record holds. */
export interface Observation {
  readonly id: Slug;
  /** What was counted or measured: 南京都市圈核心一层的面积. */
  readonly what: string;
  /** In whole units: 2.7万平方千米 is 27000. */
  readonly value: number;
  /** As it follows the number in print: 平方千米, 人, 元, or what is counted, 个城市. */
  readonly unit: string;
  /** The document says 约, so prose says it too. */
  readonly approximate?: true | undefined;
  /** The date that the number speaks of, as exact as it is known; often earlier than the document. */
  readonly asOf?: string | undefined;
  readonly evidence: Evidence;
}

const valueHint = expects('a number above 0', 'Write it in whole units, without quotes: 2.7万平方千米 is 27000.');
const unitHint = expects('a unit', 'Write what follows the number in print, such as "平方千米" or "个城市".');
const approximateHint = expects('true', 'Write true where the document says 约, and leave the field out otherwise.');

const observationSchema = recordOf({
  id: slug,
  what: text,
  value: z.number(valueHint).positive(valueHint),
  unit: z.string(unitHint).regex(/^(?![万亿])[^\d\s]+$/u, unitHint),
  approximate: z.literal(true, approximateHint).optional(),
  asOf: isoDate.optional(),
  evidence,
});

/** Reads the observations. Throws a `ContentError` with file, record, field and remedy. */
export function parseObservations(raw: unknown, file: string): readonly Observation[] {
  const records = parseRecords<Observation>(raw, file, observationSchema, { label: 'id', unique: ['id', 'what'] });
  return checkReferences(records, file, ({ id }) => id, (record) => referencesOfEvidence('evidence', record.evidence, knownSources));
}

/** What outside documents say in numbers, in the order of the file. */
export const observations = parseObservations(rawObservations, FILE);
