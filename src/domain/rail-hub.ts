import rawHubs from '../../content/facts/xuzhou-arms.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo, type Reference } from './check-references.ts';
import { knownClaims } from './claims.ts';
import { claimId, distinctListOf, evidence, oneOf, recordOf, slug, someOf, text } from './fields.ts';
import type { Evidence, Slug } from './model.ts';
import { ContentError, parseRecords } from './parse-records.ts';
import { knownRailLines, railLineById, routeStopOf, type RailLine, type RouteStop } from './rail.ts';
import { knownRailPoints, railPointById, type RailPoint } from './rail-points.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/xuzhou-arms.json';

/** The eight directions, clockwise from north. */
export const bearings = ['北', '东北', '东', '东南', '南', '西南', '西', '西北'] as const;

/** One of the eight directions. */
export type Bearing = (typeof bearings)[number];

/** One stroke of the star: the direction that a railway takes from the hub. */
export interface Arm {
  readonly bearing: Bearing;
  /** Id of the railway, whose record has status, dates and evidence. */
  readonly line: Slug;
  /** The point of that railway's route which the arm heads to. */
  readonly toward: Slug;
}

/** A railway hub and its arms, clockwise from north. */
export interface RailHub {
  readonly id: Slug;
  readonly name: string;
  /** Id of the station where the arms meet. */
  readonly hub: Slug;
  readonly arms: readonly Arm[];
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

/** An arm with its railway and the point that it heads to. */
export interface ResolvedArm {
  readonly bearing: Bearing;
  readonly line: RailLine;
  readonly status: RailLine['status'];
  readonly opened: string | null;
  readonly toward: RouteStop;
}

const hubSchema = recordOf({
  id: slug,
  name: text,
  hub: slug,
  arms: someOf(recordOf({ bearing: oneOf(bearings), line: slug, toward: slug })),
  claims: distinctListOf(claimId),
  evidence,
}).refine(({ arms }) => arms.every(({ bearing }, index) => index === 0 || bearings.indexOf(bearing) > bearings.indexOf(arms[index - 1]?.bearing ?? '北')), {
  path: ['arms'],
  error: `expected each bearing once, clockwise: ${bearings.join(' ')}. Put the arms into this order.`,
});

/** Reads the hubs. Throws a `ContentError` with file, record, field and remedy. */
export function parseRailHubs(raw: unknown, file: string): readonly RailHub[] {
  const records = parseRecords<RailHub>(raw, file, hubSchema, { label: 'id', unique: ['id', 'name'] });
  const checked = checkReferences(records, file, (hub) => hub.id, (hub) => [
    ...referencesTo('hub', [hub.hub], knownRailPoints),
    ...referencesTo('arms.line', hub.arms.map(({ line }) => line), knownRailLines),
    ...referencesTo('claims', hub.claims, knownClaims),
    ...referencesOfEvidence('evidence', hub.evidence, knownSources),
  ]);
  // Only now are the lines of all arms known to exist, so that their routes can be looked up.
  return checkReferences(checked, file, (hub) => hub.id, (hub) => hub.arms.flatMap((arm, index) => referencesToRoute(hub, arm, index)));
}

function referencesToRoute(hub: RailHub, arm: Arm, index: number): Reference[] {
  const { name, route } = railLineById(arm.line);
  const known = { what: `a point on the route of ${name}`, definedIn: 'content/facts/rail.json', ids: new Set(route) };
  return referencesTo(`arms.${String(index)}`, [hub.hub, arm.toward], known);
}

/** 徐州“米字型”高铁枢纽. */
export const xuzhouHub = onlyHub(parseRailHubs(rawHubs, FILE));

function onlyHub(hubs: readonly RailHub[]): RailHub {
  const [hub, ...others] = hubs;
  if (hub === undefined || others.length > 0) throw new ContentError(`${FILE}: expected one record, got ${String(hubs.length)}. Keep that of 徐州.`);
  return hub;
}

/** The station where the arms of a hub meet. */
export function stationOfHub(hub: RailHub): RailPoint {
  return railPointById(hub.hub);
}

/** The arms of a hub, clockwise from north, with their railways and the points that they head to. */
export function armsOf(hub: RailHub): readonly ResolvedArm[] {
  return hub.arms.map(({ bearing, line: lineId, toward }) => {
    const line = railLineById(lineId);
    return { bearing, line, status: line.status, opened: line.opened, toward: routeStopOf(toward) };
  });
}
