import { citiesOfRegion } from '@/domain/cities.ts';
import { membershipIn, membershipsOf } from '@/domain/memberships.ts';
import type { City, Membership, Region, Structure, StructureKind } from '@/domain/model.ts';
import { placeById } from '@/domain/named-places.ts';
import { standingOf, type Standing } from '@/domain/standing.ts';
import { structures } from '@/domain/structures.ts';
import { regionWords } from '@/text/region-words.ts';
import { standingWords } from '@/text/standing.ts';
import { cautionWordsOf } from './caution-notes.ts';
import type { FigureRecord, FigureRow } from './figure-record.ts';
import { markedMembership, membershipText } from './member-rows.ts';

/** Whether a structure is counted by itself. Both banks are parts of 沿江: counting them too would count one axis twice. */
function isCounted(structure: Structure): boolean {
  return structure.kind !== 'corridor' || structure.record.partOf === undefined;
}

/** The structures of the chart by kind, in its order of columns. */
export const structureGroups: readonly { readonly name: string; readonly structures: readonly Structure[] }[] = (
  [
    ['zone', '“1+3”功能区'],
    ['area', '都市圈'],
    ['group', '组团'],
    ['corridor', '轴带'],
    ['programme', '战略与试点'],
  ] satisfies [StructureKind, string][]
).map(([kind, name]) => ({
  name,
  structures: structures.filter((structure) => structure.kind === kind && isCounted(structure)),
}));

const shown = structureGroups.flatMap((group) => group.structures);

/** A city with the structures of the chart that it stands in. */
export interface CityMemberships {
  readonly city: City;
  readonly memberships: readonly Membership[];
}

function withMemberships(city: City): CityMemberships {
  return { city, memberships: membershipsOf(city.code).filter(({ structure }) => shown.includes(structure)) };
}

/** 苏南, 苏中, 苏北, each with its cities, those of the most structures first. */
export const regionGroups: readonly { readonly name: string; readonly cities: readonly CityMemberships[] }[] = (['south', 'central', 'north'] satisfies Region[]).map((region) => ({
  name: regionWords[region],
  cities: citiesOfRegion(region)
    .map(withMemberships)
    .sort((left, right) => right.memberships.length - left.memberships.length),
}));

const rows = regionGroups.flatMap((group) => group.cities);

/** Whether a membership rests on a list that was inferred, or that documents do not agree on. */
export function isUncertain({ structure, standing }: Membership): boolean {
  return standingOf(placeById(structure.id)).doubt !== undefined || standing === 'wider';
}

/** The cities of a structure in words, in the order of rows: 宿迁、扬州（高邮市、宝应县）. */
export function membersOf(structure: Structure): string[] {
  return rows.flatMap(({ city }) => {
    const membership = membershipIn(structure.id, city.code);
    return membership === undefined ? [] : [membershipText(membership).replace(structure.name, city.shortName)];
  });
}

function structureRow(structure: Structure, kind: string): FigureRow {
  const members = membersOf(structure);
  return { feature: structure.id, block: 1, cells: [structure.name, kind, members.length, members.join('、'), cautionWordsOf(structure.id)] };
}

/** How many structures each city stands in. */
const counts = rows.map(({ memberships }) => memberships.length);

/** The names of the structures of which a thing is to be known. */
function namesWith(isSo: (standing: Standing) => boolean): string {
  return shown.filter(({ id }) => isSo(standingOf(placeById(id)))).map(({ name }) => name).join('、');
}

/** Who stands in how many structures, of all kinds that the chapters speak of. */
export const membershipsRecord: FigureRecord = {
  id: 'memberships',
  kind: 'chart',
  title: '每座城市都在多种安排里：常州有11种，淮安、盐城最少，也有6种',
  subtitle: `${String(rows.length)}个设区市在五类空间安排中的归属，单位：个`,
  description: [
    `${String(shown.length)}种安排里，各市少的在${String(Math.min(...counts))}种里，多的在${String(Math.max(...counts))}种里。`,
    ...regionGroups.map(({ name, cities }) => `${name}：${cities.map(({ city, memberships }) => `${city.shortName}${String(memberships.length)}种`).join('，')}。`),
    ...structureGroups.map(({ name, structures: own }) => `${name}：${own.map((structure) => `${structure.name}${String(membersOf(structure).length)}市`).join('，')}。`),
  ].join(''),
  provenance: 'derived',
  sources: [...new Set(shown.flatMap(({ evidence }) => evidence.sources))],
  notes: [
    '一个点算一个，整市、部分区县和名单未定的一样算；南沿江、北沿江是沿江的两岸，不另计。点的多少不是好坏，也不等于政策力度。',
    `虚线圈：${(['inferred', 'contested'] as const).map((doubt) => `${standingWords[doubt]}的有${namesWith((standing) => standing.doubt === doubt)}`).join('；')}；宿迁在欧亚大陆桥东段，只见于较宽的算法。${standingWords.later}的有${namesWith(({ isLater }) => isLater)}。逐项说明见数据表。`,
  ],
  table: {
    caption: `${String(rows.length)}个设区市各属于哪些安排，${String(shown.length)}种安排各有哪些江苏的设区市`,
    columns: ['名称', '类别', '个数', '归属或江苏成员', '说明'],
    rows: [
      ...regionGroups.flatMap((group) =>
        group.cities.map(({ city, memberships }) => ({
          feature: city.code,
          cells: [city.name, `设区市（${group.name}）`, memberships.length, memberships.map(markedMembership).join('；'), ''],
        })),
      ),
      ...structureGroups.flatMap((group) => group.structures.map((structure) => structureRow(structure, group.name))),
    ],
  },
};
