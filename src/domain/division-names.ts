import { cities } from './cities.ts';
import { functionalZones } from './functional-zones.ts';
import { metropolitanAreas } from './metropolitan-areas.ts';
import type { Place } from './model.ts';
import { places } from './places.ts';
import { programmes } from './programmes.ts';
import { railPoints } from './rail-points.ts';

const DIVISIONS: readonly Place['kind'][] = ['county', 'district', 'town'];

/** A station that is named after a side or a part of a city (徐州东站, 盐城大丰站) gives no name. */
const STATION = /(?<=^..+)(?<![东南西北])站$/u;

const cityNames: readonly string[] = [...cities, ...places.filter(({ kind }) => kind === 'city')].map(({ shortName }) => shortName);

/**
 * The names that readers use of divisions below the city (句容, 江都, 东海): counties and districts that belong to a
 * structure, places of the facts, and places that a station is named after (张家港).
 */
export const divisionNames: readonly string[] = [
  ...new Set([
    ...[...metropolitanAreas.flatMap(({ extents }) => extents), ...functionalZones, ...programmes].flatMap(({ counties }) => counties.map(({ name }) => shortName(name))),
    ...places.filter(({ kind }) => DIVISIONS.includes(kind)).map((place) => place.shortName),
    ...railPoints.map(({ name }) => name).filter((name) => STATION.test(name) && !cityNames.some((city) => name.startsWith(city))).map((name) => name.replace(STATION, '')),
  ]),
];

/** 句容市 is 句容; 和县 stays. */
function shortName(name: string): string {
  return name.length > 2 ? name.slice(0, -1) : name;
}
