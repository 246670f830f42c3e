import { isCityCode } from '@/domain/cities.ts';
import { locationOf } from '@/domain/locations.ts';
import type { DivisionCode, Slug } from '@/domain/model.ts';
import { crossProvincePairs, southNorthPairs, type Pair } from '@/domain/pairs.ts';

/** Pairs that one document or one round brings together; choosing the group brings them all out. */
export interface PairGroup {
  readonly id: Slug;
  readonly name: string;
  /** What a pair of the group is called in lists and tables. */
  readonly pairKind: string;
  readonly pairs: readonly Pair[];
}

/** The groups of all pairs, each pair in one of them: across provinces, then the rounds within the province. */
export const pairGroups: readonly PairGroup[] = [
  { id: 'cross-province-pairs', name: '皖北结对合作帮扶', pairKind: '跨省结对', pairs: crossProvincePairs() },
  { id: 'south-north-2001', name: '南北挂钩2001年一轮', pairKind: '南北挂钩', pairs: southNorthPairs('2001') },
  { id: 'south-north-2022', name: '南北挂钩2022年一轮', pairKind: '南北挂钩', pairs: southNorthPairs('2022') },
];

/** The group of a pair. */
export function pairGroupOf(pair: Pair): PairGroup {
  const group = pairGroups.find(({ pairs }) => pairs.includes(pair));
  if (group === undefined) throw new Error(`The pair “${pair.id}” stands in no group. Add one to figures/pair-groups.ts.`);
  return group;
}

/** Slugs of the places that are helped across provinces. */
export const helpedPlaces: readonly Slug[] = crossProvincePairs().map(({ to }) => to);

/** Slugs of the places outside Jiangsu that help. */
export const outsideHelpers: readonly Slug[] = crossProvincePairs().flatMap(({ from }) => (isCityCode(from) ? [] : [from]));

/**
 * The feature that stands for an end of a pair on the map: a shape, called by its code, for a city of Jiangsu and a
 * place that is helped; a point, called by its slug, for a helper outside Jiangsu.
 */
export function featureOfEnd(end: DivisionCode | Slug): DivisionCode | Slug {
  return outsideHelpers.includes(end) ? end : (locationOf(end).code ?? end);
}
