import { z } from 'astro/zod';
import rawPairs from '../../content/facts/pairs.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo } from './check-references.ts';
import { knownCities } from './cities.ts';
import { knownClaims } from './claims.ts';
import { claimId, distinctListOf, evidence, expects, oneOf, recordOf, slug, text } from './fields.ts';
import { knownLocations, locationOf, type Located } from './locations.ts';
import type { DivisionCode, Evidence, Slug } from './model.ts';
import { parseRecords, requireRecord } from './parse-records.ts';
import { knownPlaces } from './places.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/pairs.json';

/** Two places that a document pairs (结对, 挂钩). Help runs one way: `from` helps `to`. */
export interface Pair {
  readonly id: Slug;
  /** `cross-province`: places of the delta help northern Anhui. `south-north`: 苏南 helps 苏北. */
  readonly kind: 'cross-province' | 'south-north';
  /** Who helps: the code of a city of Jiangsu or the slug of another place. */
  readonly from: DivisionCode | Slug;
  /** Who is helped. */
  readonly to: DivisionCode | Slug;
  /** The year in which the round of south–north pairs began; absent for other pairs. */
  readonly round?: '2001' | '2022' | undefined;
  /** Whether the article names this pair. */
  readonly named: boolean;
  /** The term as shown to readers: 2021—2030年. */
  readonly years: string;
  /** The document or arrangement with its date, as shown to readers. */
  readonly document: string;
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

const pairSchema = recordOf({
  id: slug,
  kind: oneOf(['cross-province', 'south-north']),
  from: slug,
  to: slug,
  round: oneOf(['2001', '2022']).optional(),
  named: z.boolean(expects('true or false', 'Write true if the article names this pair, without quotes.')),
  years: text,
  document: text,
  claims: distinctListOf(claimId),
  evidence,
})
  .refine((pair) => (pair.kind === 'south-north') === (pair.round !== undefined), {
    path: ['round'],
    error: 'expected a round for south-north pairs and none for others. Add "2001" or "2022", or remove the field.',
  })
  .refine((pair) => pair.from !== pair.to, { path: ['to'], error: 'expected another place than in the field from. Correct one of the two.' })
  .refine((pair) => !pair.named || pair.claims.length > 0, {
    path: ['claims'],
    error: 'a pair that the article names needs the claim that names it. Add its id, or set named to false.',
  });

/** Reads the pairs. Throws a `ContentError` with file, record, field and remedy. */
export function parsePairs(raw: unknown, file: string): readonly Pair[] {
  const records = parseRecords<Pair>(raw, file, pairSchema, { label: 'id', unique: ['id'] });
  return checkReferences(records, file, (pair) => pair.id, (pair) => [
    ...referencesTo('from', [pair.from], pair.kind === 'south-north' ? knownCities : knownLocations),
    ...referencesTo('to', [pair.to], pair.kind === 'south-north' ? knownCities : knownPlaces),
    ...referencesTo('claims', pair.claims, knownClaims),
    ...referencesOfEvidence('evidence', pair.evidence, knownSources),
  ]);
}

/** All pairs: across provinces, those of the article first; then south–north, by round. */
export const pairs = parsePairs(rawPairs, FILE);

const byId = new Map(pairs.map((pair) => [pair.id, pair]));

/** The pair with this id. Throws a `ContentError` with the closest known id when there is none. */
export function pairById(id: Slug): Pair {
  return requireRecord(byId, id, 'pair', FILE);
}

/** The eight pairs across provinces, those that the article names first. */
export function crossProvincePairs(): readonly Pair[] {
  return pairs.filter((pair) => pair.kind === 'cross-province');
}

/** The south–north pairs of one round. */
export function southNorthPairs(round: '2001' | '2022'): readonly Pair[] {
  return pairs.filter((pair) => pair.round === round);
}

/** Both ends of a pair with names and points: who helps, and who is helped. */
export function endsOf(pair: Pair): { readonly from: Located; readonly to: Located } {
  return { from: locationOf(pair.from), to: locationOf(pair.to) };
}
