import { cities } from '@/domain/cities.ts';
import { corridors, stopsOf, wholeAxisOf, type ResolvedStop } from '@/domain/corridors.ts';
import type { Corridor, LngLat, Slug } from '@/domain/model.ts';
import { placeById } from '@/domain/named-places.ts';
import { standingOf } from '@/domain/standing.ts';
import { cautionNotes, cautionWordsOf, markedNameOf } from './caution-notes.ts';
import type { FigureRecord } from './figure-record.ts';
import { stopRemark, stopText } from './standing-words.ts';
import { inBrackets, standingMarks } from '@/text/standing.ts';

/** From north to south, so that the lines step down the drawing as they step across the map. */
const ROW_ORDER = [
  'eurasian-land-bridge-east',
  'along-coast',
  'along-grand-canal',
  'along-yangtze',
  'north-bank',
  'south-bank',
  'huning-innovation-belt',
];

/** A corridor with its stops. */
export interface CorridorLine {
  readonly corridor: Corridor;
  readonly stops: readonly ResolvedStop[];
}

/** The corridors in the order of rows; one that is new to the facts comes last. */
export const corridorLines: readonly CorridorLine[] = [...corridors]
  .sort((left, right) => rowOf(left) - rowOf(right))
  .map((corridor) => ({ corridor, stops: stopsOf(corridor) }));

function rowOf({ id }: Corridor): number {
  const row = ROW_ORDER.indexOf(id);
  return row < 0 ? ROW_ORDER.length : row;
}

/** An axis that stops at a place, and those of its parts that do: 沿江, with one bank or both. */
export interface AxisAtPlace {
  readonly axis: Corridor;
  readonly parts: readonly Corridor[];
}

/** A place with the lines that stop there. */
export interface StopPlace {
  /** Code of a city, slug of any other place. */
  readonly feature: string;
  /** The place, as prose and maps know it. */
  readonly slug: Slug;
  readonly name: string;
  readonly shortName: string;
  readonly point: LngLat;
  readonly lines: readonly CorridorLine[];
  /** The same lines with parts under their axis: what is counted, and what crosses here. */
  readonly axes: readonly AxisAtPlace[];
}

/** Id of a stop, as `StopPlace.feature`. */
export function stopFeature({ unit, slug }: ResolvedStop): string {
  return 'seat' in unit ? unit.code : slug;
}

/** Every place at which a line stops: the cities by code, then the others. */
export const stopPlaces: readonly StopPlace[] = (() => {
  const stops = new Map(corridorLines.flatMap((line) => line.stops.map((stop) => [stopFeature(stop), stop])));
  const cityCodes = cities.map(({ code }) => code);
  const features = [...cityCodes.filter((code) => stops.has(code)), ...[...stops.keys()].filter((feature) => !cityCodes.includes(feature))];
  return features.flatMap((feature): StopPlace[] => {
    const stop = stops.get(feature);
    if (stop === undefined) return [];
    const lines = corridorLines.filter((line) => line.stops.some((candidate) => stopFeature(candidate) === feature));
    return [{ feature, slug: stop.slug, name: stop.unit.name, shortName: stop.shortName, point: stop.point, lines, axes: axesOf(lines) }];
  });
})();

function axesOf(lines: readonly CorridorLine[]): AxisAtPlace[] {
  const stopping = lines.map(({ corridor }) => corridor);
  const wholes = [...new Set(stopping.map(wholeAxisOf))];
  return wholes.map((axis) => ({ axis, parts: stopping.filter((corridor) => corridor !== axis && wholeAxisOf(corridor) === axis) }));
}

function axisText({ axis, parts }: AxisAtPlace): string {
  const marks = parts.flatMap(({ id }) => standingMarks(standingOf(placeById(id))));
  return inBrackets(markedNameOf(axis), [parts.map(({ name }) => name).join('、'), ...new Set(marks)]);
}

/** The places of more than one axis, those of the most first: 镇江、常州各有3条，徐州、南京各有2条. */
function crossingsText(): string {
  const crossings = stopPlaces.filter(({ axes }) => axes.length > 1).sort((left, right) => right.axes.length - left.axes.length);
  const groups = [...Map.groupBy(crossings, ({ axes }) => axes.length)];
  return `经过的轴带，${groups.map(([count, places]) => `${places.map(({ shortName }) => shortName).join('、')}各有${String(count)}条`).join('，')}。`;
}

/** The corridors as straight lines with their stops. */
export const corridorStripsRecord: FigureRecord = {
  id: 'corridor-strips',
  kind: 'chart',
  title: '苏锡常和镇江各有三条轴带经过，徐州、连云港是北边的交会处',
  subtitle: '七条轴带各拉直成一行，城市由西向东排列；末行数字为经过的轴带条数',
  description: `${crossingsText()}${corridorLines.map(({ corridor, stops }) => `${corridor.name}：${stops.map(stopText).join('、')}。`).join('')}`,
  provenance: 'external',
  sources: [...new Set(corridors.flatMap(({ evidence }) => evidence.sources))],
  notes: [
    '各行只表示先后，不表示距离；南北走向的沿海、沿大运河也拉直成横行。',
    '南沿江、北沿江是沿江的两岸，各画一行，条数并入沿江，不另计。',
    ...cautionNotes(corridors.map(({ id }) => id)),
  ],
  table: {
    caption: '七条轴带各经过哪些地方，各地方在几条轴带上（南、北沿江并入沿江）',
    columns: ['名称', '类别', '个数', '站点或轴带', '说明'],
    rows: [
      ...corridorLines.map(({ corridor, stops }) => ({
        feature: corridor.id,
        cells: [corridor.name, '轴带', stops.length, stops.map(stopText).join(' — '), cautionWordsOf(corridor.id)],
      })),
      ...stopPlaces.map((place) => ({
        feature: place.feature,
        block: 1,
        cells: [
          place.name,
          cities.some(({ code }) => code === place.feature) ? '设区市' : '其他站点',
          place.axes.length,
          place.axes.map(axisText).join('；'),
          place.lines
            .flatMap((line) => {
              const stop = line.stops.find((candidate) => stopFeature(candidate) === place.feature);
              const remark = stop === undefined ? '' : stopRemark(stop);
              return remark === '' ? [] : `${line.corridor.name}：${remark}`;
            })
            .join('；'),
        ],
      })),
    ],
  },
};
