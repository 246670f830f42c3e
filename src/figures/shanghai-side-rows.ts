import { divisionName } from '@/domain/boundaries.ts';
import { isCityCode } from '@/domain/cities.ts';
import { locationOf } from '@/domain/locations.ts';
import { mentionsOf } from '@/domain/mentions.ts';
import type { DivisionCode, Slug } from '@/domain/model.ts';
import { locationsOf, shanghaiSide, type ShanghaiSideFeature } from '@/domain/near-shanghai.ts';
import { sourceWords } from './source-words.ts';
import { cautionWordsOf } from './caution-notes.ts';
import type { FigureRow } from './figure-record.ts';
import { claimLinks, memberRow } from './member-rows.ts';

const KIND_NAMES: Record<ShanghaiSideFeature['kind'], string> = { nodes: '节点', line: '毗邻协同线', lake: '湖区' };

/** A place that the map draws, by the feature that stands for it there. */
export interface DrawnPlace {
  readonly feature: DivisionCode | Slug;
  /** Slug of the place. */
  readonly place: Slug;
  /** 嘉定新城 */
  readonly name: string;
  /** 县级, 新城, 湖 */
  readonly kind: string;
  /** What it belongs to here: choosing one of these brings it out. */
  readonly wholes: readonly ShanghaiSideFeature[];
  /** What its mark stands for, where that is not plain. */
  readonly caveat?: string;
}

/** The features near 上海 that a place belongs to. */
export function featuresWith(place: Slug): readonly ShanghaiSideFeature[] {
  return shanghaiSide.filter(({ places }) => places.includes(place));
}

/** The row of what the article names as a whole: its places, on whose authority, and where the article speaks of it. */
export function featureRow(feature: ShanghaiSideFeature): FigureRow {
  const names = locationsOf(feature).map(({ shortName }) => shortName);
  const members = feature.kind === 'lake' ? `只标${names.join('、')}，没有边界` : names.join(feature.kind === 'line' ? ' — ' : '、');
  return {
    feature: feature.id,
    cells: [feature.name, KIND_NAMES[feature.kind], members, [sourceWords(feature.evidence), cautionWordsOf(feature.id)].filter((part) => part !== '').join('。'), claimLinks(feature.claims)],
  };
}

/** The row of a place: what it belongs to, what its mark stands for, and where the article speaks of it. */
export function placeRow({ feature, place, name, kind, wholes, caveat }: DrawnPlace): FigureRow {
  // Where the article names a district it does not mean the new town in it.
  const direct = feature === place || feature === locationOf(place).code ? mentionsOf(place).direct : [];
  const links = [
    ...claimLinks(direct),
    ...wholes.flatMap((whole) => claimLinks(whole.claims.filter((claim) => !direct.includes(claim)), bare(whole.name))),
  ];
  return { feature, cells: [name, kind, wholes.map((whole) => whole.name).join('；'), caveat ?? '', links] };
}

/** The row of a city that is drawn for orientation. */
export function groundRow(code: DivisionCode): FigureRow {
  return memberRow(code, divisionName(code), isCityCode(code) ? '设区市' : '直辖市', '底图，供定位');
}

/** A name without its own quotation marks, for use inside others. */
function bare(name: string): string {
  return name.replaceAll(/[“”]/g, '');
}
