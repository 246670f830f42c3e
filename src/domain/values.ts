import type { KnownIds } from './check-references.ts';
import { cities, citiesOfRegion, populationOfCities, provincePopulation, shareOfProvince } from './cities.ts';
import { documents } from './documents.ts';
import { functionalZones, populationOfZone } from './functional-zones.ts';
import { memberCounts } from './member-counts.ts';
import type { Region } from './model.ts';
import { observations } from './observations.ts';
import { pairs } from './pairs.ts';
import { requireRecord } from './parse-records.ts';
import type { Quantity } from './quantity.ts';
import { railLines } from './rail.ts';
import { sources } from './sources.ts';
import { travelTimes } from './travel-times.ts';

type Entry = readonly [address: string, quantity: Quantity];

/** Persons of the cities, the regions and the zones, census 2020; of a zone with counties, for which there are no figures, the whole cities. */
const peopled: readonly (readonly [id: string, persons: number])[] = [
  ...cities.map(({ slug, population2020 }) => [slug, population2020] as const),
  ...(['south', 'central', 'north'] satisfies Region[]).map(
    (region) => [`region-${region}`, populationOfCities(citiesOfRegion(region).map(({ code }) => code))] as const,
  ),
  ...functionalZones.map((zone) => [zone.counties.length === 0 ? zone.id : `${zone.id}/whole-cities`, populationOfZone(zone)] as const),
];

/** A date at its own address, and as month and as year where it is known more exactly. */
function dateEntries(address: string, date: string | null | undefined): Entry[] {
  if (date === null || date === undefined) return [];
  return [
    [address, { kind: 'date', date }],
    ...(date.length > 7 ? [[`${address}/month`, { kind: 'date', date: date.slice(0, 7) }] as const] : []),
    ...(date.length > 4 ? [[`${address}/year`, { kind: 'date', date: date.slice(0, 4) }] as const] : []),
  ];
}

const entries: readonly Entry[] = [
  ['population/jiangsu', { kind: 'persons', persons: provincePopulation }],
  ...peopled.map(([id, persons]): Entry => [`population/${id}`, { kind: 'persons', persons }]),
  ...peopled.map(([id, persons]): Entry => [`share/${id}`, { kind: 'share', ratio: shareOfProvince(persons) }]),
  ...memberCounts.map(([address, count]): Entry => [address, { kind: 'count', count }]),
  ...railLines.flatMap(({ id, opened, lengthKm }): Entry[] => [
    ...dateEntries(`rail/${id}/opened`, opened),
    ...(lengthKm === undefined ? [] : [[`rail/${id}/length`, { kind: 'length', kilometres: lengthKm }] as const]),
  ]),
  ...travelTimes.map(({ id, minutes }): Entry => [`travel-time/${id}`, { kind: 'duration', minutes }]),
  ...observations.flatMap(({ id, value, unit, asOf }): Entry[] => [
    [`observation/${id}`, { kind: 'amount', value, unit }],
    ...dateEntries(`observation/${id}/as-of`, asOf),
  ]),
  ...documents.flatMap(({ id, date, until }) => [...dateEntries(`document/${id}/date`, date), ...dateEntries(`document/${id}/until`, until)]),
  ...pairs.map(({ id, years }): Entry => [`pair/${id}/years`, { kind: 'years', years }]),
  // For reports that are cited and stand in no list of documents.
  ...sources.flatMap(({ id, date }) => dateEntries(`source/${id}/date`, date)),
];

/**
 * Every number and date that prose can print, by its address: `population/nantong`, `share/coastal-economic-belt`,
 * `rail/yantong-hsr/opened/year`. Shares are of the province; zones share cities, so theirs exceed 100 % together.
 */
export const values: ReadonlyMap<string, Quantity> = new Map(entries);

/** The addresses of all of them, for checks in other content. */
export const knownValues: KnownIds = { what: 'the address of a value', definedIn: 'content/facts', ids: new Set(values.keys()) };

/** The number or date at this address. Throws a `ContentError` with the closest known address when there is none. */
export function valueAt(address: string): Quantity {
  return requireRecord(values, address, 'value', 'content/facts');
}
