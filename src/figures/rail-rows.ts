import { locationOf } from '@/domain/locations.ts';
import type { Evidence } from '@/domain/model.ts';
import type { NamedFeature } from '@/domain/named-features.ts';
import { placeById } from '@/domain/named-places.ts';
import { routeOf, type RailLine, type RouteStop } from '@/domain/rail.ts';
import { armsOf, type RailHub } from '@/domain/rail-hub.ts';
import { cautionOf, cautionOfEvidence, type Caution } from '@/domain/standing.ts';
import { travelTimes, type TravelTime } from '@/domain/travel-times.ts';
import type { Cell, FigureRow } from './figure-record.ts';
import { claimLinks } from './member-rows.ts';
import { sourceTitle } from './source-words.ts';
import { lengthWords } from '@/text/quantity-words.ts';
import { cautionWords, standingWords } from '@/text/standing.ts';
import { dateWords, minutesWords } from '@/text/time-words.ts';

/** How far a railway had come when the article was written, for names, legends and tables. */
export const railStatusWords: Record<RailLine['status'], string> = { open: '已通', planned: '规划中', later: standingWords.later };

/**
 * The row of a railway or a bridge: what it links, when it opened and how long it is, and where the article speaks of it.
 * @param ways where it leads, as shown to readers before its stops: 向北、向南
 */
export function railRow(line: RailLine, ways = ''): FigureRow {
  const stops = routeOf(line).map(({ name }) => name).join(' — ');
  const isBridge = line.kind === 'bridge';
  return {
    feature: line.id,
    cells: [
      line.name,
      isBridge ? '公铁大桥' : `铁路（${railStatusWords[line.status]}）`,
      isBridge ? line.facts.join('；') : `${ways === '' ? '' : `${ways}：`}${stops}`,
      sentences([lineFacts(line).join('，'), ...evidenceWords(line.evidence, cautionOf(placeById(line.id)))]),
      claimCell(line.claims, '原文没有点到这条铁路'),
    ],
  };
}

/** The row of a station: the railways among `lines` that call there. */
export function stationRow(station: RouteStop, lines: readonly RailLine[]): FigureRow {
  const calling = lines.filter(({ route }) => route.includes(station.id));
  return {
    feature: station.id,
    cells: [
      station.name,
      '车站',
      calling.map(({ name }) => name).join('、'),
      sentences(evidenceWords(station.evidence, cautionOfEvidence(station.evidence))),
      '原文没有单独点到这座车站',
    ],
  };
}

/** The row of a hub: its arms, clockwise from north, and how far each had come. */
export function hubRow(hub: RailHub): FigureRow {
  const arms = armsOf(hub).map(({ bearing, line, status }) => `${bearing}：${line.name}（${railStatusWords[status]}）`);
  return {
    feature: hub.id,
    cells: [hub.name, '铁路枢纽', arms.join('；'), sentences(evidenceWords(hub.evidence, cautionOf(placeById(hub.id)))), claimLinks(hub.claims)],
  };
}

/** The row of a travel time: between which places, how long, and since when. */
export function travelTimeRow(time: TravelTime): FigureRow {
  return {
    feature: time.id,
    cells: [
      `${travelText(time)}（${dateWords(time.asOf)}）`,
      '列车用时',
      minutesWords(time.minutes),
      sentences(evidenceWords(time.evidence, cautionOfEvidence(time.evidence))),
      claimCell(time.claims, '原文没有写到这一用时'),
    ],
  };
}

/** The row of a feature that is none of these: what kind of thing it is, what it is made of, and which document says so. */
export function featureRow({ id, name, claims, evidence }: Omit<NamedFeature, 'kind'>, kind: string, members: string, document = ''): FigureRow {
  return {
    feature: id,
    cells: [name, kind, members, sentences([document, ...evidenceWords(evidence, cautionOf(placeById(id)))]), claimCell(claims, '原文没有点到')],
  };
}

/** Both ends of a travel time: 盐城—上海. */
export function travelText({ from, to }: TravelTime): string {
  return `${locationOf(from).shortName}—${locationOf(to).shortName}`;
}

/** When a railway opened or what was planned, its length and speed, and how long trains took when it opened. */
function lineFacts({ id, kind, opened, firstSection, planned, lengthKm, speedKmh, facts }: RailLine): string[] {
  return [
    ...(firstSection === undefined ? [] : [`${firstSection.name}${dateWords(firstSection.opened)}先行开通`]),
    ...(opened === null ? [] : [`${dateWords(opened)}${firstSection === undefined ? '' : '全线'}开通`]),
    ...(planned === undefined ? [] : [planned]),
    ...(lengthKm === undefined ? [] : [`全长${lengthWords(lengthKm)}`]),
    ...(speedKmh === undefined ? [] : [`设计时速${String(speedKmh)}千米`]),
    // A bridge is described by its facts in the column before.
    ...(kind === 'bridge' ? [] : facts),
    ...travelTimes.filter(({ line }) => line === id).map((time) => `当时${travelText(time)}${minutesWords(time.minutes)}`),
  ];
}

/** What a reader should know of a piece of evidence: what to be careful about, and the titles of its sources. */
export function evidenceWords({ sources }: Evidence, caution: Caution): string[] {
  return [cautionWords(caution), `出处：${sources.map(sourceTitle).join('；')}`];
}

/** Facts as sentences, one after the other. */
export function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').map((part) => (part.endsWith('。') ? part : `${part}。`)).join('');
}

function claimCell(claims: readonly string[], none: string): Cell {
  return claims.length === 0 ? none : claimLinks(claims);
}
