import type { Slug } from '@/domain/model.ts';
import { namedPlaces } from '@/domain/named-places.ts';
import { railLines, routeOf, type RailLine } from '@/domain/rail.ts';
import { areasRecord } from './areas-record.ts';
import { coastRecord } from './coast-record.ts';
import { cooperationRecord } from './cooperation-record.ts';
import { corridorsRecord } from './corridors-record.ts';
import type { LegendItem, MapLine, MapName, MapOutline, MapPoint, MapRecord, MapShape, Paint } from './map-figure.ts';
import { shanghaiSideRecord } from './shanghai-side-record.ts';
import { xuzhouRecord } from './xuzhou-record.ts';
import { zonesRecord } from './zones-record.ts';

/** What a layer of the atlas draws and explains. */
type Drawn = Pick<MapRecord, 'shapes' | 'outlines' | 'lines' | 'points' | 'names' | 'legend'>;

/** A part of the atlas that readers switch on and off. */
export interface AtlasLayer extends Drawn {
  /** Stands in the address. */
  readonly id: Slug;
  readonly name: string;
  /** Of fills one is shown at a time, since they cover the same ground; overlays add up. */
  readonly kind: 'fill' | 'overlay';
}

/** What a layer takes from a map; nothing of the kinds that are not named. */
interface Taken {
  readonly shapes?: (shape: MapShape) => boolean;
  readonly outlines?: (outline: MapOutline) => boolean;
  readonly lines?: (line: MapLine) => boolean;
  readonly points?: (point: MapPoint) => boolean;
  readonly names?: (name: MapName) => boolean;
  readonly legend?: (item: LegendItem) => boolean;
}

const all = (): boolean => true;
const none = (): boolean => false;

/** Shapes that are more than ground. */
const painted = ({ paints }: MapShape): boolean => paints[0] !== 'plain';

const paintedAs =
  (...wanted: readonly Paint[]) =>
  ({ paints }: MapShape): boolean =>
    paints.some((paint) => wanted.includes(paint));

const ofGroup =
  (group: Slug) =>
  ({ memberOf }: MapLine): boolean =>
    memberOf.includes(group);

const styled =
  (...wanted: readonly string[]) =>
  ({ style }: MapLine): boolean =>
    wanted.includes(style);

const called =
  (...kinds: readonly MapName['kind'][]) =>
  ({ kind }: MapName): boolean =>
    kinds.includes(kind);

/** Legend items whose sign is one of these paints of areas, styles of lines or signs of points. */
const signed =
  (...wanted: readonly string[]) =>
  ({ sign }: LegendItem): boolean => {
    switch (sign.kind) {
      case 'area':
        return sign.paints.some((paint) => wanted.includes(paint));
      case 'point':
        return wanted.includes(sign.sign);
      case 'line':
      case 'outline':
        return wanted.includes(sign.style);
    }
  };

function part(from: MapRecord, { shapes = none, outlines = none, lines = none, points = none, names = none, legend = none }: Taken): Drawn {
  return {
    shapes: from.shapes.filter(shapes),
    outlines: from.outlines.filter(outlines),
    lines: from.lines.filter(lines),
    points: from.points.filter(points),
    names: from.names.filter(names),
    legend: from.legend.filter(legend),
  };
}

/** Where a name stands in the atlas, when its place on its own map would take it to another line here. */
const NAME_POINTS: Partial<Record<string, MapName['point']>> = {
  'yantong-hsr': [121.05, 32.72],
  'xulian-hsr': [118.6, 34.62],
  'husutong-railway': [121.32, 31.6],
};

function layer(id: Slug, name: string, kind: AtlasLayer['kind'], ...parts: readonly Drawn[]): AtlasLayer {
  return {
    id,
    name,
    kind,
    shapes: parts.flatMap(({ shapes }) => shapes),
    outlines: parts.flatMap(({ outlines }) => outlines),
    lines: parts.flatMap(({ lines }) => lines),
    points: parts.flatMap(({ points }) => points),
    names: parts.flatMap(({ names }) => names.map((own) => ({ ...own, point: NAME_POINTS[own.id] ?? own.point }))),
    legend: parts.flatMap(({ legend }) => legend),
  };
}

const areaOutlines: Drawn = {
  ...part(areasRecord, { outlines: all, names: called('structure') }),
  legend: areasRecord.legend.flatMap(({ feature, ...item }): LegendItem[] =>
    feature === undefined ? [] : [{ ...item, feature, sign: { kind: 'outline', style: feature } }],
  ),
};

const railRecords = [xuzhouRecord, coastRecord];

/** Railways of the facts that no map draws: within Jiangsu, beside those of 徐州 and the coast. */
export const furtherRailways: readonly RailLine[] = railLines.filter(
  ({ id, kind }) => kind === 'line' && !railRecords.some(({ lines }) => lines.some(({ feature }) => feature === id)),
);

