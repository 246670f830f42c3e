import { cities } from '../../domain/cities.ts';
import type { City, Place } from '../../domain/model.ts';
import { isLake, places } from '../../domain/places.ts';
import { provinceOf, type Province } from '../../domain/provinces.ts';
import { surroundingsOf } from './surroundings.ts';

/** The parts of the list of places, in its order; the pages follow one another as the list does. */
const placeGroupIds = ['cities', 'jiangsu', 'shanghai', 'lakes', 'anhui', 'zhejiang', 'north'] as const;

export type PlaceGroupId = (typeof placeGroupIds)[number];

/** A part of the list of places. */
export interface PlaceGroup {
  readonly id: PlaceGroupId;
  readonly units: readonly (City | Place)[];
}

const BY_PROVINCE: Readonly<Partial<Record<Province, PlaceGroupId>>> = {
  shanghai: 'shanghai',
  jiangsu: 'jiangsu',
  zhejiang: 'zhejiang',
  anhui: 'anhui',
  shandong: 'north',
  henan: 'north',
};

/** The part that a city or place stands in. */
function groupOf(unit: City | Place): PlaceGroupId {
  if ('seat' in unit) return 'cities';
  if (isLake(unit)) return 'lakes';
  const code = unit.code ?? surroundingsOf(unit).within[0]?.code ?? '';
  const group = BY_PROVINCE[provinceOf(code)];
  if (group === undefined) throw new Error(`places: ${unit.name} (${code}) lies in a province that the list of places has no part for. Add it to BY_PROVINCE in src/build/places/place-groups.ts.`);
  return group;
}

const byGroup = Map.groupBy([...cities, ...places], groupOf);

/** Every city and place of `content/facts`, each once, in the order of its files within its part. */
export const placeGroups: readonly PlaceGroup[] = placeGroupIds.map((id) => ({ id, units: byGroup.get(id) ?? [] }));
