import type { Slug } from '@/domain/model.ts';
import { placeById } from '@/domain/named-places.ts';
import { cautionOf, standingOf } from '@/domain/standing.ts';
import { cautionWords, markedName } from '@/text/standing.ts';

/**
 * What to be careful about with each of these structures and features, for under a figure. Those that share one caution are named
 * together before it; what there is nothing to say of is left out.
 * @param nameOf how the note names one, where not by its name
 */
export function cautionNotes(ids: readonly Slug[], nameOf = (id: Slug): string => placeById(id).name): string[] {
  return [...Map.groupBy(ids, cautionWordsOf)].flatMap(([words, those]) => (words === '' ? [] : [`${those.map(nameOf).join('、')}：${words}`]));
}

/** The name of a structure or feature with its marks, for lists of names: 上海大都市圈（晚于文章）. */
export function markedNameOf({ id, name }: { readonly id: Slug; readonly name: string }): string {
  return markedName(name, standingOf(placeById(id)));
}

/** What to be careful about with a city, place, structure or feature, in words; empty when there is nothing to say. */
export function cautionWordsOf(id: Slug): string {
  return cautionWords(cautionOf(placeById(id)));
}
