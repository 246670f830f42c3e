/** By what names the list of places finds a city or place. */
import { aliases } from '../domain/aliases.ts';
import { isCityCode } from '../domain/cities.ts';
import { citiesOfHuaihaiTen, huaihaiTen } from '../domain/huaihai-ten.ts';
import { membershipsOf } from '../domain/memberships.ts';
import type { City, Place, Structure } from '../domain/model.ts';
import { cityCodeOf } from '../domain/places.ts';
import { structures } from '../domain/structures.ts';
import { membersOf } from './search-members.ts';

/** The names of a city or place besides the one that the site uses. */
export interface FilterNames {
  /** Those that mean it alone: 徐州市, 彭城. */
  readonly own: readonly string[];
  /** Those of what it belongs to, and those that it shares: 苏锡常都市圈, 宁镇扬. */
  readonly shared: readonly string[];
}

/** The further names of a city or place, each once; one that stands in its name is found there. */
export function filterNames(unit: City | Place): FilterNames {
  const { name, shortName } = unit;
  const meant = aliases.filter(({ terms }) => terms.includes(shortName));
  const own = [name, ...meant.filter(({ terms }) => terms.length === 1).map(({ alias }) => alias)];
  const common = meant.filter(({ terms }) => terms.length > 1).map(({ alias }) => alias);
  const isIn = (list: readonly (City | Place)[]): boolean => list.some(({ slug }) => slug === unit.slug);
  const groups = [
    ...('seat' in unit ? membershipsOf(unit.code).map(({ structure }) => structure) : countyStructures(unit)),
    ...structures.filter((structure) => isIn(membersOf(structure).outside)),
    ...(isIn(citiesOfHuaihaiTen()) ? [huaihaiTen] : []),
  ].map((group) => group.name);
  const further = (names: readonly string[]): readonly string[] => [...new Set(names)].filter((one) => !shortName.includes(one));
  return { own: further(own), shared: further([...common, ...groups]).filter((one) => !own.includes(one)) };
}

/** What a county of Jiangsu belongs to by its own name. */
function countyStructures({ code = '' }: Place): readonly Structure[] {
  const city = cityCodeOf(code);
  return (isCityCode(city) ? membershipsOf(city) : [])
    .filter(({ counties }) => counties.some((county) => county.code === code))
    .map(({ structure }) => structure);
}
