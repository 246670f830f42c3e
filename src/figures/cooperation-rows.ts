import { cities } from '@/domain/cities.ts';
import { locationOf } from '@/domain/locations.ts';
import type { CountyMember, DivisionCode, Programme, Slug } from '@/domain/model.ts';
import { pairName } from '@/domain/named-features.ts';
import { endsOf, pairs, type Pair } from '@/domain/pairs.ts';
import { structureById } from '@/domain/structures.ts';
import { sourceWords } from './source-words.ts';
import { cautionWordsOf } from './caution-notes.ts';
import type { FigureRow } from './figure-record.ts';
import { claimLinks, fullCountyName, memberRow, shortNames, structureRow } from './member-rows.ts';
import { featureOfEnd, helpedPlaces, outsideHelpers, pairGroupOf, pairGroups, type PairGroup } from './pair-groups.ts';

/** The table of the cooperation map: groups of pairs, pairs, pilots, then the places that they are made of. */
export function cooperationRows(pilots: readonly Programme[]): FigureRow[] {
  return [
    ...pairGroups.map(groupRow),
    ...pairs.map(pairRow),
    ...pilots.map((pilot) => structureRow(structureById(pilot.id), pilotMembers(pilot), sourceWords(pilot.evidence))),
    ...cities.map(({ code, name }) => memberRow(code, name, '设区市', partsOf(code, pilots) || '不在本图所示的结对和试点中')),
    ...pilots.flatMap((pilot) => pilot.counties.map((county) => countyRow(county, pilot))),
    ...helpedPlaces.map((slug) => memberRow(featureOfEnd(slug), locationOf(slug).unit.name, '省外城市', partsOf(slug, pilots))),
    ...outsideHelpers.map((slug) => memberRow(slug, locationOf(slug).unit.name, '省外帮扶方', partsOf(slug, pilots))),
  ];
}

/** 南京帮扶滁州, 南京挂钩淮安: who acts for whom, in the word of the arrangement. */
export function directionText(pair: Pair): string {
  const { from, to } = endsOf(pair);
  return `${from.shortName}${verbOf(pair)}${to.shortName}`;
}

function verbOf({ kind }: Pair): string {
  return kind === 'cross-province' ? '帮扶' : '挂钩';
}

function groupRow({ id, name, pairKind, pairs: members }: PairGroup): FigureRow {
  const documents = distinct(members.map(({ document, years }) => `${document}；${years}`));
  const claims = distinct(members.flatMap((pair) => pair.claims));
  return {
    feature: id,
    cells: [
      `${name}（${String(members.length)}对）`,
      pairKind,
      members.map(directionText).join('；'),
      documents.join('；'),
      claimLinks(claims),
    ],
  };
}

function pairRow(pair: Pair): FigureRow {
  return {
    feature: pair.id,
    cells: [
      pairName(pair),
      pairGroupOf(pair).pairKind,
      pair.kind === 'cross-province' ? `${directionText(pair)}，单向` : `${directionText(pair)}，由苏南到苏北`,
      `${pair.document}；${pair.years}。${cautionWordsOf(pair.id)}`,
      pair.claims.length === 0 ? '原文没有提到这一对' : claimLinks(pair.claims),
    ],
  };
}

function pilotMembers(pilot: Programme): string {
  return [...(pilot.cities.length === 0 ? [] : [shortNames(pilot.cities)]), ...pilot.counties.map(fullCountyName)].join('、');
}

function countyRow(county: CountyMember, { name }: Programme): FigureRow {
  return memberRow(county.code, fullCountyName(county), '县级', name);
}

/** What a place has to do with the map: whom it helps, who helps it, and the pilots that it is part of. */
function partsOf(place: DivisionCode | Slug, pilots: readonly Programme[]): string {
  const own = pairs.filter(({ from, to }) => from === place || to === place);
  const others = distinct(own.map(({ from, to }) => (from === place ? to : from)));
  const parts = [
    ...others.map((other) => bondText(place, other, own.filter(({ from, to }) => from === other || to === other))),
    ...pilots.flatMap((pilot) => {
      const counties = pilot.counties.filter(({ city }) => city === place).map(({ name }) => name);
      if (pilot.cities.includes(place)) return [pilot.name];
      return counties.length === 0 ? [] : [`${pilot.name}（${counties.join('、')}）`];
    }),
  ];
  return parts.join('；');
}

/** One bond of a place: 帮扶滁州, 受南京帮扶, 挂钩淮安（2001年、2022年）, 由南京挂钩（2001年）. */
function bondText(place: DivisionCode | Slug, other: DivisionCode | Slug, shared: readonly Pair[]): string {
  const [pair] = shared;
  if (pair === undefined) return '';
  const { shortName } = locationOf(other);
  const years = shared.flatMap(({ round }) => (round === undefined ? [] : `${round}年`)).join('、');
  const bond = pair.from === place ? `${verbOf(pair)}${shortName}` : `${pair.kind === 'cross-province' ? '受' : '由'}${shortName}${verbOf(pair)}`;
  return years === '' ? bond : `${bond}（${years}）`;
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
