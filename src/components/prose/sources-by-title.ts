import { sources } from '@/domain/sources.ts';

/** Every source of the site in the order of the list that names them all. */
export const sourcesByTitle = [...sources].sort((left, right) => left.title.localeCompare(right.title, 'zh-CN'));

const numbers: ReadonlyMap<string, number> = new Map(sourcesByTitle.map(({ id }, index) => [id, index + 1]));

/** Where a source stands in that list, from 1: what paper prints in place of a link. Throws for an id that no source has. */
export function numberOfSource(id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`content/sources.json has no source “${id}”. Add it there, or correct the id where it is cited.`);
  return number;
}
