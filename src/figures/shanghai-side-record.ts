import { cityByCode } from '@/domain/cities.ts';
import { documentById } from '@/domain/documents.ts';
import { locationOf } from '@/domain/locations.ts';
import type { DivisionCode, Slug } from '@/domain/model.ts';
import { locationsOf, shanghaiSide, shanghaiSideById, type ShanghaiSideFeature } from '@/domain/near-shanghai.ts';
import { placeById } from '@/domain/named-places.ts';
import { standingOf } from '@/domain/standing.ts';
import { structureById } from '@/domain/structures.ts';
import { arcLine } from '@/drawing/arc-line.ts';
import { standingMarks } from '@/text/standing.ts';
import { dateWords } from '@/text/time-words.ts';
import { cautionNotes, cautionWordsOf } from './caution-notes.ts';
import { frameOf } from './map-geometry.ts';
import { neighbourNames } from './map-names.ts';
import type { LegendItem, MapLine, MapName, MapPoint, MapRecord, MapShape, Paint } from './map-figure.ts';
import { memberColumns } from './member-rows.ts';
import { featureRow, featuresWith, groundRow, placeRow, type DrawnPlace } from './shanghai-side-rows.ts';

const nodes = shanghaiSideById('empowered-nodes');
const newTowns = shanghaiSideById('five-new-towns');
const hub = shanghaiSideById('hongqiao-hub');
const lines = shanghaiSide.filter(({ kind }) => kind === 'line');
const lakes = shanghaiSide.filter(({ kind }) => kind === 'lake');

/** Counties and districts that the article names: drawn as shapes, with a dot at their seats. */
const COUNTIES = ['kunshan', 'taicang', 'wujiang', 'xiangcheng', 'jiading'] as const;

/**
 * How the way from one stop of a line to the next is bowed, see `arcLine`: clear of 花桥, which lies between 虹桥 and 昆山
 * and is no stop.
 */
const BOWS: Partial<Record<string, number>> = {
  'hongqiao-kunshan': -0.13,
  'jiading-kunshan': 0.06,
  'kunshan-taicang': -0.14,
};

const { project, unproject } = frameOf('local');

/** Cities under the shapes, for orientation. */
const GROUND = ['320500', '320200', '320400', '320600', '310000'] as const;

/** Names for orientation. */
const QUIET_CITIES = ['320500', '320200'] as const;
const QUIET_NEIGHBOURS = ['310000', '330400', '330500'] as const;

/** The code of a county or district. Throws for a place that has none. */
function codeOf(place: Slug): DivisionCode {
  const { code } = locationOf(place);
  if (code === undefined) throw new Error(`The place “${place}” has no code and so no outline. Take it out of COUNTIES in figures/shanghai-side-record.ts.`);
  return code;
}

function isCounty(place: Slug): boolean {
  return COUNTIES.some((county) => county === place);
}

function sourcesOfPoint(place: Slug): readonly string[] {
  const { unit } = locationOf(place);
  return 'evidence' in unit ? unit.evidence.sources : unit.seatEvidence.sources;
}

function spot(place: Slug, kind: string): DrawnPlace {
  return { feature: place, place, name: locationOf(place).unit.name, kind, wholes: featuresWith(place), caveat: cautionWordsOf(place) };
}

/** Counties and districts; what they have in them of new towns is drawn apart. */
const counties = COUNTIES.map((place): DrawnPlace => ({
  feature: codeOf(place),
  place,
  name: locationOf(place).unit.name,
  kind: '县级',
  wholes: featuresWith(place).filter((whole) => whole !== newTowns),
}));

/** A new town is a point of its own, also where its district is a shape. */
const towns = newTowns.places.map((place): DrawnPlace => ({
  feature: isCounty(place) ? `${place}-new-town` : place,
  place,
  name: `${locationOf(place).shortName}新城`,
  kind: '新城',
  wholes: [newTowns],
  caveat: locationOf(place).code === undefined ? cautionWordsOf(place) : `点位取${locationOf(place).unit.name}驻地，不代表新城范围。`,
}));

const nodeSpots = nodes.places.filter((place) => !isCounty(place)).map((place) => spot(place, '镇'));
const hubSpots = hub.places.map((place) => spot(place, '枢纽'));
const waters = lakes.flatMap(({ places }) => places.map((place) => spot(place, '湖')));

function countyShape({ feature, place, name, wholes }: DrawnPlace): MapShape {
  const paint: Paint = nodes.places.includes(place) ? 'near-shanghai' : 'adjacent';
  return { feature, name, codes: [feature], paints: [paint], memberOf: wholes.map(({ id }) => id) };
}

function groundShape(code: DivisionCode): MapShape {
  return {
    feature: code,
    name: code === '310000' ? '上海市' : cityByCode(code).name,
    codes: [code],
    paints: [code === '310000' ? 'shanghai-ground' : 'plain'],
    memberOf: [],
  };
}

function point({ feature, place, name, wholes }: DrawnPlace, sign: MapPoint['sign']): MapPoint {
  return { feature, name, point: locationOf(place).point, sign, memberOf: wholes.map(({ id }) => id) };
}

