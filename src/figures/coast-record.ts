import { cities } from '@/domain/cities.ts';
import { coastFeatureById } from '@/domain/coast.ts';
import { functionalZones } from '@/domain/functional-zones.ts';
import { locationOf } from '@/domain/locations.ts';
import type { DivisionCode, LngLat, Slug } from '@/domain/model.ts';
import { placeById } from '@/domain/named-places.ts';
import { railLineById, routeOf, stationsOf, type RailLine, type RouteStop } from '@/domain/rail.ts';
import { standingOf } from '@/domain/standing.ts';
import { structureById } from '@/domain/structures.ts';
import { travelTimes, type TravelTime } from '@/domain/travel-times.ts';
import { arcLine } from '@/drawing/arc-line.ts';
import { cautionNotes, markedNameOf } from './caution-notes.ts';
import { frameOf } from './map-geometry.ts';
import { waterNames } from './map-names.ts';
import type { LegendItem, MapLine, MapName, MapPoint, MapRecord, MapShape } from './map-figure.ts';
import { memberColumns, memberRow, shortNames, structureRow } from './member-rows.ts';
import { featureRow, railRow, stationRow, travelText, travelTimeRow } from './rail-rows.ts';
import { markedName, standingMarks, withMarks } from '@/text/standing.ts';
import { dateWords, minutesWords, monthWords, yearAndMonth } from '@/text/time-words.ts';

const { project, unproject } = frameOf('province');

const BOUNDS: MapRecord['bounds'] = [118.6, 30.75, 122.9, 35.15];

const cluster = coastFeatureById('yellow-sea-cities');
const clusterStanding = standingOf(placeById(cluster.id));
const prospect = coastFeatureById('one-hour-shanghai');
const bridge = railLineById('husutong-bridge');
const toShanghai = railLineById('husutong-railway');
const toYancheng = railLineById('yantong-hsr');
const railways = [toYancheng, toShanghai];
const belts = functionalZones.filter(({ id }) => id === 'coastal-economic-belt');

/** The times to 上海 that these railways brought. */
const times = travelTimes.filter(({ to, line }) => to === 'shanghai' && railways.some(({ id }) => id === line));

/** Where a travel time stands, at sea beside the city that it is counted from: chosen by hand. */
const TIME_POINTS: Partial<Record<Slug, LngLat>> = {
  'lianyungang-shanghai': [120.5, 34.36],
  'yancheng-shanghai': [121.27, 33.7],
  'nantong-shanghai': [121.62, 32.28],
};

/** Where the name of a line stands, beside it: chosen by hand. */
const LINE_NAMES: Record<Slug, { readonly text: string; readonly point: LngLat }> = {
  [toYancheng.id]: { text: '盐通高铁', point: [119.65, 32.8] },
  [toShanghai.id]: { text: '沪苏通铁路', point: [121.47, 31.74] },
};

/** Cities around, quiet, for orientation. */
const AROUND: readonly DivisionCode[] = ['320500', '320200', '320400', '321200', '321000', '320800', '321100'];

/** The railways that a journey runs over: from 盐城 and beyond over both. */
function railwaysOf({ line }: TravelTime): readonly RailLine[] {
  return line === toYancheng.id ? railways : [toShanghai];
}

/** The times that bring out a railway or a city when they are chosen. */
function timesOver(line: RailLine): Slug[] {
  return times.filter((time) => railwaysOf(time).includes(line)).map(({ id }) => id);
}

function railway(line: RailLine): MapLine {
  return {
    feature: line.id,
    name: line.name,
    points: routeOf(line).map(({ point }) => point),
    style: `rail-${line.status}`,
    memberOf: timesOver(line),
  };
}

/** What the article holds possible: bowed out over the sea, so that it is not taken for a railway. */
const prospectLines: readonly MapLine[] = prospect.cities.map((code) => {
  const [from, to] = [locationOf(code), locationOf(prospect.around ?? code)];
  const arc = arcLine(project(from.point), project(to.point), { bow: -0.2, startGap: 8, endGap: 8 });
  return { feature: prospect.id, name: prospect.name, points: arc.map(unproject), style: 'prospect', memberOf: [] };
});

function shape(code: DivisionCode, name: string): MapShape {
  const own = [...belts, cluster].filter((group) => group.cities.includes(code));
  return {
    feature: code,
    name,
    codes: [code],
    paints: [own.length > 0 ? 'coast-zone' : 'plain'],
    memberOf: [
      ...own.map(({ id }) => id),
      ...times.filter(({ from, to }) => from === code || locationOf(to).code === code).map(({ id }) => id),
      ...(prospect.cities.includes(code) || code === '310000' ? [prospect.id] : []),
    ],
  };
}

const shanghai = locationOf('shanghai');

/** Stations along the railways; that of 盐城 stands so near to the city's dot that its mark would cover it. */
const stations = [...new Set(railways.flatMap(stationsOf))].filter(({ id }) => id !== 'yancheng-station');

function stationPoint({ id, name, point }: RouteStop): MapPoint {
  return { feature: id, name, point, sign: 'station', memberOf: railways.filter(({ route }) => route.includes(id)).map((line) => line.id) };
}

function timeName(time: TravelTime): MapName[] {
  const point = TIME_POINTS[time.id];
  if (point === undefined) return [];
  const text = `至${locationOf(time.to).shortName}${minutesWords(time.minutes)} ${yearAndMonth(time.asOf)}`;
  return [{ id: time.id, text, point, kind: 'line', paint: 'travel-time' }];
}

