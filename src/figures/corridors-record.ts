import { axes, axisOf } from '@/domain/axes.ts';
import { cities } from '@/domain/cities.ts';
import { corridors, stopsOf, wholeAxisOf } from '@/domain/corridors.ts';
import type { Corridor, LngLat } from '@/domain/model.ts';
import { placeById } from '@/domain/named-places.ts';
import { standingOf } from '@/domain/standing.ts';
import { structureById } from '@/domain/structures.ts';
import { offsetLine, smoothLine } from '@/drawing/axis-line.ts';
import { withMarks } from '@/text/standing.ts';
import { cautionNotes } from './caution-notes.ts';
import { frameOf } from './map-geometry.ts';
import { cityNames, neighbourNames, waterNames } from './map-names.ts';
import type { MapLine, MapName, MapRecord } from './map-figure.ts';
import { cityRows, memberColumns, structureRow } from './member-rows.ts';
import { stopText } from './standing-words.ts';

/** How far a line stands beside the one that it would otherwise cover, in units of the frame, to the right of its way. */
const SIDEWAYS: Partial<Record<string, number>> = {
  'south-bank': 9,
  'north-bank': -9,
  'huning-innovation-belt': 6,
};

/** Where the name of an axis stands: chosen by hand beside its line. */
const NAMES: Partial<Record<string, { text: string; point: LngLat }>> = {
  'along-yangtze': { text: '沿江', point: [121.5, 31.82] },
  'along-coast': { text: '沿海', point: [120.72, 33.9] },
  'along-grand-canal': { text: '沿大运河', point: [118.62, 34.0] },
  'eurasian-land-bridge-east': { text: '欧亚大陆桥东段', point: [118.35, 34.68] },
  'north-bank': { text: '北沿江', point: [120.42, 32.2] },
  'south-bank': { text: '南沿江', point: [120.62, 31.76] },
  'huning-innovation-belt': { text: '沿沪宁产业创新带', point: [119.6, 31.58] },
};

function axis(corridor: Corridor): MapLine {
  const { project, unproject } = frameOf('province');
  // A part shares the course of its whole.
  const line = smoothLine(axisOf(wholeAxisOf(corridor)).map(project));
  const moved = offsetLine(line, SIDEWAYS[corridor.id] ?? 0);
  return { feature: corridor.id, name: corridor.name, points: moved.map(unproject), style: corridor.id, memberOf: [] };
}

/** The map of the axes along which the article sets industry and cities. */
export const corridorsRecord: MapRecord = {
  id: 'corridors',
  kind: 'map',
  title: '一江一海，一河一桥：四条轴线在徐州、连云港和沿江城市相遇',
  subtitle: '沿江、沿海、沿大运河与欧亚大陆桥东段，以及沿沪宁产业创新带和南、北沿江；线条为示意',
  description:
    '沿江从南京到南通，两侧是南沿江和北沿江；沿海从连云港经盐城到南通；沿大运河从徐州经宿迁、淮安、扬州过江，到镇江、常州、无锡、苏州；欧亚大陆桥东段从徐州到连云港；沿沪宁产业创新带从南京到苏州，再到上海。徐州、连云港各有两条经过，镇江、常州、无锡、苏州各有三条。',
  provenance: 'external',
  sources: [...new Set(corridors.flatMap(({ evidence }) => evidence.sources))],
  notes: [
    '线条经过各市的驻地或顺着河道画出，只表示走向，不是铁路、公路或规划边界。',
    ...axes.map((drawn) => `${structureById(drawn.corridor).name}：${drawn.note}。`),
    ...cautionNotes(corridors.map(({ id }) => id)),
  ],
  scale: 'province',
  bounds: [116.1, 30.62, 122.12, 35.22],
  shapes: cities.map(({ code, name }) => ({
    feature: code,
    name,
    codes: [code],
    paints: ['plain'],
    memberOf: corridors.filter(({ stops }) => stops.some(({ place }) => place === code)).map(({ id }) => id),
  })),
  outlines: [],
  lines: [...corridors].reverse().map(axis),
  points: [],
  names: [
    ...cityNames(),
    ...corridors.flatMap(({ id }): MapName[] => {
      const name = NAMES[id];
      return name === undefined ? [] : [{ id, ...name, kind: 'structure', paint: id }];
    }),
    ...neighbourNames(['310000', '341300', '371300']),
    ...waterNames(['yellow-sea', 'tai-lake', 'hongze-lake']),
  ],
  legend: corridors.map(({ id, name, summary }) => ({
    feature: id,
    label: name,
    explanation: withMarks(summary, standingOf(placeById(id))),
    sign: { kind: 'line', style: id },
  })),
  table: {
    caption: `七条轴带经过的城市，以及${String(cities.length)}个设区市各在哪些轴带上`,
    columns: memberColumns,
    rows: [
      ...corridors.map((corridor) =>
        structureRow(structureById(corridor.id), stopsOf(corridor).map(stopText).join(' — '), ''),
      ),
      ...cityRows('corridor'),
    ],
  },
};
