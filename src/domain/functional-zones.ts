import rawZones from '../../content/facts/functional-zones.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo } from './check-references.ts';
import { cities, cityByCode, knownCities, populationOfCities } from './cities.ts';
import { knownClaims } from './claims.ts';
import { claimId, countyMember, distinctListOf, divisionCode, evidence, listOf, oneOf, recordOf, slug, text } from './fields.ts';
import type { City, CountyMember, DivisionCode, FunctionalZone } from './model.ts';
import { parseRecords } from './parse-records.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/functional-zones.json';

const zoneSchema = recordOf({
  id: slug,
  name: text,
  role: oneOf(['1', '3']),
  epithet: text.optional(),
  summary: text,
  cities: distinctListOf(divisionCode),
  counties: listOf(countyMember),
  claims: distinctListOf(claimId),
  evidence,
});

/** Reads the functional zones. Throws a `ContentError` with file, record, field and remedy. */
export function parseFunctionalZones(raw: unknown, file: string): readonly FunctionalZone[] {
  const records = parseRecords<FunctionalZone>(raw, file, zoneSchema, { label: 'id', unique: ['id', 'name'] });
  return checkReferences(records, file, (zone) => zone.id, (zone) => [
    ...referencesTo('cities', zone.cities, knownCities),
    ...referencesTo('counties', zone.counties.map((county) => county.city), knownCities),
    ...referencesTo('claims', zone.claims, knownClaims),
    ...referencesOfEvidence('evidence', zone.evidence, knownSources),
  ]);
}

/** The four zones of “1+3”: the “1” first, then the three others. */
export const functionalZones = parseFunctionalZones(rawZones, FILE);

/** A zone that a city belongs to, whole or with some of its counties. */
export interface ZoneOfCity {
  readonly zone: FunctionalZone;
  readonly standing: 'whole' | 'counties';
  /** The counties of this city in the zone; empty when the whole city belongs. */
  readonly counties: readonly CountyMember[];
}

/** The zones of a city, in the order of the zones; every city is in one at least. Throws for a code outside Jiangsu. */
export function zonesOfCity(code: DivisionCode): readonly ZoneOfCity[] {
  const city = cityByCode(code);
  return functionalZones.flatMap((zone): ZoneOfCity[] => {
    if (zone.cities.includes(city.code)) return [{ zone, standing: 'whole', counties: [] }];
    const counties = zone.counties.filter((county) => county.city === city.code);
    return counties.length === 0 ? [] : [{ zone, standing: 'counties', counties }];
  });
}

/**
 * Persons in the whole member cities of a zone, census 2020. Counties that belong by themselves are left out, since the
 * site has no figures for them: for 江淮生态经济区 it is 淮安 and 宿迁 only. Zones share cities, so their sum exceeds the province.
 */
export function populationOfZone(zone: FunctionalZone): number {
  return populationOfCities(zone.cities);
}

/** The zones that hold the whole of a city, in the order of the zones. */
export function zonesHolding(city: City): readonly FunctionalZone[] {
  return functionalZones.filter((zone) => zone.cities.includes(city.code));
}

/** The cities that stand in two zones with all of themselves. */
export const sharedCities: readonly City[] = cities.filter((city) => zonesHolding(city).length > 1);

/** Persons of all zones added up, cities of two zones twice: more than the province. */
export const addedPopulation = functionalZones.reduce((sum, zone) => sum + populationOfZone(zone), 0);
