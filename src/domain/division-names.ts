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
    ...[...metropolitanAreas.flatMap(({ extents }) => extents), ...functionalZones, ...programmes].flatMap(({ counties }) => counties.map(({ name }) => shortNameOf(name))),
    ...places.filter(({ kind }) => DIVISIONS.includes(kind)).map((place) => place.shortName),
    ...railPoints.map(({ name }) => name).filter((name) => STATION.test(name) && !cityNames.some((city) => name.startsWith(city))).map((name) => name.replace(STATION, '')),
  ]),
];

/** A division without the word for its kind, where two characters are left: 句容, 浦东, 马鞍山, but 和县. */
export function shortNameOf(name: string): string {
  const short = name.replace(/(?:新区|[市区县])$/u, '');
  return short.length < 2 ? name : short;
}
