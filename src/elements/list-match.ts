import { normalise } from '@/search/normal-form/normalise.ts';

/** What a filter looks in. */
export interface MatchedEntry {
  readonly name: string;
  /** Other names of it. */
  readonly aliases: readonly string[];
  /** What kind of thing it is, and of what it is a part: 县级 · 徐州市. */
  readonly kind: string;
  /** What it is listed under or belongs to, where that is to be found as well: the heading of a part of the list, zones. */
  readonly group?: string;
}

/** Last character of the official name of a division, which the list leaves out: 徐州市, 昆山市, 宝应县. */
const DIVISION = /[市县区镇]$/;

/** The kinds that divisions have; a lake or a station has none of them: 太湖县 is not 太湖. */
const DIVISION_KIND = /[市县镇]/;

/**
 * How well an entry matches what a reader asks for, the best being 0: its name, another name of it, a part of either, or
 * a part of its kind or group. `undefined` when it does not match. Nothing asked for matches every entry equally well.
 */
export function matchOf({ name, aliases, kind, group = '' }: MatchedEntry, asked: string): number | undefined {
  const wanted = normalise(asked);
  const names = [name, ...aliases].map(normalise);
  const isOfficial = DIVISION_KIND.test(kind) && wanted.replace(DIVISION, '') === names[0];
  if (names[0] === wanted || isOfficial) return 0;
  if (names.includes(wanted)) return 1;
  if (names.some((one) => one.includes(wanted))) return 2;
  return [kind, group].some((one) => normalise(one).includes(wanted)) ? 3 : undefined;
}
