import { divisionName } from '@/domain/boundaries.ts';
import { cities } from '@/domain/cities.ts';
import { claimAddress, claimById } from '@/domain/claims.ts';
import { mentionsOf } from '@/domain/mentions.ts';
import { membershipsOf } from '@/domain/memberships.ts';
import type { City, CountyMember, DivisionCode, Membership, Structure, StructureKind } from '@/domain/model.ts';
import { placeById } from '@/domain/named-places.ts';
import { unitByCode } from '@/domain/places.ts';
import { standingOf } from '@/domain/standing.ts';
import { inTenThousands } from '@/text/quantity-words.ts';
import { inBrackets, standingMarks } from '@/text/standing.ts';
import { cautionWordsOf } from './caution-notes.ts';
import type { Cell, CellLink, FigureRow } from './figure-record.ts';
import { standingWord } from './standing-words.ts';

/** Columns of the table behind every map: structures first, then the units that they are made of. */
export const memberColumns = ['名称', '类别', '组成或归属', '依据与说明', '原文说法'] as const;

const KIND_NAMES: Record<StructureKind, string> = {
  zone: '“1+3”功能区',
  area: '都市圈',
  group: '一体化组团',
  corridor: '轴带',
  programme: '战略与试点',
};

/**
 * Links to claims, each with its number and its gist.
 * @param through the name under which the claims speak of the row, where it is not the row's own
 */
export function claimLinks(ids: readonly string[], through?: string): CellLink[] {
  return ids.map((id) => {
    const claim = claimById(id);
    return { label: claim.id, gist: claim.gist, through, href: claimAddress(claim) };
  });
}

/** The row of a structure: what it is made of, on whose authority, and where the article speaks of it. */
export function structureRow(structure: Structure, members: string, document: string): FigureRow {
  return {
    feature: structure.id,
    cells: [
      structure.name,
      KIND_NAMES[structure.kind],
      members,
      [document, cautionWordsOf(structure.id)].filter((part) => part !== '').join('。').replaceAll('。。', '。'),
      claimLinks(structure.claims),
    ],
  };
}

/** The row of a city: the structures of one kind that it stands in, its people, and where the article names it. */
export function cityRow(city: City, kind: StructureKind): FigureRow {
  const memberships = membershipsOf(city.code).filter(({ structure }) => structure.kind === kind);
  return {
    feature: city.code,
    cells: [
      city.name,
      '设区市',
      memberships.length === 0 ? '不在本图所示范围内' : memberships.map(markedMembership).join('；'),
      `2020年普查人口${inTenThousands(city.population2020)}万`,
      mentionCell(city.code, '原文没有单独点到这座城市'),
    ],
  };
}

/** The rows of all 13 cities. */
export function cityRows(kind: StructureKind): FigureRow[] {
  return cities.map((city) => cityRow(city, kind));
}

/** The row of a county-level unit, or of a city outside Jiangsu, that belongs to structures. */
export function memberRow(code: DivisionCode, name: string, kind: string, belongsTo: string): FigureRow {
  return { feature: code, cells: [name, kind, belongsTo, '', mentionCell(code, '原文没有点到这个地名')] };
}

/** Words for one membership: the structure, and which part of the city stands in it. */
export function membershipText(membership: Membership): string {
  return inBrackets(membership.structure.name, partsOf(membership));
}

/** The same with what is to be known of the structure: 徐州都市圈（说法不一）. */
export function markedMembership(membership: Membership): string {
  const { id, name } = membership.structure;
  return inBrackets(name, [...partsOf(membership), ...standingMarks(standingOf(placeById(id)))]);
}

function partsOf({ standing, counties, rest, note }: Membership): string[] {
  return [partWords(counties, note ?? standingWord(standing)), ...(rest === undefined ? [] : [restWords(standingWord(rest))])];
}

/** How some counties of a city stand in a structure, or all of it: 盱眙县属核心范围, 拓展范围. */
export function partWords(counties: readonly Pick<CountyMember, 'name'>[], standing: string): string {
  return [counties.map(({ name }) => name).join('、'), standing].filter((part) => part !== '').join('属');
}

/** How the counties stand that are not named: 其余属拓展范围. */
export function restWords(standing: string): string {
  return `其余属${standing}`;
}

/** 京口区 as 镇江市京口区: county names repeat across the country. */
export function fullCountyName({ name, city }: CountyMember): string {
  return `${divisionName(city)}${name}`;
}

/** Names of units in short form, joined: 南京、镇江. */
export function shortNames(codes: readonly string[]): string {
  return codes.map((code) => unitByCode(code).shortName).join('、');
}

/** Where the article speaks of a unit, or the words for where it does not. */
function mentionCell(code: DivisionCode, none: string): Cell {
  const { direct, through } = mentionsOf(code);
  const links = [...claimLinks(direct), ...through.flatMap(({ name, claims }) => claimLinks(claims, name))];
  return links.length === 0 ? none : links;
}
