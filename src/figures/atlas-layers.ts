import type { Slug } from '@/domain/model.ts';
import { namedPlaces } from '@/domain/named-places.ts';
import { areasRecord } from './areas-record.ts';
import { furtherRail, provinceWide, wholeCourse } from './atlas-rail.ts';
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

/** What the map of 徐州 shows of railways; the atlas draws them at their whole length. */
const xuzhouRail = part(xuzhouRecord, {
  lines: styled('rail-open', 'rail-planned'),
  points: all,
  names: ({ kind, paint }) => kind === 'line' && paint !== 'rail-unknown',
  legend: signed('rail-hub', 'station', 'rail-open', 'rail-planned'),
});

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
  layer('south-north-2001', '南北挂钩2001年', 'overlay', part(cooperationRecord, { lines: ofGroup('south-north-2001'), legend: signed('round-2001') })),
  layer('south-north-2022', '南北挂钩2022年', 'overlay', part(cooperationRecord, { lines: ofGroup('south-north-2022'), legend: signed('round-2022') })),
  layer(
    'shanghai-side',
    '临沪节点与毗邻线',
    'overlay',
    part(shanghaiSideRecord, { shapes: painted, lines: all, points: all, names: called('node', 'city'), legend: all }),
  ),
  layer(
    'rail',
    '铁路与大桥',
    'overlay',
    { ...xuzhouRail, lines: xuzhouRail.lines.map(wholeCourse), legend: xuzhouRail.legend.map(provinceWide) },
    part(coastRecord, {
      lines: styled('rail-open'),
      points: all,
      names: ({ kind, paint }) => kind === 'node' || (kind === 'line' && paint !== 'prospect'),
      legend: signed('bridge'),
    }),
    { shapes: [], outlines: [], points: [], ...furtherRail },
  ),
  layer(
    'prospects',
    '沿海展望与城市群',
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
    points: furtherPlaces.map(({ slug, name, point }): MapPoint => ({ feature: slug, name, point, sign: 'place', memberOf: [] })),
    names: furtherPlaces.map(({ slug, shortName, point }): MapName => ({ id: slug, text: shortName, point, kind: 'node' })),
    legend: [{ label: '其他地点', explanation: '轴带、铁路途经的县市，和资料里的其他地方', sign: { kind: 'point', sign: 'place' } }],
  }),
];
