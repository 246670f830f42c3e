import rawCorridors from '../../content/facts/corridors.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo, type Reference } from './check-references.ts';
import { cityByCode, isCityCode, knownCities } from './cities.ts';
import { knownClaims } from './claims.ts';
import { claimId, distinctListOf, evidence, oneOf, recordOf, slug, someOf, text } from './fields.ts';
import type { City, Corridor, CorridorStop, DivisionCode, LngLat, Place, Slug } from './model.ts';
import { parseRecords, requireRecord } from './parse-records.ts';
import { knownPlaces, placeBySlug, pointOf } from './places.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/corridors.json';

const corridorSchema = recordOf({
  id: slug,
  name: text,
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
  return checkReferences(records, file, (corridor) => corridor.id, (corridor) => [
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

const byId = new Map(corridors.map((corridor) => [corridor.id, corridor]));

/** The corridor with this id. Throws a `ContentError` with the closest known id when there is none. */
export function corridorById(id: Slug): Corridor {
  return requireRecord(byId, id, 'corridor', FILE);
}

/** A stop with what it takes to draw it. */
export interface ResolvedStop {
  readonly unit: City | Place;
  readonly slug: Slug;
  /** 徐州 */
  readonly shortName: string;
  readonly point: LngLat;
  /** Code of the unit where it has one. */
  readonly code: DivisionCode | undefined;
  readonly standing: CorridorStop['standing'];
  readonly note: string | undefined;
}

/** The stops of a corridor with names and points, in their order along the axis. */
export function stopsOf(corridor: Corridor): readonly ResolvedStop[] {
  return corridor.stops.map((stop) => {
    const unit = isCityCode(stop.place) ? cityByCode(stop.place) : placeBySlug(stop.place);
    const { slug: unitSlug, shortName, code } = unit;
    return { unit, slug: unitSlug, shortName, point: pointOf(unit), code, standing: stop.standing, note: stop.note };
  });
}
