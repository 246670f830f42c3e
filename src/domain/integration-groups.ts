import rawGroups from '../../content/facts/integration-groups.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo } from './check-references.ts';
import { knownCities } from './cities.ts';
import { knownClaims } from './claims.ts';
import { claimId, distinctListOf, divisionCode, evidence, recordOf, slug, text } from './fields.ts';
import type { IntegrationGroup } from './model.ts';
import { parseRecords } from './parse-records.ts';
import { knownPlaces } from './places.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/integration-groups.json';

const groupSchema = recordOf({
  id: slug,
  name: text,
  cities: distinctListOf(divisionCode),
  outside: distinctListOf(slug),
  claims: distinctListOf(claimId),
  evidence,
});

/** Reads the integration groups. Throws a `ContentError` with file, record, field and remedy. */
export function parseIntegrationGroups(raw: unknown, file: string): readonly IntegrationGroup[] {
  const records = parseRecords<IntegrationGroup>(raw, file, groupSchema, { label: 'id', unique: ['id', 'name'] });
  return checkReferences(records, file, (group) => group.id, (group) => [
    ...referencesTo('cities', group.cities, knownCities),
    ...referencesTo('outside', group.outside, knownPlaces),
    ...referencesTo('claims', group.claims, knownClaims),
    ...referencesOfEvidence('evidence', group.evidence, knownSources),
  ]);
}

/** 宁镇扬, 锡常泰, （沪）苏通. */
export const integrationGroups = parseIntegrationGroups(rawGroups, FILE);
