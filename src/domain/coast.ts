import rawFeatures from '../../content/facts/coast.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo } from './check-references.ts';
import { knownCities } from './cities.ts';
import { knownClaims } from './claims.ts';
import { claimId, distinctListOf, divisionCode, evidence, oneOf, recordOf, slug, someOf, text } from './fields.ts';
import type { DivisionCode, Evidence, Slug } from './model.ts';
import { parseRecords, requireRecord } from './parse-records.ts';
import { knownPlaces } from './places.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/coast.json';

/** What the article names on the coast and no plan bounds. `prospect`: what it holds possible. `cities`: a group of cities. */
export interface CoastFeature {
  readonly id: Slug;
  readonly name: string;
  readonly kind: 'prospect' | 'cities';
  /** One line for the legend. */
  readonly summary: string;
  readonly cities: readonly DivisionCode[];
  /** Slug of the place that a prospect is about reaching. */
  readonly around?: Slug | undefined;
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

const featureSchema = recordOf({
  id: slug,
  name: text,
  kind: oneOf(['prospect', 'cities']),
  summary: text,
  cities: someOf(divisionCode),
  around: slug.optional(),
  claims: distinctListOf(claimId),
  evidence,
}).refine((feature) => feature.evidence.caveat !== undefined, {
  path: ['evidence', 'caveat'],
  error: 'no plan bounds this: readers need a caveat. Write one Chinese sentence that says what it rests on.',
});

/** Reads what the article names on the coast. Throws a `ContentError` with file, record, field and remedy. */
export function parseCoast(raw: unknown, file: string): readonly CoastFeature[] {
  const records = parseRecords<CoastFeature>(raw, file, featureSchema, { label: 'id', unique: ['id', 'name'] });
  return checkReferences(records, file, (feature) => feature.id, (feature) => [
    ...referencesTo('cities', feature.cities, knownCities),
    ...referencesTo('around', feature.around === undefined ? [] : [feature.around], knownPlaces),
    ...referencesTo('claims', feature.claims, knownClaims),
    ...referencesOfEvidence('evidence', feature.evidence, knownSources),
  ]);
}

/** 上海“一小时经济圈” and 沿黄海城市群. */
export const coastFeatures = parseCoast(rawFeatures, FILE);

const byId = new Map(coastFeatures.map((feature) => [feature.id, feature]));

/** The feature with this id. Throws a `ContentError` with the closest known id when there is none. */
export function coastFeatureById(id: Slug): CoastFeature {
  return requireRecord(byId, id, 'feature of the coast', FILE);
}
