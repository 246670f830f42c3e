import { z } from 'astro/zod';
import rawRail from '../../content/facts/rail.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo, type KnownIds } from './check-references.ts';
import { knownClaims } from './claims.ts';
import { claimId, distinctListOf, evidence, expects, listOf, oneOf, recordOf, slug, someOf, text } from './fields.ts';
import { articleDay, isoDate } from './iso-date.ts';
import type { Evidence, LngLat, Slug } from './model.ts';
import { parseRecords, requireRecord } from './parse-records.ts';
import { knownPlaces, placeBySlug } from './places.ts';
import { isRailPoint, knownRailPoints, railPointById, type RailPoint } from './rail-points.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/rail.json';

/** A railway, or a bridge that a railway runs over. */
export interface RailLine {
  readonly id: Slug;
  /** 盐通高铁 */
  readonly name: string;
  readonly kind: 'line' | 'bridge';
  /**
   * As of early 2022, when the article was written. `open`: in use. `planned`: in a plan, no works.
   * `later`: works or opening came after the article.
   */
  readonly status: 'open' | 'planned' | 'later';
  /** When all of it was open, as exact as a source gives it; `null` when it is not open or no sound source gives a date. */
  readonly opened: string | null;
  /** A section that opened before the rest. */
  readonly firstSection?: { readonly name: string; readonly opened: string } | undefined;
  /** What was planned and when that was said, as shown to readers. */
  readonly planned?: string | undefined;
  /**
   * Ids of stations and bridges along the line, and slugs of places where a station has no confirmed point: a schematic
   * line, not a list of all stations.
   */
  readonly route: readonly Slug[];
  readonly lengthKm?: number | undefined;
  /** Design speed, km/h. */
  readonly speedKmh?: number | undefined;
  /** Further facts, one short Chinese phrase each. */
  readonly facts: readonly string[];
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

/** A point of a route: a station, a bridge, or a place that stands in for a station. */
export interface RouteStop {
  readonly id: Slug;
  readonly name: string;
  readonly kind: RailPoint['kind'] | 'place';
  /** `[longitude, latitude]`. */
  readonly point: LngLat;
  readonly evidence: Evidence;
}

const quantityHint = expects('a number above 0', 'Write digits without unit or quotes, such as 143.');
const quantity = z.number(quantityHint).positive(quantityHint);

const railSchema = recordOf({
  id: slug,
  name: text,
  kind: oneOf(['line', 'bridge']),
  status: oneOf(['open', 'planned', 'later']),
  opened: isoDate.nullable(),
  firstSection: recordOf({ name: text, opened: isoDate }).optional(),
  planned: text.optional(),
  route: someOf(slug),
  lengthKm: quantity.optional(),
  speedKmh: quantity.optional(),
  facts: listOf(text),
  claims: distinctListOf(claimId),
  evidence,
})
  .refine((line) => line.opened === null || line.status === (line.opened < articleDay ? 'open' : 'later'), {
    path: ['status'],
    error: `does not fit the field opened: what opened before ${articleDay} is open, what opened after is later, what is planned has null. Correct one of the two.`,
  })
  .refine((line) => line.status === 'open' || line.opened !== null || line.planned !== undefined, {
    path: ['planned'],
    error: 'a line that is not open needs one Chinese sentence on what is planned. Add it.',
  })
  .refine((line) => line.firstSection === undefined || line.opened === null || line.firstSection.opened < line.opened, {
    path: ['firstSection', 'opened'],
    error: 'expected a date before that of the whole line. Correct one of the two.',
  })
  .refine((line) => (line.kind === 'bridge') === (line.route.length === 1), {
    path: ['route'],
    error: 'expected one point for a bridge and two or more for a line. Correct the route or the kind.',
  });

const knownRoutePoints: KnownIds = {
  what: 'the id of a station or bridge, or the slug of a place,',
  definedIn: `${knownRailPoints.definedIn} or ${knownPlaces.definedIn}`,
  ids: new Set([...knownRailPoints.ids, ...knownPlaces.ids]),
};

/** Reads the railways. Throws a `ContentError` with file, record, field and remedy. */
export function parseRail(raw: unknown, file: string): readonly RailLine[] {
  const records = parseRecords<RailLine>(raw, file, railSchema, { label: 'id', unique: ['id', 'name'] });
  return checkReferences(records, file, (line) => line.id, (line) => [
    ...referencesTo('route', line.route, line.kind === 'bridge' ? knownRailPoints : knownRoutePoints),
    ...referencesTo('claims', line.claims, knownClaims),
    ...referencesOfEvidence('evidence', line.evidence, knownSources),
  ]);
}

/** Railways and the bridge, in the order of the file. */
export const railLines = parseRail(rawRail, FILE);

const byId = new Map(railLines.map((line) => [line.id, line]));

/** The ids of railways, for checks in other content. */
export const knownRailLines: KnownIds = { what: 'the id of a railway', definedIn: FILE, ids: new Set(byId.keys()) };

/** The railway or bridge with this id. Throws a `ContentError` with the closest known id when there is none. */
export function railLineById(id: Slug): RailLine {
  return requireRecord(byId, id, 'railway', FILE);
}

/** A station, bridge or place of a route by its id. Throws a `ContentError` with the closest known id when there is none. */
export function routeStopOf(id: Slug): RouteStop {
  if (isRailPoint(id)) return railPointById(id);
  const { slug: placeSlug, shortName, point, evidence: placeEvidence } = placeBySlug(id);
  return { id: placeSlug, name: shortName, kind: 'place', point, evidence: placeEvidence };
}

/** The points of a line in their order; a line drawn through them is schematic. */
export function routeOf(line: RailLine): readonly RouteStop[] {
  return line.route.map(routeStopOf);
}

/** Those stations of a line that have a confirmed point. */
export function stationsOf(line: RailLine): readonly RouteStop[] {
  return routeOf(line).filter(({ kind }) => kind === 'station');
}
