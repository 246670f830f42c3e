import rawCorridors from '../../content/facts/corridors.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo, type Reference } from './check-references.ts';
import { knownCities } from './cities.ts';
import { knownClaims } from './claims.ts';
import { claimId, distinctListOf, evidence, oneOf, recordOf, slug, someOf, text } from './fields.ts';
import { locationOf, type Located } from './locations.ts';
import type { Corridor, CorridorStop } from './model.ts';
import { parseRecords } from './parse-records.ts';
import { knownPlaces } from './places.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/corridors.json';

const corridorSchema = recordOf({
  id: slug,
  name: text,
  partOf: slug.optional(),
  follows: oneOf(['river', 'coast', 'canal', 'rail']),
  direction: oneOf(['west-east', 'north-south']),
  summary: text,
  stops: someOf(
    recordOf({
      place: slug,
      standing: oneOf(['member', 'part', 'wider', 'route', 'outside']),
      note: text.optional(),
    }),
  ),
  claims: distinctListOf(claimId),
  evidence,
});

/** Reads the corridors. Throws a `ContentError` with file, record, field and remedy. */
export function parseCorridors(raw: unknown, file: string): readonly Corridor[] {
  const records = parseRecords<Corridor>(raw, file, corridorSchema, { label: 'id', unique: ['id', 'name'] });
  const knownCorridors = { what: 'the id of another corridor', definedIn: file, ids: new Set(records.map(({ id }) => id)) };
  return checkReferences(records, file, (corridor) => corridor.id, (corridor) => [
    ...referencesTo('partOf', corridor.partOf === undefined ? [] : [corridor.partOf], knownCorridors),
    ...corridor.stops.flatMap(referenceOfStop),
    ...referencesTo('claims', corridor.claims, knownClaims),
    ...referencesOfEvidence('evidence', corridor.evidence, knownSources),
  ]);
}

function referenceOfStop(stop: CorridorStop, index: number): Reference[] {
  const known = stop.standing === 'route' || stop.standing === 'outside' ? knownPlaces : knownCities;
  return referencesTo(`stops.${String(index)}.place`, [stop.place], known);
}

/** The seven axes in the order of tables. */
export const corridors = parseCorridors(rawCorridors, FILE);

/** The axis of which a corridor is a part; the corridor itself where it is none. */
export function wholeAxisOf(corridor: Corridor): Corridor {
  return corridors.find(({ id }) => id === corridor.partOf) ?? corridor;
}

/** A stop with what it takes to draw it. */
export interface ResolvedStop extends Located {
  readonly standing: CorridorStop['standing'];
  readonly note: string | undefined;
}

/** The stops of a corridor with names and points, in their order along the axis. */
export function stopsOf(corridor: Corridor): readonly ResolvedStop[] {
  return corridor.stops.map(({ place, standing, note }) => ({ ...locationOf(place), standing, note }));
}
