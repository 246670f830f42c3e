import type { Slug } from '@/domain/model.ts';
import { placeById } from '@/domain/named-places.ts';
import { armsOf, bearings, stationOfHub, xuzhouHub, type Bearing, type ResolvedArm } from '@/domain/rail-hub.ts';
import { cautionOf } from '@/domain/standing.ts';
import { initialBearing, turnBetween } from '@/drawing/compass.ts';
import { cautionNotes } from './caution-notes.ts';
import type { FigureRecord, FigureRow } from './figure-record.ts';
import { evidenceWords, railStatusWords, sentences } from './rail-rows.ts';
import { dateWords } from '@/text/time-words.ts';

/** Ids of the eight directions, clockwise from north. */
const IDS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;

/** Between one of the eight directions and the next, in degrees. */
const STEP = 45;

/** One of the eight directions of the character 米. */
export interface Direction {
  readonly id: (typeof IDS)[number];
  readonly name: Bearing;
  /** Where the regular stroke of the character would point, in degrees clockwise from north. */
  readonly regular: number;
}

/** A direction in which a railway leaves the hub. */
export interface StarArm extends Direction {
  /** Id of the railway. */
  readonly place: Slug;
  readonly arm: ResolvedArm;
  /** Where the railway heads in truth, in degrees clockwise from north. */
  readonly bearing: number;
}

const hub = stationOfHub(xuzhouHub);

/** The station where the arms meet. */
export const hubName = hub.name;

const directions = bearings.map((name, index): Direction => ({ id: IDS[index] ?? 'north', name, regular: index * STEP }));
const resolved = armsOf(xuzhouHub);

/** The arms as they came: open ones by the day of their opening, then planned ones; clockwise where that leaves it open. */
export const starArms: readonly StarArm[] = directions
  .flatMap((direction): StarArm[] => {
    const arm = resolved.find(({ bearing }) => bearing === direction.name);
    return arm === undefined ? [] : [{ ...direction, place: arm.line.id, arm, bearing: initialBearing(hub.point, arm.toward.point) }];
  })
  .sort((left, right) => (left.arm.opened ?? '9').localeCompare(right.arm.opened ?? '9'));

/** Directions of the character in which no sound source knows a railway. */
export const emptyDirections: readonly Direction[] = directions.filter(({ id }) => !starArms.some((arm) => arm.id === id));

/** What is said of an empty direction. */
export const emptyWords = '没有可靠出处，没有画';

/** A bearing as readers see it in the drawing: 77°. */
export function degreesText(degrees: number): string {
  return `${String(Math.round(degrees))}°`;
}

/** How far an arm leans from the regular stroke: 偏北13°; the stroke of 东 leans to 北 or 南, that of 东南 to 东 or 南. */
export function leanText({ regular, bearing }: StarArm): string {
  const turn = turnBetween(regular, bearing);
  const step = regular % (2 * STEP) === 0 ? 2 : 1;
  const toward = bearings.at((regular / STEP + Math.sign(turn) * step) % bearings.length);
  return `偏${toward ?? ''}${degreesText(Math.abs(turn))}`;
}

/** What is said of an arm that is pointed at. */
export function armReadout(star: StarArm): string {
  const { name, arm, bearing } = star;
  const when = arm.opened === null ? '2022年初还在规划' : `${dateWords(arm.opened)}开通`;
  return `${name}：${arm.line.name}，往${arm.toward.name}，方位角${degreesText(bearing)}，比正${name}${leanText(star)}；${when}`;
}

function armRow(star: StarArm): FigureRow {
  const { line, toward, opened } = star.arm;
  return {
    feature: star.id,
    cells: [
      star.name,
      line.name,
      toward.name,
      Math.round(star.bearing),
      leanText(star),
      railStatusWords[line.status],
      opened === null ? (line.planned ?? '') : `${dateWords(opened)}开通`,
      sentences(evidenceWords(line.evidence, cautionOf(placeById(line.id)))),
    ],
  };
}

const open = starArms.filter(({ arm }) => arm.status === 'open');
const planned = starArms.filter(({ arm }) => arm.status === 'planned');

/** The star of 徐州: where its railways head, and in which order they came. */
export const xuzhouStarRecord: FigureRecord = {
  id: 'xuzhou-star',
  kind: 'chart',
  title: '徐州从南北两向通到五向，“米”字还有三个角没通',
  subtitle: '高铁从徐州东站去往的方向，以及2011年到2022年初开通的先后；方位角以正北为0度，顺时针数',
  description: `以徐州东站为中心，${open.map(armWords).join('；')}。${planned.map(armWords).join('；')}。${emptyDirections.map(({ name }) => name).join('、')}方向${emptyWords}。`,
  provenance: 'external',
  sources: [...new Set([xuzhouHub, hub, ...starArms.flatMap(({ arm }) => [arm.line, arm.toward])].flatMap(({ evidence }) => evidence.sources))],
  notes: [
    ...cautionNotes([xuzhouHub.id]),
    '方位角按坐标算出：从徐州东站到图中所写的车站（规划的两条用城市驻地），取球面上最短路线起步的方向，不是线路的实际走向。',
  ],
  table: {
    caption: '徐州“米字型”的各个方向：线路、去向、方位角和开通日期',
    columns: ['方向', '线路', '去往', '方位角（度）', '偏离', '2022年初', '开通或规划', '说明与出处'],
    rows: starArms.map(armRow),
  },
};

function armWords({ name, arm, bearing }: StarArm): string {
  const when = arm.opened === null ? '还在规划' : `${dateWords(arm.opened)}开通`;
  return `${name}是${arm.line.name}，往${arm.toward.name}，方位角${degreesText(bearing)}，${when}`;
}
