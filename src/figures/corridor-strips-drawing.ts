import { wholeAxisOf } from '@/domain/corridors.ts';
import type { CorridorStop } from '@/domain/model.ts';
import { columnHeight, columnText, lineText, type ChartText } from '@/drawing/chart-text.ts';
import { commonOrder, layOutStrips, type Strip, type StripColumn, type StripLine } from '@/drawing/strips.ts';
import { textWidth } from '@/drawing/text-width.ts';
import { corridorLines, stopFeature, stopPlaces, type StopPlace } from './corridor-strips-record.ts';
import { stopRemark } from './standing-words.ts';

export interface StopMark {
  readonly feature: string;
  readonly x: number;
  readonly standing: CorridorStop['standing'];
  readonly readout: string;
}

export interface StripRow {
  readonly feature: string;
  readonly readout: string;
  readonly strip: Strip;
  readonly name: ChartText;
  /** Behind the name, where no document lists the stops. */
  readonly remark: ChartText | undefined;
  readonly stops: readonly StopMark[];
}

/** A column with the number of its axes under it, which counts a part with its whole. */
export interface CountedColumn extends StripColumn {
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
  /** Where the heads end, the rows end, and the words for the last line of numbers. */
  readonly headBottom: number;
  readonly bottom: number;
  readonly countName: ChartText;
}

interface Design {
  readonly tier: number;
  readonly edge: number;
  readonly rowHeight: number;
  readonly headSize: number;
  readonly nameSize: number;
  readonly dotRadius: number;
  /** Whether a stop can be chosen by itself; on a narrow screen stops stand closer than a finger is wide. */
  readonly hasStopMarks: boolean;
}

const designs: readonly Design[] = [
  { tier: 280, edge: 7.5, rowHeight: 46, headSize: 12.5, nameSize: 12.5, dotRadius: 4.4, hasStopMarks: false },
  { tier: 480, edge: 10, rowHeight: 46, headSize: 14, nameSize: 14, dotRadius: 5, hasStopMarks: true },
];

const lines: readonly StripLine[] = corridorLines.map(({ corridor, stops }) => ({ id: corridor.id, stops: stops.map(stopFeature) }));

function placeOf(feature: string): StopPlace {
  const place = stopPlaces.find((candidate) => candidate.feature === feature);
  if (place === undefined) throw new Error(`The stop “${feature}” is not among the places of the corridor strips.`);
  return place;
}

/** The places in the order of columns: as the lines run and, where they leave a choice, from west to east. */
export const columnOrder: readonly string[] = commonOrder(lines, (feature) => placeOf(feature).point[0]);

function drawing(design: Design): StripsDrawing {
  const headBottom = Math.max(...stopPlaces.map(({ shortName }) => columnHeight(shortName, design.headSize)));
  const laidOut = layOutStrips(lines, columnOrder, {
    left: design.edge,
    right: design.tier - design.edge,
    top: headBottom + 8,
    rowHeight: design.rowHeight,
    lineAt: 31,
  });
  const rows = laidOut.strips.map((strip, index): StripRow => {
    const line = corridorLines[index];
    const stops = (line?.stops ?? []).map((stop, position): StopMark => {
      const feature = stopFeature(stop);
      const others = placeOf(feature).axes.filter(({ axis }) => line === undefined || axis !== wholeAxisOf(line.corridor));
      const remark = stopRemark(stop);
      return {
        feature,
        x: strip.stops[position]?.x ?? 0,
        standing: stop.standing,
        readout: [
          `${stop.shortName}：${line?.corridor.name ?? ''}${remark === '' ? '' : `（${remark}）`}`,
          ...(others.length === 0 ? [] : [`与${others.map(({ axis }) => axis.name).join('、')}交会`]),
        ].join('，'),
      };
    });
    const name = line?.corridor.name ?? '';
    const nameText = lineText(name, strip.from - design.dotRadius, strip.y - 17, design.nameSize);
    return {
      feature: strip.id,
      readout: `${name}：${(line?.stops ?? []).map(({ shortName }) => shortName).join(' — ')}`,
      strip,
      name: nameText,
      remark: line?.corridor.evidence.confidence === 'inferred' ? lineText('推定', nameText.x + (textWidth(name) + 0.5) * design.nameSize, nameText.y, 12) : undefined,
      stops,
    };
  });
  const countAt = laidOut.bottom + 26;
  return {
    tier: design.tier,
    height: Math.ceil(countAt + 10),
    rowHeight: design.rowHeight,
    pitch: laidOut.pitch,
    hasStopMarks: design.hasStopMarks,
    dotRadius: design.dotRadius,
    rows,
    columns: laidOut.columns.map((column) => {
      const { shortName, axes } = placeOf(column.id);
      return {
        ...column,
        head: columnText(shortName, column.x, headBottom, design.headSize),
        count: lineText(String(axes.length), column.x, countAt, design.nameSize, 'middle'),
        isCrossing: axes.length > 1,
      };
    }),
    headBottom,
    bottom: laidOut.bottom,
    countName: lineText('经过的轴带，条', 0, laidOut.bottom + 9, 12),
  };
}

/** The same lines for a phone and for a column beside prose. */
export const corridorStripsDrawings: readonly StripsDrawing[] = designs.map(drawing);