const legend: LegendItem[] = [
  { label: '实线：2020年开通的铁路', explanation: '“至上海”后面是开通初期的用时和年月', sign: { kind: 'line', style: 'rail-open' } },
  { feature: bridge.id, label: '沪苏通大桥', explanation: `公路、铁路两用${bridge.opened === null ? '' : `，${dateWords(bridge.opened)}通车`}`, sign: { kind: 'point', sign: 'bridge' } },
  { label: '小方块：车站', explanation: '只标有坐标出处的', sign: { kind: 'point', sign: 'station' } },
  { feature: prospect.id, label: '点线：上海“一小时经济圈”', explanation: '文章对盐城的展望，不是开通时的用时', sign: { kind: 'line', style: 'prospect' } },
  ...belts.map(
    ({ id, name, summary }): LegendItem => ({ feature: id, label: name, explanation: summary, sign: { kind: 'area', paints: ['coast-zone'] } }),
  ),
  { feature: cluster.id, label: cluster.name, explanation: withMarks('文章没有名单，按同一句点到的三市画', clusterStanding), sign: { kind: 'outline', style: 'yellow-sea-cities' } },
];

/** The map of the coast: what brought it nearer to 上海, and what the article still looks forward to. */
export const coastRecord: MapRecord = {
  id: 'coast',
  kind: 'map',
  title: '一桥两线连起南通、盐城和上海，盐城的“一小时”还是展望',
  subtitle: `沿海三市，2020年开通的沪苏通大桥、沪苏通铁路和盐通高铁；用时取开通初期，点线是文章的展望${standingMarks(clusterStanding).map((mark) => `，${cluster.name}的范围为${mark}`).join('')}`,
  description: `沿海三市从北到南是连云港、盐城、南通。盐通高铁从盐城向南到南通${openedWords(toYancheng)}，接上沪苏通铁路，经沪苏通大桥${openedWords(bridge)}过长江到上海。${times
    .map((time) => `${travelText(time)}${minutesWords(time.minutes)}（${monthWords(time.asOf)}）`)
    .join('，')}。文章认为盐城有条件进入上海“一小时经济圈”，图上用点线表示，不是现状。`,
  provenance: 'external',
  sources: [
    ...new Set([...railways, bridge, ...times, cluster, prospect, ...belts, ...stations].flatMap(({ evidence }) => evidence.sources)),
  ],
  notes: [
    ...cautionNotes([prospect.id, cluster.id]),
    '铁路在车站之间以直线相连，只是示意，不是实际走向；哪些车站没有标出，见数据表。点线只连接两座城市，没有出处能画出一小时可到的范围。',
  ],
  scale: 'province',
  bounds: BOUNDS,
  shapes: [...cities.map(({ code, name }) => shape(code, name)), shape('310000', shanghai.unit.name)],
  outlines: [{ feature: cluster.id, codes: cluster.cities, style: 'yellow-sea-cities' }],
  lines: [...prospectLines, ...railways.map(railway)],
  points: [
    ...stations.map(stationPoint),
    ...routeOf(bridge).map(({ point }): MapPoint => ({ feature: bridge.id, name: bridge.name, point, sign: 'bridge', memberOf: [toShanghai.id, ...timesOver(toShanghai)] })),
  ],
  names: [
    ...[...cluster.cities, 'shanghai'].map((id): MapName => {
      const { code, shortName, point } = locationOf(id);
      return { id: code ?? id, text: shortName, point, kind: 'city' };
    }),
    ...routeOf(bridge).map(({ point }): MapName => ({ id: bridge.id, text: '沪苏通大桥', point, kind: 'node' })),
    ...railways.flatMap(({ id, status, opened }): MapName[] => {
      const name = LINE_NAMES[id];
      if (name === undefined) return [];
      return [{ id, text: `${name.text}${opened?.slice(0, 4) ?? ''}`, point: name.point, kind: 'line', paint: `rail-${status}` }];
    }),
    { id: prospect.id, text: '文章展望：一小时经济圈', point: [121.77, 33.22], kind: 'line', paint: 'prospect' },
    ...times.flatMap(timeName),
    { id: cluster.id, text: markedName(cluster.name, clusterStanding), point: [121.75, 33.97], kind: 'structure', paint: cluster.id },
    { id: 'yellow-sea', text: '黄海', point: [121.9, 34.7], kind: 'water' },
    ...waterNames(['tai-lake']),
    ...[...AROUND, 'jiading'].map((id): MapName => ({ id, text: locationOf(id).shortName, point: locationOf(id).point, kind: 'neighbour' })),
  ],
  legend,
  table: {
    caption: '沿海三市与上海之间的铁路、大桥、车站和用时，以及文章的两个提法',
    columns: memberColumns,
    rows: [
      ...[...railways, bridge].map((line) => railRow(line)),
      ...times.map(travelTimeRow),
      featureRow(prospect, '展望', `${shortNames(prospect.cities)}到上海`),
      featureRow(cluster, '城市群', shortNames(cluster.cities)),
      ...belts.map(({ id, cities: codes }) => structureRow(structureById(id), shortNames(codes), '')),
      ...cities.map(({ code, name }) => memberRow(code, name, '设区市', cityText(code))),
      memberRow('310000', shanghai.unit.name, '直辖市', `${times.map(travelText).join('、')}各段用时的终点`),
      ...stations.map((station) => stationRow(station, railways)),
    ],
  },
};

/** When a line opened, in brackets; nothing for one that had not. */
function openedWords({ opened }: RailLine): string {
  return opened === null ? '' : `（${dateWords(opened)}开通）`;
}

function cityText(code: DivisionCode): string {
  const own = [...belts, cluster].filter((group) => group.cities.includes(code));
  const journeys = times.filter(({ from }) => from === code).map((time) => `到上海${minutesWords(time.minutes)}（${monthWords(time.asOf)}）`);
  return own.length === 0 ? '不在沿海三市之列' : [...own.map(markedNameOf), ...journeys].join('；');
}
