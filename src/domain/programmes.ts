import rawProgrammes from '../../content/facts/programmes.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo } from './check-references.ts';
import { knownCities } from './cities.ts';
import { knownClaims } from './claims.ts';
import { claimId, countyMember, distinctListOf, divisionCode, evidence, listOf, oneOf, recordOf, slug, text } from './fields.ts';
import type { Programme } from './model.ts';
import { parseRecords } from './parse-records.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/programmes.json';

const programmeSchema = recordOf({
  id: slug,
  name: text,
  compound: text.optional(),
  kind: oneOf(['national-strategy', 'pilot']),
  summary: text,
  cities: distinctListOf(divisionCode),
  centreCities: distinctListOf(divisionCode),
  counties: listOf(countyMember),
  claims: distinctListOf(claimId),
  evidence,
}).refine((programme) => programme.centreCities.every((code) => programme.cities.includes(code)), {
  path: ['centreCities'],
  error: 'expected codes that stand in the field cities too. Add them there, or remove them here.',
});

/** Reads the programmes. Throws a `ContentError` with file, record, field and remedy. */
export function parseProgrammes(raw: unknown, file: string): readonly Programme[] {
  const records = parseRecords<Programme>(raw, file, programmeSchema, { label: 'id', unique: ['id', 'name'] });
  return checkReferences(records, file, (programme) => programme.id, (programme) => [
    ...referencesTo('cities', programme.cities, knownCities),
    ...referencesTo('counties', programme.counties.map((county) => county.city), knownCities),
    ...referencesTo('claims', programme.claims, knownClaims),
    ...referencesOfEvidence('evidence', programme.evidence, knownSources),
  ]);
}

/** National strategies, then pilots. */
export const programmes = parseProgrammes(rawProgrammes, FILE);
