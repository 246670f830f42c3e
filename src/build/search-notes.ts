import { cities } from '../domain/cities.ts';
import type { City, Place, Structure } from '../domain/model.ts';
import type { NamedFeature } from '../domain/named-features.ts';
import { placeById } from '../domain/named-places.ts';
import { standingOf } from '../domain/standing.ts';
import { inBrackets, standingMarks } from '../text/standing.ts';
import { membersOf } from './search-members.ts';

/** More names than this are counted; as many are counted beside names of another kind. */
const MOST_NAMES = 3;

const COUNTS: readonly string[] = ['', '', '两市', '三市'];

/** The kind and its cities: 都市圈（21世纪初的规划，说法不一） · 徐州、连云港、宿迁，及淮北、宿州、枣庄三市和微山、永城. */
export function structureNote(structure: Structure, kind: string): string {
  const { whole, extended, partly, wider, outside } = membersOf(structure);
  const all = cities.filter((city) => whole.includes(city) || extended.includes(city));
  const words = [
    whole.length === cities.length ? '全省' : namesOf(all),
    partly.length > 0 ? `${namesOf(partly)}的一部分` : '',
    wider.length > 0 ? `较宽的口径还有${namesOf(wider)}` : '',
    outsideWords(outside),
  ];
  return joined(inBrackets(kind, marksOf(structure)), words.filter((part) => part !== '').join('，'));
}

/** The year or time of a document, which stands after its title: 《徐州都市圈规划》（21世纪初）. */
const DATE = /（([^（）]+)）$/u;

/** What is to be known of the list of members where no document settles it; of a contested area, whose list it is too. */
function marksOf({ id, kind, record }: Structure): string[] {
  const standing = standingOf(placeById(id));
  const date = standing.doubt === 'contested' && kind === 'area' ? DATE.exec(record.document)?.[1] : undefined;
  return [date === undefined ? '' : `${date}的规划`, ...standingMarks(standing)];
}

/** What the atlas writes before the places that a thing is made of. */
const MADE_OF = /^(?:成员|所标地点)：/u;
const STOPS = '沿线：';

/**
 * The kind and what it is made of, or where its course begins and ends: 铁路（已通） · 盐城站—南通西站. A course with a caveat is
 * schematic and ends where the drawing does: nothing is said of its ends.
 * @param facts sentences of the atlas on it
 */
export function featureNote({ id, evidence }: Pick<NamedFeature, 'id' | 'evidence'>, named: string, facts: readonly string[]): string {
  const marks = standingMarks(standingOf(placeById(id))).filter((mark) => !named.includes(mark));
  const kind = inBrackets(named, marks);
  for (const fact of facts) {
    const words = fact.replace(/。$/u, '').replaceAll(' — ', '—');
    if (MADE_OF.test(words)) return joined(kind, words.replace(MADE_OF, ''));
    if (!words.startsWith(STOPS) || evidence.caveat !== undefined) continue;
    const stops = words.slice(STOPS.length).split('—');
    return joined(kind, `${stops[0] ?? ''}—${stops.at(-1) ?? ''}`);
  }
  return kind;
}

function outsideWords(outside: readonly Place[]): string {
  const cityNames = outside.filter(({ kind }) => kind === 'city');
  const others = outside.filter(({ kind }) => kind !== 'city');
  if (cityNames.length > MOST_NAMES) return `及省外${String(cityNames.length)}市${others.length > 0 ? `和${namesOf(others)}` : ''}`;
  if (cityNames.length === 0 || others.length === 0) return outside.length === 0 ? '' : `及${namesOf(outside)}`;
  return `及${namesOf(cityNames)}${COUNTS[cityNames.length] ?? ''}和${namesOf(others)}`;
}

function namesOf(units: readonly (City | Place)[]): string {
  return units.map(({ shortName }) => shortName).join('、');
}

function joined(kind: string, where: string): string {
  return [kind, where].filter((part) => part !== '').join(' · ');
}
