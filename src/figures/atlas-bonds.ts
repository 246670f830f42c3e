import { coastFeatures } from '@/domain/coast.ts';
import { huaihaiTen } from '@/domain/huaihai-ten.ts';
import { membershipsOf } from '@/domain/memberships.ts';
import type { SharedName } from '@/domain/mentions.ts';
import type { City, DivisionCode, Place, Slug, Structure } from '@/domain/model.ts';
import { pairName } from '@/domain/named-features.ts';
import { placeById } from '@/domain/named-places.ts';
import { shanghaiSide } from '@/domain/near-shanghai.ts';
import { pairs } from '@/domain/pairs.ts';
import { railLines } from '@/domain/rail.ts';
import { standingOf, type Standing } from '@/domain/standing.ts';
import { structures } from '@/domain/structures.ts';
import { membershipText, partWords, restWords } from './member-rows.ts';
import { standingWord, stopRemark } from './standing-words.ts';

/** One thing that a place belongs to. */
export interface Bond {
  /** Id of the structure or feature. */
  readonly to: Slug;
  /** Its name, and how the place stands in it: 南京都市圈（核心范围）. */
  readonly text: string;
  readonly standing: Standing;
}

/** Everything that a city belongs to: structures with its standing in them, then pairs and other features. */
export function bondsOfCity({ code, slug }: City): readonly Bond[] {
  const memberships = membershipsOf(code).map((membership): Bond => ({
    to: membership.structure.id,
    text: membershipText(membership),
    standing: standingOf(placeById(membership.structure.id)),
  }));
  return [...memberships, ...featuresWith([code, slug])];
}

/** Everything that a place other than a city of Jiangsu belongs to. */
export function bondsOfPlace({ code, slug }: Place): readonly Bond[] {
  const ids = code === undefined ? [slug] : [code, slug];
  const standings = structures.flatMap((structure): Bond[] => {
    const standing = standingIn(structure, ids);
    if (standing === undefined) return [];
    const { id, name } = structure;
    return [{ to: id, text: standing === '' ? name : `${name}（${standing}）`, standing: standingOf(placeById(id)) }];
  });
  return [...standings, ...featuresWith(ids)];
}

/**
 * The wholes near Shanghai that the article names without their places, by which it speaks of a place.
 * @param known claims that speak of the place otherwise
 */
export function namesShared({ slug }: Place, known: readonly string[]): SharedName[] {
  return shanghaiSide
    .filter(({ places }) => places.includes(slug))
    .map(({ name, claims }): SharedName => ({ name, claims: claims.filter((claim) => !known.includes(claim)) }))
    .filter(({ claims }) => claims.length > 0);
}

/** How a unit stands in a structure, in words; `undefined` where it does not. */
function standingIn(structure: Structure, ids: readonly (DivisionCode | Slug)[]): string | undefined {
  const counts = (members: readonly { readonly code: DivisionCode }[]): boolean => members.some(({ code }) => ids.includes(code));
  const names = (listed: readonly (DivisionCode | Slug)[]): boolean => listed.some((id) => ids.includes(id));
  switch (structure.kind) {
    case 'zone':
    case 'programme':
      return counts(structure.record.counties) ? '' : undefined;
    case 'area': {
      const extent = structure.record.extents.find(({ cities, counties }) => names(cities) || counts(counties));
      if (extent === undefined) return undefined;
      if (extent.extent !== 'extended') return standingWord(extent.extent);
      // Of a city beyond Jiangsu some counties may belong to the core, as of one of Jiangsu.
      const core = structure.record.extents.filter((other) => other.extent === 'core').flatMap(({ counties }) => counties.filter(({ city }) => ids.includes(city)));
      const rest = standingWord(extent.extent);
      return core.length === 0 ? rest : [partWords(core, standingWord('core')), restWords(rest)].join('，');
    }
    case 'group':
      return names(structure.record.outside) ? '' : undefined;
    case 'corridor': {
      const stop = structure.record.stops.find(({ place }) => ids.includes(place));
      // Of a place beyond Jiangsu its own page need not say so.
      return stop === undefined ? undefined : stop.standing === 'outside' ? '' : stopRemark({ standing: stop.standing, note: stop.note });
    }
  }
}

/** The features that a unit is an end, a node, a city or a stop of. */
function featuresWith(ids: readonly (DivisionCode | Slug)[]): Bond[] {
  const holds = (listed: readonly (DivisionCode | Slug)[]): boolean => listed.some((id) => ids.includes(id));
  return [
    ...pairs.filter(({ from, to }) => holds([from, to])).map((pair) => ({ ...pair, name: pairName(pair) })),
    ...shanghaiSide.filter(({ places }) => holds(places)),
    ...coastFeatures.filter(({ cities, around }) => holds(cities) || (around !== undefined && holds([around]))),
    ...[huaihaiTen].filter(({ cities }) => holds(cities)),
    ...railLines.filter(({ route }) => holds(route)),
  ].map(({ id, name }): Bond => ({ to: id, text: name, standing: standingOf(placeById(id)) }));
}
