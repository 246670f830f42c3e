/** What a city or place is and where, in a few words beside its name. */
import { divisionName } from '../../domain/boundaries.ts';
import { shortNameOf } from '../../domain/division-names.ts';
import type { City, Place } from '../../domain/model.ts';
import { cityCodeOf, isLake, isWholeCity } from '../../domain/places.ts';
import { isOfJiangsuOrShanghai, provinceOf } from '../../domain/provinces.ts';
import { provinceWords, regionWords } from '../../text/region-words.ts';
import { surroundingsOf } from './surroundings.ts';

/** 设区市 · 苏北 */
export function cityNote({ region }: City): string {
  return `设区市 · ${regionWords[region]}`;
}

/**
 * The kind as the atlas has it (县级市 · 苏州市); outside Jiangsu with the province: 设区市 · 安徽. A town or a hub, which has no
 * code, with the divisions that its point lies in: 镇 · 苏州昆山市.
 * @throws for a town or a hub whose point lies in no division
 */
export function placeNote(place: Place, kind: string): string {
  const { code } = place;
  if (code === undefined) return isLake(place) ? kind : `${kind} · ${divisionsAround(place)}`;
  if (isOfJiangsuOrShanghai(code)) return kind;
  const province = provinceWords[provinceOf(code)];
  return isWholeCity(code) ? `设区市 · ${province}` : `${kind} · ${province}${divisionName(cityCodeOf(code))}`;
}

/** 苏州昆山市, 上海闵行区 */
function divisionsAround(place: Place): string {
  const { within } = surroundingsOf(place);
  return within.map(({ name }, index) => (index < within.length - 1 ? shortNameOf(name) : name)).join('');
}
