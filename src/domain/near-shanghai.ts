import rawFeatures from '../../content/facts/shanghai-side.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo } from './check-references.ts';
import { knownClaims } from './claims.ts';
import { claimId, distinctListOf, evidence, oneOf, recordOf, slug, text } from './fields.ts';
import { locationOf, type Located } from './locations.ts';
import type { Evidence, Slug } from './model.ts';
import { parseRecords, requireRecord } from './parse-records.ts';
import { isLake, knownPlaces, places } from './places.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/shanghai-side.json';

/**
 * What the article names where Jiangsu meets Shanghai. `nodes`: single places. `line`: places in the article's order,
 * joined by a schematic line. `lake`: an area around a lake that no document bounds, so that the lake alone is drawn.
 */
export interface ShanghaiSideFeature {
  readonly id: Slug;
  readonly name: string;
  readonly kind: 'nodes' | 'line' | 'lake';
  /** One line for the legend. */
  readonly summary: string;
  /** Slugs of places; in order along a line. */
  readonly places: readonly Slug[];
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

const featureSchema = recordOf({
  id: slug,
  name: text,
  kind: oneOf(['nodes', 'line', 'lake']),
  summary: text,
  places: distinctListOf(slug),
  claims: distinctListOf(claimId),
  evidence,
}).refine(({ kind, places: listed }) => (kind === 'lake' ? listed.length === 1 : listed.length >= (kind === 'line' ? 2 : 1)), {
  path: ['places'],
  error: 'expected one lake for a lake, two or more places for a line, one or more for nodes. Correct the list or the kind.',
});

const knownLakes = {
  what: 'the slug of a place of the kind lake',
  definedIn: knownPlaces.definedIn,
  ids: new Set(places.filter(isLake).map(({ slug: lake }) => lake)),
};

/** Reads what lies near Shanghai. Throws a `ContentError` with file, record, field and remedy. */
export function parseShanghaiSide(raw: unknown, file: string): readonly ShanghaiSideFeature[] {
  const records = parseRecords<ShanghaiSideFeature>(raw, file, featureSchema, { label: 'id', unique: ['id', 'name'] });
  return checkReferences(records, file, (feature) => feature.id, (feature) => [
    ...referencesTo('places', feature.places, feature.kind === 'lake' ? knownLakes : knownPlaces),
    ...referencesTo('claims', feature.claims, knownClaims),
    ...referencesOfEvidence('evidence', feature.evidence, knownSources),
  ]);
}

/** Nodes, then lines, then lakes. */
export const shanghaiSide = parseShanghaiSide(rawFeatures, FILE);

const byId = new Map(shanghaiSide.map((feature) => [feature.id, feature]));

/** The feature with this id. Throws a `ContentError` with the closest known id when there is none. */
export function shanghaiSideById(id: Slug): ShanghaiSideFeature {
  return requireRecord(byId, id, 'feature near Shanghai', FILE);
}

/** The places of a feature with names and points; in order along a line. */
export function locationsOf(feature: ShanghaiSideFeature): readonly Located[] {
  return feature.places.map(locationOf);
}
