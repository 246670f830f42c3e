import { cities } from '../../domain/cities.ts';
import type { City, Place } from '../../domain/model.ts';
import { isLake, places } from '../../domain/places.ts';
import { surroundingsOf } from './surroundings.ts';

/** The parts of the list of places, in its order; the pages follow one another as the list does. */
export const placeGroupIds = ['cities', 'jiangsu', 'shanghai', 'lakes', 'anhui', 'zhejiang', 'north'] as const;

export type PlaceGroupId = (typeof placeGroupIds)[number];

/** A part of the list of places. */
export interface PlaceGroup {
  readonly id: PlaceGroupId;
  readonly units: readonly (City | Place)[];
}

/** Parts by the first two digits of a code (GB/T 2260). */
const BY_PROVINCE: ReadonlyMap<string, PlaceGroupId> = new Map([
  ['31', 'shanghai'],
  ['32', 'jiangsu'],
  ['33', 'zhejiang'],
  ['34', 'anhui'],
  ['37', 'north'],
  ['41', 'north'],
]);

/** The part that a city or place stands in. */
function groupOf(unit: City | Place): PlaceGroupId {
  if ('seat' in unit) return 'cities';
  if (isLake(unit)) return 'lakes';
  const code = unit.code ?? surroundingsOf(unit).within[0]?.code ?? '';
  const group = BY_PROVINCE.get(code.slice(0, 2));
  if (group === undefined) throw new Error(`places: ${unit.name} (${code}) lies in a province that the list of places does not know. Add it to BY_PROVINCE in src/build/places/place-groups.ts.`);
  return group;
}

const byGroup = Map.groupBy([...cities, ...places], groupOf);

/** Every city and place of `content/facts`, each once, in the order of its files within its part. */
export const placeGroups: readonly PlaceGroup[] = placeGroupIds.map((id) => ({ id, units: byGroup.get(id) ?? [] }));
