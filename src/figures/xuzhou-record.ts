import { axisOf } from '@/domain/axes.ts';
import { cityByCode, isCityCode } from '@/domain/cities.ts';
import { corridors, stopsOf } from '@/domain/corridors.ts';
import { functionalZones } from '@/domain/functional-zones.ts';
import { citiesOfHuaihaiTen, huaihaiTen } from '@/domain/huaihai-ten.ts';
import type { City, Corridor, DivisionCode, LngLat, Place, Slug } from '@/domain/model.ts';
import { placeById } from '@/domain/named-places.ts';
import { pointOf, unitByCode } from '@/domain/places.ts';
import { railLineById, routeOf, stationsOf, type RailLine, type RouteStop } from '@/domain/rail.ts';
import { armsOf, stationOfHub, xuzhouHub } from '@/domain/rail-hub.ts';
import { standingOf } from '@/domain/standing.ts';
import { structureById } from '@/domain/structures.ts';
import { smoothLine } from '@/drawing/axis-line.ts';
import { withMarks } from '@/text/standing.ts';
import { cautionNotes, markedNameOf } from './caution-notes.ts';
import { frameOf } from './map-geometry.ts';
import { neighbourNames } from './map-names.ts';
import type { LegendItem, MapLine, MapName, MapPoint, MapRecord, MapShape, Paint } from './map-figure.ts';
import { memberColumns, memberRow, shortNames, structureRow } from './member-rows.ts';
import { featureRow, hubRow, railRow, stationRow } from './rail-rows.ts';
import { stopText } from './standing-words.ts';

const { project, unproject } = frameOf('province');

const BOUNDS: MapRecord['bounds'] = [114.8, 32.95, 120.16, 36.3];

/** The zone of “1+3”, and the axis that the railway to the east follows. */
const zones = functionalZones.filter(({ id }) => id === 'huaihai-economic-zone');
const landBridges = corridors.filter(({ id }) => id === 'eurasian-land-bridge-east');
const hubStation = stationOfHub(xuzhouHub);
const arms = armsOf(xuzhouHub);

/** The railways of the arms, each once: one of them runs through the hub and makes two arms. */
const railways = [...new Set(arms.map(({ line }) => line))];

/** The paint of a city by the number of senses in which it is 淮海经济区. */
const PAINTS: readonly Paint[] = ['plain', 'huaihai-ten', 'huaihai-zone'];

/** Cities of Jiangsu in view that are not among the ten. */
const OTHER_CITIES: readonly DivisionCode[] = ['320800', '320900', '321000', '321200'];

/** Railways that go on beyond the last point that is drawn of them, shown by an arrowhead. */
const GO_ON: readonly Slug[] = ['jinghu-hsr', 'zhengxu-hsr'];

/** Stations without a mark of their own: so near to the dot of their city, or to an arrowhead, that it would cover it. */
const COVERED: readonly Slug[] = ['shangqiu-station', 'suqian-station', 'lianyungang-station', 'yancheng-station', 'qufu-east'];

/** Where the names of the railways stand, beside their lines: chosen by hand, clear of the cities. */
const RAIL_NAMES: readonly { readonly line: Slug; readonly text: string; readonly point: LngLat; readonly id?: string }[] = [
  { line: 'jinghu-hsr', text: '京沪', point: [117.75, 35.34] },
  { line: 'jinghu-hsr', text: '京沪', point: [117.87, 33.45], id: 'jinghu-hsr-south' },
  { line: 'zhengxu-hsr', text: '郑徐', point: [115.68, 34.675] },
  { line: 'xulian-hsr', text: '徐连', point: [119.45, 34.24] },
  { line: 'xuyan-hsr', text: '徐盐', point: [119.42, 33.82] },
  { line: 'xuhe-hsr', text: '徐菏', point: [116.61, 35.05] },
  { line: 'xuzao-railway', text: '徐枣', point: [118.08, 34.6] },
];

/** Where the names of the provinces stand: chosen by hand, in what is left of them beside the ten cities. */
const REGION_NAMES: readonly { readonly id: string; readonly text: string; readonly point: LngLat }[] = [
  { id: 'region-shandong', text: '山东', point: [115.6, 36.03] },
  { id: 'region-henan', text: '河南', point: [115.14, 33.735] },
  { id: 'region-anhui', text: '安徽', point: [117.0, 33.15] },
  { id: 'region-jiangsu', text: '江苏', point: [119.55, 33.3] },
];

