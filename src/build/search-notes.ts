import { divisionName } from '../domain/boundaries.ts';
import { cities } from '../domain/cities.ts';
import type { City, Place, Region } from '../domain/model.ts';
import type { Members } from './search-members.ts';

const REGIONS: Record<Region, string> = { south: '苏南', central: '苏中', north: '苏北' };

/** Provinces by the first two digits of a code (GB/T 2260), as far as the site's places reach. */
const PROVINCES: ReadonlyMap<string, string> = new Map([
  ['33', '浙江'],
  ['34', '安徽'],
  ['37', '山东'],
  ['41', '河南'],
]);

/** More names than this are counted. */
const MOST_NAMES = 3;

/** 设区市 · 苏北 */
export function cityNote({ region }: City): string {
  return joined('设区市', REGIONS[region]);
}

/** The kind as the atlas has it (县级 · 苏州市); outside Jiangsu with the province: 省外城市 · 安徽. */
export function placeNote({ code = '' }: Pick<Place, 'code'>, kind: string): string {
  const province = PROVINCES.get(code.slice(0, 2));
  if (province === undefined) return kind;
  return joined(kind, code.endsWith('00') ? province : `${province}${divisionName(`${code.slice(0, 4)}00`)}`);
}

/** The kind and its cities: 都市圈 · 徐州、连云港、宿迁，及宿州、淮北、枣庄. */
export function structureNote({ whole, extended, partly, wider, outside }: Members, kind: string): string {
  const words = [
    whole.length === cities.length ? '全省' : namesOf(whole),
    extended.length > 0 ? `拓展到${namesOf(extended)}` : '',
    partly.length > 0 ? `${namesOf(partly)}的一部分` : '',
    wider.length > 0 ? `较宽的口径还有${namesOf(wider)}` : '',
    outsideWords(outside),
  ];
  return joined(kind, words.filter((part) => part !== '').join('，'));
}

/** What the atlas writes before the places that a thing is made of. */
const MADE_OF = /^(?:成员|所标地点)：/u;
const STOPS = '沿线：';

/**
 * The kind and what it is made of, or where its course begins and ends: 铁路（已通） · 盐城站—南通西站.
 * @param facts sentences of the atlas on it
 */
export function featureNote(kind: string, facts: readonly string[]): string {
  for (const fact of facts) {
    const words = fact.replace(/。$/u, '');
    if (MADE_OF.test(words)) return joined(kind, words.replace(MADE_OF, ''));
    if (!words.startsWith(STOPS)) continue;
    const stops = words.slice(STOPS.length).split(' — ');
    return joined(kind, `${stops[0] ?? ''}—${stops.at(-1) ?? ''}`);
  }
  return kind;
}

function outsideWords(outside: readonly Place[]): string {
  const others = outside.filter(({ kind }) => kind === 'city');
  if (others.length === 0) return '';
  return others.length > MOST_NAMES ? `及省外${String(others.length)}市` : `及${namesOf(others)}`;
}

function namesOf(units: readonly (City | Place)[]): string {
  return units.map(({ shortName }) => shortName).join('、');
}

function joined(kind: string, where: string): string {
  return [kind, where].filter((part) => part !== '').join(' · ');
}
