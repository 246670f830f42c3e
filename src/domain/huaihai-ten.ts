import rawGroups from '../../content/facts/huaihai-ten.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo } from './check-references.ts';
import { knownClaims } from './claims.ts';
import { claimId, distinctListOf, divisionCode, evidence, recordOf, slug, text } from './fields.ts';
import type { City, DivisionCode, Evidence, Place, Slug } from './model.ts';
import { ContentError, parseRecords } from './parse-records.ts';
import { knownUnits, unitByCode } from './places.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/huaihai-ten.json';

/** The cities that a national plan counts as 淮海经济区. The zone of “1+3” with that name is 徐州 alone. */
export interface CityGroup {
  readonly id: Slug;
  readonly name: string;
  /** One line for the legend. */
  readonly summary: string;
  /** Codes of the cities, in the order of the document: inside Jiangsu and outside. */
  readonly cities: readonly DivisionCode[];
  /** The document with its date, as shown to readers. */
  readonly document: string;
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

const groupSchema = recordOf({
  id: slug,
  name: text,
  summary: text,
  cities: distinctListOf(divisionCode),
  document: text,
  claims: distinctListOf(claimId),
  evidence,
}).refine((group) => group.evidence.caveat !== undefined, {
  path: ['evidence', 'caveat'],
  error: 'the name stands for more than one list of cities: readers need a caveat. Write one Chinese sentence that says which list this is.',
});

/** Reads the group. Throws a `ContentError` with file, record, field and remedy, also when there is not exactly one record. */
export function parseCityGroup(raw: unknown, file: string): CityGroup {
  const records = parseRecords<CityGroup>(raw, file, groupSchema, { label: 'id', unique: ['id'] });
  const [group, ...others] = checkReferences(records, file, ({ id }) => id, (record) => [
    ...referencesTo('cities', record.cities, knownUnits),
    ...referencesTo('claims', record.claims, knownClaims),
    ...referencesOfEvidence('evidence', record.evidence, knownSources),
  ]);
  if (group === undefined || others.length > 0) throw new ContentError(`${file}: expected one record, got ${String(records.length)}. Keep that of the ten cities.`);
  return group;
}

/** 淮海经济区 as the national plan of 2018 counts it: ten cities of four provinces. */
export const huaihaiTen = parseCityGroup(rawGroups, FILE);

/** The cities of the group with names and points. */
export function citiesOfHuaihaiTen(): readonly (City | Place)[] {
  return huaihaiTen.cities.map(unitByCode);
}
