import { wholeAxisOf, type ResolvedStop } from '@/domain/corridors.ts';
import type { CorridorStop } from '@/domain/model.ts';
import { placeById } from '@/domain/named-places.ts';
import { standingOf } from '@/domain/standing.ts';
import { columnHeight, columnText, lineText, round, type ChartText } from '@/drawing/chart-text.ts';
import { commonOrder, layOutStrips, type Strip, type StripColumn, type StripLine } from '@/drawing/strips.ts';
import { textWidth } from '@/drawing/text-width.ts';
import { markedNameOf } from './caution-notes.ts';
import { CHART_TIERS, type ChartTier } from './chart-tiers.ts';
import { corridorLines, stopFeature, stopPlaces, type CorridorLine, type StopPlace } from './corridor-strips-record.ts';
import { stopRemark } from './standing-words.ts';
import { standingMarks } from '@/text/standing.ts';

export interface StopMark {
  readonly feature: string;
  readonly place: string;
  readonly x: number;
  readonly standing: CorridorStop['standing'];
  readonly readout: string;
  /** What sets it apart from other stops, where there is room to say so. */
  readonly remark: ChartText | undefined;
}

export interface StripRow {
  readonly feature: string;
  readonly readout: string;
  readonly strip: Strip;
  readonly name: ChartText;
  /** Behind or under the name: how many stops, and where no document lists them. */
  readonly remark: ChartText | undefined;
  readonly stops: readonly StopMark[];
}

/** A column with the number of its axes under it, which counts a part with its whole. */
export interface CountedColumn extends StripColumn {
  readonly place: string;
  readonly head: ChartText;
  readonly count: ChartText;
  readonly isCrossing: boolean;
}

export interface StripsDrawing {
  readonly tier: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly pitch: number;
  readonly hasStopMarks: boolean;
  readonly dotRadius: number;
  readonly rows: readonly StripRow[];
  readonly columns: readonly CountedColumn[];
  /** Where the heads end, the rows end, and the words for the heads and for the last line of numbers. */
  readonly headBottom: number;
  readonly bottom: number;
  readonly rowWords: readonly ChartText[];
  /** The `d` of leaders from names to lines, and of what ties the stops of a crossing together; empty without room. */
  readonly leaders: string;
  readonly ties: string;
}

interface Design {
  readonly tier: ChartTier;
  /** Where the first and the last column stand, from either edge. */
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  /** Where a line runs in its row, from the top of the row. */
  readonly lineAt: number;
  readonly headSize: number;
  readonly nameSize: number;
  readonly countSize: number;
  readonly dotRadius: number;
  /** Whether a stop can be chosen by itself; on a narrow screen stops stand closer than a finger is wide. */
  readonly hasStopMarks: boolean;
  /** Whether heads stand level, lines have their names before them, and crossings are tied. */
  readonly isWide: boolean;
}

const close = { rowHeight: 46, lineAt: 31, isWide: false } as const;

const designs: readonly Design[] = [
  { ...close, tier: CHART_TIERS.narrow, left: 7.5, right: 7.5, headSize: 12.5, nameSize: 12.5, countSize: 12.5, dotRadius: 4.4, hasStopMarks: false },
  { ...close, tier: CHART_TIERS.column, left: 10, right: 10, headSize: 14, nameSize: 14, countSize: 14, dotRadius: 5, hasStopMarks: true },
  {
    tier: CHART_TIERS.wide,
    left: 196,
    right: 26,
    rowHeight: 52,
    lineAt: 20,
    headSize: 15,
    nameSize: 17,
    countSize: 18,
    dotRadius: 7.5,
    hasStopMarks: true,
    isWide: true,
  },
];

/** What a stop is, in a word or two; a plain member needs none. */
const STOP_WORDS: Partial<Record<CorridorStop['standing'], string>> = { part: '部分', wider: '较宽算法', route: '途经', outside: '省外' };

const lines: readonly StripLine[] = corridorLines.map(({ corridor, stops }) => ({ id: corridor.id, stops: stops.map(stopFeature) }));

function placeOf(feature: string): StopPlace {
  const place = stopPlaces.find((candidate) => candidate.feature === feature);
  if (place === undefined) throw new Error(`The stop “${feature}” is not among the places of the corridor strips.`);
  return place;
}

/** The places in the order of columns: as the lines run and, where they leave a choice, from west to east. */
export const columnOrder: readonly string[] = commonOrder(lines, (feature) => placeOf(feature).point[0]);