/** The hub stands for its city, whose own dot would half cover it. */
function cityName(unit: City | Place): MapName {
  const { code, slug, shortName } = unit;
  return { id: code ?? slug, text: shortName, point: slug === 'xuzhou' ? hubStation.point : pointOf(unit), kind: 'city' };
}

function railName({ line, text, point, id }: (typeof RAIL_NAMES)[number]): MapName {
  const { status, opened } = railLineById(line);
  const when = opened === null ? ' 规划' : opened.slice(0, 4);
  return { id: id ?? line, text: `${text}${when}`, point, kind: 'line', paint: `rail-${status}` };
}

/** The points of a railway as far as the first beyond the map: the rest would draw the eye, and a live map, away from the hub. */
function courseOf(line: RailLine): LngLat[] {
  const points = routeOf(line).map(({ point }) => point);
  const beyond = points.findIndex((point) => !isInView(point));
  return beyond === -1 ? points : points.slice(0, beyond + 1);
}

/** A railway; one that goes on is turned round, so that its arrowhead points away from the hub. */
function railway(line: RailLine): MapLine {
  const points = courseOf(line);
  const goesOn = GO_ON.includes(line.id);
  return {
    feature: line.id,
    name: line.name,
    points: goesOn ? points.reverse() : points,
    style: `rail-${line.status}`,
    ...(goesOn ? { arrow: true as const } : {}),
    memberOf: [xuzhouHub.id],
  };
}

/** The axis lies as a broad band under the railway that follows it. */
function band(corridor: Corridor): MapLine {
  const points = smoothLine(axisOf(corridor).map(project)).map(unproject);
  return { feature: corridor.id, name: corridor.name, points, style: 'land-bridge', memberOf: [] };
}

/** What 淮海经济区 may mean for a city: the ten, and the zone of “1+3”. */
function sensesOf(code: DivisionCode) {
  return [huaihaiTen, ...zones].filter(({ cities }) => cities.includes(code));
}

function shape(code: DivisionCode): MapShape {
  const senses = sensesOf(code);
  const axes = landBridges.filter(({ stops }) => stops.some(({ place }) => place === code));
  return {
    feature: code,
    name: unitByCode(code).name,
    codes: [code],
    paints: [PAINTS[senses.length] ?? 'plain'],
    memberOf: [...senses, ...axes].map(({ id }) => id),
  };
}

/** The stations that have a mark, the hub itself left out. */
const stations = [...new Set(railways.flatMap(stationsOf))].filter(
  ({ id, point }) => id !== hubStation.id && !COVERED.includes(id) && isInView(point),
);

function isInView([lng, lat]: LngLat): boolean {
  const [west, south, east, north] = BOUNDS;
  return lng > west && lng < east && lat > south && lat < north;
}

function stationPoint({ id, name, point }: RouteStop): MapPoint {
  const calling = railways.filter(({ route }) => route.includes(id)).map((line) => line.id);
  return { feature: id, name, point, sign: 'station', memberOf: [...calling, xuzhouHub.id] };
}

/** The bearings in which a railway leaves the hub: 向北、向南. */
function waysOf(line: RailLine): string {
  return arms
    .filter((arm) => arm.line === line)
    .map(({ bearing }) => `向${bearing}`)
    .join('、');
}

function cityKind(code: DivisionCode): string {
  return isCityCode(code) ? '设区市' : '省外城市';
}

function belongsTo(code: DivisionCode): string {
  return sensesOf(code).map(markedNameOf).join('；') || '不在本图所示的十市之内';
}

const legend: LegendItem[] = [
  { feature: xuzhouHub.id, label: '徐州东站', explanation: '各条线在这里交会', sign: { kind: 'point', sign: 'rail-hub' } },
  { label: '小方块：车站', explanation: '只标有坐标出处的', sign: { kind: 'point', sign: 'station' } },
  { label: '实线：2022年初已通', explanation: '数字是开通的年份，箭头表示线路向图外延伸', sign: { kind: 'line', style: 'rail-open', arrow: true } },
  { label: '虚线：当时在规划', explanation: '只表示去向；西南方向没有可靠出处，未画', sign: { kind: 'line', style: 'rail-planned' } },
  ...landBridges.map(
    ({ id, name }): LegendItem => ({ feature: id, label: name, explanation: '东西向的轴带，徐连高铁沿它而行', sign: { kind: 'line', style: 'land-bridge' } }),
  ),
  { feature: huaihaiTen.id, label: huaihaiTen.name, explanation: withMarks(huaihaiTen.summary, standingOf(placeById(huaihaiTen.id))), sign: { kind: 'area', paints: ['huaihai-ten'] } },
  { label: '十市的外缘', explanation: '按市界画出', sign: { kind: 'outline', style: 'huaihai-ten' } },
  ...zones.map(
    ({ id, name }): LegendItem => ({ feature: id, label: name, explanation: withMarks('“1+3”里的同名功能区，只有徐州', standingOf(placeById(id))), sign: { kind: 'area', paints: ['huaihai-zone'] } }),
  ),
];

