import { z } from 'astro/zod';
import rawTimes from '../../content/facts/travel-times.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo } from './check-references.ts';
import { knownClaims } from './claims.ts';
import { claimId, distinctListOf, evidence, expects, recordOf, slug } from './fields.ts';
import { isoDay } from './iso-date.ts';
import { knownLocations } from './locations.ts';
import type { DivisionCode, Evidence, Slug } from './model.ts';
import { parseRecords, requireRecord } from './parse-records.ts';
import { knownRailLines } from './rail.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/travel-times.json';

/** How long a train took between two places at a given time. Never a prospect: those are in `coast.ts`. */
export interface TravelTime {
  readonly id: Slug;
  /** Code of a city of Jiangsu or slug of another place. */
  readonly from: DivisionCode | Slug;
  readonly to: DivisionCode | Slug;
  readonly minutes: number;
  /** The day from which the time held: that of the opening. */
  readonly asOf: string;
  /** Id of the railway that brought it. */
  readonly line: Slug;
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

const minutesHint = expects('a whole number of minutes', 'Write 2 hours 7 minutes as 127.');

const timeSchema = recordOf({
  id: slug,
  from: slug,
  to: slug,
  minutes: z.number(minutesHint).int(minutesHint).positive(minutesHint),
  asOf: isoDay,
  line: slug,
  claims: distinctListOf(claimId),
  evidence,
});

/** Reads the travel times. Throws a `ContentError` with file, record, field and remedy. */
export function parseTravelTimes(raw: unknown, file: string): readonly TravelTime[] {
  const records = parseRecords<TravelTime>(raw, file, timeSchema, { label: 'id', unique: ['id'] });
  return checkReferences(records, file, (time) => time.id, (time) => [
    ...referencesTo('from', [time.from], knownLocations),
    ...referencesTo('to', [time.to], knownLocations),
    ...referencesTo('line', [time.line], knownRailLines),
    ...referencesTo('claims', time.claims, knownClaims),
    ...referencesOfEvidence('evidence', time.evidence, knownSources),
  ]);
}

/** Travel times in the order of the file. */
export const travelTimes = parseTravelTimes(rawTimes, FILE);

const byId = new Map(travelTimes.map((time) => [time.id, time]));

/** The travel time with this id, such as `yancheng-shanghai`. Throws a `ContentError` with the closest known id when there is none. */
export function travelTimeById(id: Slug): TravelTime {
  return requireRecord(byId, id, 'travel time', FILE);
}