const furtherRail: Drawn = {
  shapes: [],
  outlines: [],
  lines: furtherRailways.map((line): MapLine => ({
    feature: line.id,
    name: line.name,
    points: routeOf(line).map(({ point }) => point),
    style: `rail-${line.status}`,
    memberOf: [],
  })),
  points: [],
  names: [
    { id: 'lianzhen-railway', text: '连镇 2020', point: [118.92, 34.1], kind: 'line', paint: 'rail-open' },
    { id: 'south-bank-hsr', text: '南沿江 2023', point: [119.62, 31.6], kind: 'line', paint: 'rail-later' },
    { id: 'north-bank-hsr', text: '北沿江 在建', point: [120.2, 32.42], kind: 'line', paint: 'rail-later' },
  ],
  legend: [{ label: '点线：晚于文章', explanation: '南沿江2023年开通，北沿江2022年开工', sign: { kind: 'line', style: 'rail-later' } }],
};

/** The layers that hold the features of the site's maps; what two maps draw alike stands in one of them. */
const mapLayers: readonly AtlasLayer[] = [
  layer('zones', '“1+3”功能区', 'fill', part(zonesRecord, { shapes: all, legend: all })),
  layer('areas', '都市圈', 'fill', part(areasRecord, { shapes: painted, legend: all })),
  layer(
    'pilots',
    '两项试点',
    'fill',
    part(cooperationRecord, {
      shapes: paintedAs('ningxichang-area', 'suqian-four-modernisations'),
      outlines: all,
      names: called('structure'),
      legend: signed('ningxichang-area', 'suqian-four-modernisations'),
    }),
  ),
  layer(
    'huaihai',
    '淮海经济区十市',
    'fill',
    part(xuzhouRecord, { shapes: painted, outlines: all, legend: signed('huaihai-ten', 'huaihai-zone') }),
  ),
  layer('area-outlines', '都市圈范围线', 'overlay', areaOutlines),
  layer('corridors', '轴带', 'overlay', part(corridorsRecord, { lines: all, names: called('structure'), legend: all })),
  layer(
    'pairs',
    '跨省结对',
    'overlay',
    part(cooperationRecord, {
      shapes: paintedAs('helped-city'),
      lines: ofGroup('cross-province-pairs'),
      points: all,
      names: called('node'),
      legend: signed('pair-named', 'pair-other', 'helped-city', 'helper'),
    }),
  ),
  layer('south-north-2001', '南北挂钩 2001', 'overlay', part(cooperationRecord, { lines: ofGroup('south-north-2001'), legend: signed('round-2001') })),
  layer('south-north-2022', '南北挂钩 2022', 'overlay', part(cooperationRecord, { lines: ofGroup('south-north-2022'), legend: signed('round-2022') })),
  layer(
    'shanghai-side',
    '临沪节点与毗邻',
    'overlay',
    part(shanghaiSideRecord, { shapes: painted, lines: all, points: all, names: called('node', 'city'), legend: all }),
  ),
  layer(
    'rail',
    '铁路与大桥',
    'overlay',
    part(xuzhouRecord, {
      lines: styled('rail-open', 'rail-planned'),
      points: all,
      names: ({ kind, paint }) => kind === 'line' && paint !== 'rail-unknown',
      legend: signed('rail-hub', 'station', 'rail-open', 'rail-planned'),
    }),
    part(coastRecord, {
      lines: styled('rail-open'),
      points: all,
      names: ({ kind, paint }) => kind === 'node' || (kind === 'line' && paint !== 'prospect'),
      legend: signed('bridge'),
    }),
    furtherRail,
  ),
  layer(
    'prospects',
    '沿海：展望与提法',
    'overlay',
    part(coastRecord, {
      outlines: all,
      lines: styled('prospect'),
      names: ({ kind, paint }) => kind === 'structure' || paint === 'prospect',
      legend: signed('prospect', 'yellow-sea-cities'),
    }),
  ),
];

const drawn = new Set(
  mapLayers.flatMap(({ shapes, points }) => [...shapes, ...points].map(({ feature }) => feature)),
);

/** Places of the facts that no map draws by itself: stops of an axis, lakes, ends of a planned line. */
const furtherPlaces = namedPlaces.flatMap((named) =>
  named.kind === 'place' && !drawn.has(named.id) && !drawn.has(named.place.code ?? '') ? [named.place] : [],
);

/** The layers of the atlas, fills first. Together they hold every feature of every map of the site, and every place. */
export const atlasLayers: readonly AtlasLayer[] = [
  ...mapLayers,
  layer('places', '其他地点', 'overlay', {
    shapes: [],
    outlines: [],
    lines: [],
    points: furtherPlaces.map(({ slug, name, point }): MapPoint => ({ feature: slug, name, point, sign: 'station', memberOf: [] })),
    names: furtherPlaces.map(({ slug, shortName, point }): MapName => ({ id: slug, text: shortName, point, kind: 'node' })),
    legend: [{ label: '其他地点', explanation: '轴带的途经站点和其他提到的地方', sign: { kind: 'point', sign: 'station' } }],
  }),
];