/** How a stop is read out: what it is on its line, and which other axes cross it there. */
function stopReadout(stop: ResolvedStop, { corridor }: CorridorLine): string {
  const others = placeOf(stopFeature(stop)).axes.filter(({ axis }) => axis !== wholeAxisOf(corridor));
  const remark = stopRemark(stop);
  return [
    `${stop.shortName}：${corridor.name}${remark === '' ? '' : `（${remark}）`}`,
    ...(others.length === 0 ? [] : [`与${others.map(({ axis }) => axis.name).join('、')}交会`]),
  ].join('，');
}

/** A line with its name over its first stop or, with room, before it; a part of an axis stands in under its whole. */
function stripRow(line: CorridorLine, strip: Strip, design: Design): StripRow {
  const { corridor, stops } = line;
  const marks = standingMarks(standingOf(placeById(corridor.id)));
  const name = design.isWide
    ? lineText(corridor.name, corridor.partOf === undefined ? 0 : 17, strip.y - 3, corridor.partOf === undefined ? design.nameSize : 15)
    : lineText(corridor.name, strip.from - design.dotRadius, strip.y - 17, design.nameSize);
  const behind = name.x + (textWidth(corridor.name) + 0.5) * design.nameSize;
  return {
    feature: strip.id,
    readout: `${markedNameOf(corridor)}：${stops.map(({ shortName }) => shortName).join(' — ')}`,
    strip,
    name,
    remark: design.isWide
      ? lineText([`${String(stops.length)}站`, ...marks].join('，'), name.x, strip.y + 18, 12.5)
      : marks.length > 0 ? lineText(marks.join('，'), behind, name.y, 12) : undefined,
    stops: stops.map((stop, index): StopMark => {
      const x = strip.stops[index]?.x ?? 0;
      const word = design.isWide ? STOP_WORDS[stop.standing] : undefined;
      return {
        feature: stopFeature(stop),
        place: stop.slug,
        x,
        standing: stop.standing,
        readout: stopReadout(stop, line),
        remark: word === undefined ? undefined : lineText(word, x, strip.y + 19, 12, 'middle'),
      };
    }),
  };
}

function drawing(design: Design): StripsDrawing {
  const headBottom = design.isWide ? 22 : Math.max(...stopPlaces.map(({ shortName }) => columnHeight(shortName, design.headSize)));
  const laidOut = layOutStrips(lines, columnOrder, {
    left: design.left,
    right: design.tier - design.right,
    top: headBottom + (design.isWide ? 18 : 8),
    rowHeight: design.rowHeight,
    lineAt: design.lineAt,
  });
  const rows = laidOut.strips.flatMap((strip, index) => {
    const line = corridorLines[index];
    return line === undefined ? [] : stripRow(line, strip, design);
  });
  const countAt = laidOut.bottom + (design.isWide ? 22 : 26);
  const columns = laidOut.columns.map((column): CountedColumn => {
    const { slug, shortName, axes } = placeOf(column.id);
    return {
      ...column,
      place: slug,
      head: design.isWide ? lineText(shortName, column.x, 11, design.headSize, 'middle') : columnText(shortName, column.x, headBottom, design.headSize),
      count: lineText(String(axes.length), column.x, countAt, design.countSize, 'middle'),
      isCrossing: axes.length > 1,
    };
  });
  const countWords = '经过的轴带，条';
  return {
    tier: design.tier,
    height: Math.ceil(countAt + (design.isWide ? 14 : 10)),
    rowHeight: design.rowHeight,
    pitch: laidOut.pitch,
    hasStopMarks: design.hasStopMarks,
    dotRadius: design.dotRadius,
    rows,
    columns,
    headBottom,
    bottom: laidOut.bottom,
    rowWords: design.isWide
      ? [lineText('由西向东', 0, 11, 13), lineText(countWords, 0, countAt, 13)]
      : [lineText(countWords, 0, laidOut.bottom + 9, 12)],
    leaders: design.isWide
      ? rows.map(({ strip, name }) => `M${round(name.x + (textWidth(name.text) + 0.6) * name.size)} ${round(strip.y)}H${round(strip.from - 14)}`).join('')
      : '',
    ties: design.isWide
      ? columns.flatMap(({ x, highest, lowest, isCrossing }) => (isCrossing ? `M${round(x)} ${round(highest)}V${round(lowest)}` : [])).join('')
      : '',
  };
}

/** The same lines for a phone, a column beside prose and a page of their own. */
export const corridorStripsDrawings: readonly StripsDrawing[] = designs.map(drawing);