/** The map of 徐州 as a hub: the railways that meet there, and what 淮海经济区 may mean. */
export const xuzhouRecord: MapRecord = {
  id: 'xuzhou',
  kind: 'map',
  title: '徐州的“米”字通了五向，西北、东北还在规划',
  subtitle: '高铁按2022年初的状态，西南方向没有可靠出处，未画；有底色的十市是2018年国家规划的淮海经济区，其中颜色较浓的徐州一市是“1+3”里的淮海经济区',
  description: `高铁从徐州东站通向五个方向，另有两个还在规划。${arms
    .map(({ bearing, line, toward, opened }) => `向${bearing}是${line.name}，去往${toward.name}，${opened === null ? '还在规划' : `${opened.slice(0, 4)}年开通`}`)
    .join('；')}；西南方向没有画。淮海经济区十市是${shortNames(huaihaiTen.cities)}，其中徐州也是“1+3”里的淮海经济区。欧亚大陆桥东段从徐州向东到连云港，徐连高铁沿它而行。`,
  provenance: 'external',
  sources: [
    ...new Set([xuzhouHub, ...railways, huaihaiTen, ...zones, ...landBridges, ...stations].flatMap(({ evidence }) => evidence.sources)),
  ],
  notes: [
    ...cautionNotes([xuzhouHub.id, huaihaiTen.id]),
    '铁路在车站之间以直线相连，只是示意，不是实际走向；规划中的两条只表示去往哪座城市。京沪高铁在本图只画曲阜东到蚌埠南一段；各条线缺哪些车站，见数据表。',
  ],
  scale: 'province',
  bounds: BOUNDS,
  shapes: [...huaihaiTen.cities, ...OTHER_CITIES].map(shape),
  outlines: [{ feature: huaihaiTen.id, codes: huaihaiTen.cities, style: 'huaihai-ten' }],
  // Planned railways under open ones, all of them over the band of the axis.
  lines: [
    ...landBridges.map(band),
    ...railways.filter(({ status }) => status !== 'open').map(railway),
    ...railways.filter(({ status }) => status === 'open').map(railway),
  ],
  points: [
    ...stations.map(stationPoint),
    { feature: xuzhouHub.id, name: hubStation.name, point: hubStation.point, sign: 'rail-hub', memberOf: [] },
  ],
  names: [
    ...citiesOfHuaihaiTen().map(cityName),
    ...RAIL_NAMES.map(railName),
    ...landBridges.map(({ id, name }): MapName => ({ id, text: name, point: [119.04, 34.83], kind: 'structure', paint: id })),
    { id: 'south-west', text: '西南向无可靠出处', point: [115.9, 33.36], kind: 'line', paint: 'rail-unknown' },
    ...REGION_NAMES.map((name): MapName => ({ ...name, kind: 'region' })),
    { id: '320800', text: cityByCode('320800').shortName, point: cityByCode('320800').seat, kind: 'neighbour' },
    ...neighbourNames(['341600', '371100', '370900']),
  ],
  legend,
  table: {
    caption: '徐州枢纽的铁路（2022年初）与车站，以及淮海经济区的城市',
    columns: memberColumns,
    rows: [
      hubRow(xuzhouHub),
      ...railways.map((line) => railRow(line, waysOf(line))),
      ...landBridges.map((corridor) => structureRow(structureById(corridor.id), stopsOf(corridor).map(stopText).join(' — '), '')),
      featureRow(huaihaiTen, '经济区', shortNames(huaihaiTen.cities), huaihaiTen.document),
      ...zones.map(({ id, cities }) => structureRow(structureById(id), shortNames(cities), '')),
      ...[...huaihaiTen.cities, ...OTHER_CITIES].map((code) => memberRow(code, unitByCode(code).name, cityKind(code), belongsTo(code))),
      ...stations.map((station) => stationRow(station, railways)),
    ],
  },
};
