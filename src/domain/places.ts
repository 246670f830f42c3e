import rawPlaces from '../../content/facts/places.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, type KnownIds } from './check-references.ts';
import { cities } from './cities.ts';
import { divisionCode, evidence, lngLat, oneOf, recordOf, slug, text } from './fields.ts';
import type { City, DivisionCode, LngLat, Place } from './model.ts';
import { parseRecords, requireRecord } from './parse-records.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/places.json';

const placeSchema = recordOf({
  slug,
  name: text,
  shortName: text,
  kind: oneOf(['county', 'town', 'city', 'district', 'lake', 'hub']),
  code: divisionCode.optional(),
  point: lngLat,
  evidence,
});

/** Reads the places. Throws a `ContentError` with file, record, field and remedy. */
export function parsePlaces(raw: unknown, file: string): readonly Place[] {
  const records = parseRecords<Place>(raw, file, placeSchema, { label: 'slug', unique: ['slug', 'code', 'name'] });
  return checkReferences(records, file, (place) => place.slug, (place) =>
    referencesOfEvidence('evidence', place.evidence, knownSources),
  );
}

/** Places other than the 13 cities, in the order of the file. */
export const places = parsePlaces(rawPlaces, FILE);

const bySlug = new Map(places.map((place) => [place.slug, place]));
const unitsByCode = new Map<DivisionCode, City | Place>(cities.map((city) => [city.code, city]));
for (const place of places) {
  if (place.code !== undefined) unitsByCode.set(place.code, place);
}

/** The slugs of all places, for checks in other content. */
export const knownPlaces: KnownIds = { what: 'the slug of a place', definedIn: FILE, ids: new Set(bySlug.keys()) };

/** The codes of the 13 cities and of the places that have one, for checks in other content. */
export const knownUnits: KnownIds = {
  what: 'the code of a city or place',
  definedIn: `content/facts/cities.json or ${FILE}`,
  ids: new Set(unitsByCode.keys()),
};

/** The place with this slug; the 13 cities are not among them. Throws a `ContentError` with the closest known slug. */
export function placeBySlug(slug: string): Place {
  return requireRecord(bySlug, slug, 'place', FILE);
}

/** The city or place with this code, inside or outside Jiangsu. Throws a `ContentError` with the closest known code. */
export function unitByCode(code: DivisionCode): City | Place {
  return requireRecord(unitsByCode, code, 'unit', knownUnits.definedIn);
}

/** Whether it is a lake, which has an outline and no code. */
export function isLake(unit: City | Place): boolean {
  return 'kind' in unit && unit.kind === 'lake';
}

/** 上海市: its districts are to it what counties are to a city. */
export const shanghaiCode: DivisionCode = '310000';

/** Whether a code is that of a whole city, and not of a county-level unit: GB/T 2260 ends it in 00. */
export function isWholeCity(code: DivisionCode): boolean {
  return code.endsWith('00');
}

/** The code of the city that holds a county-level unit, by GB/T 2260, that of 上海市 for its districts; of a city its own. */
export function cityCodeOf(code: DivisionCode): DivisionCode {
  return code.startsWith(shanghaiCode.slice(0, 2)) ? shanghaiCode : `${code.slice(0, 4)}00`;
}

/** Where a city or a place is marked with a point, `[longitude, latitude]`. */
export function pointOf(unit: City | Place): LngLat {
  return 'seat' in unit ? unit.seat : unit.point;
}