/** The stops of a line, each joined to the next by a bowed line. */
function line(feature: ShanghaiSideFeature): MapLine {
  const stops = locationsOf(feature);
  const points = stops.flatMap(({ slug, point: to }, index) => {
    const from = stops[index - 1];
    if (from === undefined) return [];
    const leg = arcLine(project(from.point), project(to), { bow: BOWS[`${from.slug}-${slug}`] ?? 0, startGap: 0, endGap: 0 });
    return index === 1 ? leg : leg.slice(1);
  });
  return { feature: feature.id, name: feature.name, points: points.map(unproject), style: feature.id, memberOf: [] };
}

function name({ feature, place }: DrawnPlace, kind: MapName['kind'], paint?: string): MapName {
  const { shortName, point: at } = locationOf(place);
  return { id: feature, text: shortName, point: at, kind, ...(paint === undefined ? {} : { paint }) };
}

const legend: LegendItem[] = [
  { label: '“节点赋能”的昆山、太仓、吴江', explanation: '花桥也在其中，是镇，只标一点', sign: { kind: 'area', paints: ['near-shanghai'] } },
  { label: '花桥', explanation: '点位取火车站', sign: { kind: 'point', sign: 'node' } },
  ...lines.map(({ id, name: label, summary }): LegendItem => ({ label, explanation: summary, sign: { kind: 'line', style: id } })),
  { label: '相城、嘉定', explanation: '在毗邻线上，不在四处节点中', sign: { kind: 'area', paints: ['adjacent'] } },
  { label: hub.name, explanation: '只标虹桥站；枢纽范围大得多', sign: { kind: 'point', sign: 'hub' } },
  { label: newTowns.name, explanation: '嘉定等四处标区驻地，南汇标地铁站，都不是范围', sign: { kind: 'point', sign: 'new-town' } },
  { label: '环太湖、环淀山湖', explanation: '只标湖的位置；两处都没有边界可画', sign: { kind: 'point', sign: 'lake' } },
  { label: '上海市', explanation: '底图，供定位；上海大都市圈的范围见都市圈图', sign: { kind: 'area', paints: ['shanghai-ground'] } },
];

/** The map of where Jiangsu meets 上海: nodes, lines of adjoining places, lakes, new towns and the hub. */
export const shanghaiSideRecord: MapRecord = {
  id: 'shanghai-side',
  kind: 'map',
  title: '四处节点与上海相邻，两条毗邻线在昆山相交',
  subtitle: '“节点赋能”的四地、沪苏毗邻协同的两条线、太湖与淀山湖，以及上海的五大新城和虹桥（名单取自2021年的文件）；连线和点位为示意',
  description: [
    `文章点名的四处节点是${locationsOf(nodes).map(({ shortName }) => shortName).join('、')}，都在江苏一侧，沿着同上海的交界。`,
    `毗邻协同有两条线：${lines.map((feature) => feature.name).join('，')}，都经过昆山；相城、嘉定在线上，不在四处节点中。`,
    `上海的五大新城是${locationsOf(newTowns).map(({ shortName }) => shortName).join('、')}。`,
    '太湖在西，淀山湖在昆山、吴江与青浦之间，环太湖、环淀山湖两处都没有边界可画。',
  ].join(''),
  provenance: 'external',
  sources: [
    ...new Set([
      ...shanghaiSide.flatMap(({ evidence }) => evidence.sources),
      // A note says that the frame lies inside this area.
      ...structureById('shanghai-area').evidence.sources,
      // The points of a map rest on sources too.
      ...[...towns, ...nodeSpots, ...hubSpots, ...waters].flatMap(({ place }) => sourcesOfPoint(place)),
    ]),
  ],
  notes: [
    ...cautionNotes([...shanghaiSide.map(({ id }) => id), ...nodeSpots.map(({ place }) => place)], (id) => nodeSpots.find(({ place }) => place === id)?.name ?? placeById(id).name),
    `图上的陆地都在上海大都市圈“1+8”方案（${dateWords(documentById('greater-shanghai-plan').date)}公布，${standingMarks(standingOf(placeById('shanghai-area'))).join('，')}）的范围内，它的外缘在图外；轮廓见都市圈图。`,
  ],
  scale: 'local',
  bounds: [119.96, 30.7, 121.99, 31.8],
  shapes: [...GROUND.map(groundShape), ...counties.map(countyShape)],
  outlines: [],
  lines: lines.map(line),
  points: [
    ...waters.map((place) => point(place, 'lake')),
    ...towns.map((place) => point(place, 'new-town')),
    ...hubSpots.map((place) => point(place, 'hub')),
    ...nodeSpots.map((place) => point(place, 'node')),
  ],
  names: [
    // 花桥, the towns and the lakes have little room; the counties give way to them.
    ...[...nodeSpots, ...hubSpots].map((place) => name(place, 'node')),
    ...towns.filter(({ place }) => !isCounty(place)).reverse().map((place) => name(place, 'node')),
    ...waters.map((place) => name(place, 'node', 'lake')).reverse(),
    ...counties.map((place) => name(place, 'city')),
    ...QUIET_CITIES.map((code): MapName => ({ id: code, text: cityByCode(code).shortName, point: cityByCode(code).seat, kind: 'neighbour' })),
    ...neighbourNames(QUIET_NEIGHBOURS),
  ],
  legend,
  table: {
    caption: '江苏与上海相接处：节点、线、湖区、新城，以及它们所在的市',
    columns: memberColumns,
    rows: [
      ...shanghaiSide.map(featureRow),
      ...[...counties, ...nodeSpots, ...hubSpots, ...towns, ...waters].map(placeRow),
      ...GROUND.map(groundRow),
    ],
  },
};
