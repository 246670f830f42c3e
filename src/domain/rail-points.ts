import rawPoints from '../../content/facts/rail-points.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, type KnownIds } from './check-references.ts';
import { evidence, lngLat, oneOf, recordOf, slug, text } from './fields.ts';
import type { Evidence, LngLat, Slug } from './model.ts';
import { ContentError, parseRecords, requireRecord } from './parse-records.ts';
import { knownPlaces } from './places.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/rail-points.json';

/** A station or a bridge whose coordinates a source confirms. */
export interface RailPoint {
  readonly id: Slug;
  /** 徐州东站 */
  readonly name: string;
  readonly kind: 'station' | 'bridge';
  /** `[longitude, latitude]`, WGS 84. */
  readonly point: LngLat;
  readonly evidence: Evidence;
}

const pointSchema = recordOf({ id: slug, name: text, kind: oneOf(['station', 'bridge']), point: lngLat, evidence });

/** Reads stations and bridges. Throws a `ContentError` with file, record, field and remedy, also for an id that a place has. */
export function parseRailPoints(raw: unknown, file: string): readonly RailPoint[] {
  const records = parseRecords<RailPoint>(raw, file, pointSchema, { label: 'id', unique: ['id', 'name'] });
  const taken = records.find(({ id }) => knownPlaces.ids.has(id));
  if (taken !== undefined) {
    throw new ContentError(`${file}: the id "${taken.id}" is already that of a place. Write "${taken.id}-station", so that routes can tell the two apart.`);
  }
  return checkReferences(records, file, ({ id }) => id, (point) => referencesOfEvidence('evidence', point.evidence, knownSources));
}

/** Stations and bridges in the order of the file. */
export const railPoints = parseRailPoints(rawPoints, FILE);

const byId = new Map(railPoints.map((point) => [point.id, point]));

/** The ids of stations and bridges, for checks in other content. */
export const knownRailPoints: KnownIds = { what: 'the id of a station or bridge', definedIn: FILE, ids: new Set(byId.keys()) };

/** Whether the id is that of a station or bridge. */
export function isRailPoint(id: Slug): boolean {
  return byId.has(id);
}

/** The station or bridge with this id. Throws a `ContentError` with the closest known id when there is none. */
export function railPointById(id: Slug): RailPoint {
  return requireRecord(byId, id, 'station or bridge', FILE);
}
