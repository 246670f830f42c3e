import rawCities from '../../content/facts/cities.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, type KnownIds } from './check-references.ts';
import { divisionCode, evidence, expects, lngLat, oneOf, persons, recordOf, slug, text } from './fields.ts';
import type { City, DivisionCode, Region, Slug } from './model.ts';
import { parseRecords, requireRecord } from './parse-records.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/cities.json';

const codeHint = expects('the code of a city of Jiangsu', 'Write 32, two digits and 00, such as "320300".');

const citySchema = recordOf({
  code: divisionCode.regex(/^32\d\d00$/, codeHint),
  slug,
  name: text,
  shortName: text,
  nameEn: text,
  region: oneOf(['south', 'central', 'north']),
  seat: lngLat,
  seatEvidence: evidence,
  population2020: persons,
  populationEvidence: evidence,
});

/** Reads the cities. Throws a `ContentError` with file, record, field and remedy. */
export function parseCities(raw: unknown, file: string): readonly City[] {
  const records = parseRecords<City>(raw, file, citySchema, { label: 'slug', unique: ['code', 'slug', 'name'] });
  return checkReferences(records, file, (city) => city.slug, (city) => [
    ...referencesOfEvidence('seatEvidence', city.seatEvidence, knownSources),
    ...referencesOfEvidence('populationEvidence', city.populationEvidence, knownSources),
  ]);
}

/** The 13 prefecture-level cities in the order of their codes. */
export const cities = parseCities(rawCities, FILE);

const byCode = new Map(cities.map((city) => [city.code, city]));
const bySlug = new Map(cities.map((city) => [city.slug, city]));

/** The codes of the 13 cities, for checks in other content. */
export const knownCities: KnownIds = { what: 'the code of a city', definedIn: FILE, ids: new Set(byCode.keys()) };

/** The city with this code. Throws a `ContentError` with the closest known code for any other, also for cities of other provinces. */
export function cityByCode(code: DivisionCode): City {
  return requireRecord(byCode, code, 'city', FILE);
}

/** The city with this slug. Throws a `ContentError` with the closest known slug when there is none. */
export function cityBySlug(citySlug: Slug): City {
  return requireRecord(bySlug, citySlug, 'city', FILE);
}

/** Whether the code is that of one of the 13 cities. */
export function isCityCode(code: DivisionCode): boolean {
  return byCode.has(code);
}

/** The cities of 苏南, 苏中 or 苏北 in the order of their codes. */
export function citiesOfRegion(region: Region): readonly City[] {
  return cities.filter((city) => city.region === region);
}

/** Persons in these cities, census 2020; a code that comes twice counts once. Throws for a code outside Jiangsu. */
export function populationOfCities(codes: readonly DivisionCode[]): number {
  return [...new Set(codes)].reduce((sum, code) => sum + cityByCode(code).population2020, 0);
}

/** Persons in the 13 cities, census 2020. */
export const provincePopulation = populationOfCities(cities.map(({ code }) => code));

/** The part of the province's people, census 2020, that `persons` are: 0.647; sums that count a city twice may exceed 1. */
export function shareOfProvince(persons: number): number {
  return persons / provincePopulation;
}
