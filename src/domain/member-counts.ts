import { cities, citiesOfRegion } from './cities.ts';
import { huaihaiTen } from './huaihai-ten.ts';
import { extentOfArea } from './metropolitan-areas.ts';
import type { AreaExtent, Region, Structure } from './model.ts';
import { structures } from './structures.ts';

/** How many members of one kind something has: `count/nanjing-area/extended-cities`. */
export type MemberCount = readonly [address: string, count: number];

const EXTENT_FIELDS: Record<AreaExtent['extent'], string> = { whole: '', core: 'core-', extended: 'extended-' };

/** The members of Jiangsu, its regions, all structures and the ten cities of 淮海, counted; what has no member of a kind has no count of it. */
export const memberCounts: readonly MemberCount[] = [
  ['count/jiangsu/cities', cities.length] as const,
  ...(['south', 'central', 'north'] satisfies Region[]).map(
    (region): MemberCount => [`count/region-${region}/cities`, citiesOfRegion(region).length],
  ),
  ...structures.flatMap((structure) => countsOf(structure).map(([field, count]): MemberCount => [`count/${structure.id}/${field}`, count])),
  [`count/${huaihaiTen.id}/cities`, huaihaiTen.cities.length] as const,
  // The first two digits of a code are its province.
  [`count/${huaihaiTen.id}/provinces`, new Set(huaihaiTen.cities.map((code) => code.slice(0, 2))).size] as const,
].filter(([, count]) => count > 0);

/** What a structure counts, by the last part of the address. */
function countsOf(structure: Structure): [field: string, count: number][] {
  switch (structure.kind) {
    case 'zone':
      return [['cities', structure.record.cities.length], ['counties', structure.record.counties.length]];
    case 'area':
      return (['whole', 'core', 'extended'] as const).flatMap((name): [string, number][] => {
        const extent = extentOfArea(structure.record, name);
        const field = EXTENT_FIELDS[name];
        return [[`${field}cities`, extent?.cities.length ?? 0], [`${field}counties`, extent?.counties.length ?? 0]];
      });
    case 'group':
      return [['cities', structure.record.cities.length]];
    case 'corridor':
      return [['cities', structure.record.stops.filter(({ standing }) => standing === 'member').length]];
    case 'programme': {
      const { cities: members, centreCities, counties } = structure.record;
      return [
        ['cities', members.length],
        ['centre-cities', centreCities.length],
        ['outer-cities', centreCities.length === 0 ? 0 : members.length - centreCities.length],
        ['counties', counties.length],
      ];
    }
  }
}
