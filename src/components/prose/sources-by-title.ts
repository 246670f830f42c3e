import { sources } from '@/domain/sources.ts';

/** Every source of the site in the order of the list that names them all. */
export const sourcesByTitle = [...sources].sort((left, right) => left.title.localeCompare(right.title, 'zh-CN'));

/** Where a source stands in that list, from 1: what paper prints in place of a link. */
export const sourceNumbers: ReadonlyMap<string, number> = new Map(sourcesByTitle.map(({ id }, index) => [id, index + 1]));
