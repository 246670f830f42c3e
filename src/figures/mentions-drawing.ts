import { columnText, lineText, round, type ChartText } from '@/drawing/chart-text.ts';
import { layOutMatrix } from '@/drawing/dot-matrix.ts';
import { dotScale } from '@/drawing/dot-scale.ts';
import { CHART_TIERS } from './chart-tiers.ts';
import { chapterColumns, paragraphWords, placeGroups, timesWords, totalWords, UNNAMED, type CountedPlace, type PlaceGroup } from './mentions-record.ts';

/** A place in one paragraph: a full dot for its own name, in a ring for its other names. */
export interface MentionDot {
  readonly x: number;
  readonly y: number;
  /** 0 where only other names stand. */
  readonly inner: number;
  /** Equal to `inner` where only the own name stands. */
  readonly outer: number;
  readonly readout: string;
}

/** One stretch of a bar. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface MentionRow {
  readonly feature: string;
  /** Under which prose and maps know the place. */
  readonly place: string;
  readonly group: PlaceGroup['id'];
  readonly readout: string;
  readonly top: number;
  readonly name: ChartText;
  readonly dots: readonly MentionDot[];
  /** How often in all: by the own name, and by others; a word for none at all. */
  readonly direct: ChartText | undefined;
  readonly through: ChartText | undefined;
  readonly none: ChartText | undefined;
  /** The same as bars, where there is room. */
  readonly bars: { readonly direct: Stretch; readonly through: Stretch } | undefined;
}

export interface ParagraphHead {
  readonly paragraph: string;
  readonly readout: string;
  readonly text: ChartText;
}

export interface MentionsDrawing {
  readonly tier: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly pitch: number;
  readonly heads: readonly ParagraphHead[];
  /** Names of chapters over their columns, where there is room, of groups over their rows, and of the totals. */
  readonly words: readonly ChartText[];
  readonly rows: readonly MentionRow[];
  /** The `d` of the rules, and of dots for paragraphs without the place. */
  readonly rules: string;
  readonly empties: string;
}

interface Design {
  readonly tier: number;
  readonly left: number;
  /** Room for the totals, from the right edge. */
  readonly totalsWidth: number;
  readonly rowHeight: number;
  readonly columnGap: number;
  readonly nameSize: number;
  readonly headSize: number;
  readonly largestDot: number;
  readonly hasChapterNames: boolean;
  /** Length of the longest bar; none on narrow drawings, which have the numbers alone. */
  readonly longestBar: number;
}

const HEADING_HEIGHT = 28;
const CHAPTER_NAME_HEIGHT = 22;

const designs: readonly Design[] = [
  { tier: CHART_TIERS.narrow, left: 43, totalsWidth: 38, rowHeight: 24, columnGap: 2, nameSize: 13, headSize: 12, largestDot: 10.4, hasChapterNames: false, longestBar: 0 },
  { tier: CHART_TIERS.column, left: 62, totalsWidth: 62, rowHeight: 24, columnGap: 9, nameSize: 14, headSize: 13, largestDot: 12.5, hasChapterNames: true, longestBar: 0 },
  { tier: CHART_TIERS.wide, left: 92, totalsWidth: 300, rowHeight: 28, columnGap: 18, nameSize: 15, headSize: 14, largestDot: 15, hasChapterNames: true, longestBar: 200 },
];

const places = placeGroups.flatMap((group) => group.places.map((place) => ({ place, group })));
const paragraphs = chapterColumns.flatMap((chapter) => chapter.paragraphs);
const highestCount = Math.max(...places.flatMap(({ place }) => place.counts.map(({ direct, through }) => direct + through)));
const highestTotal = Math.max(...places.map(({ place }) => place.direct + place.through));

function drawing(design: Design): MentionsDrawing {
  const { tier, rowHeight, nameSize, headSize } = design;
  const headBottom = (design.hasChapterNames ? CHAPTER_NAME_HEIGHT : 8) + 22;
  const matrix = layOutMatrix({
    rowGroups: placeGroups.map((group) => group.places.length),
    columnGroups: chapterColumns.map((chapter) => chapter.paragraphs.length),
    left: design.left,
    right: tier - design.totalsWidth,
    top: headBottom + 2,
    rowHeight,
    headingHeight: HEADING_HEIGHT,
    columnGap: design.columnGap,
  });
  const radius = dotScale(highestCount, design.largestDot);
  const totals = totalPlaces(design);

  const rows = places.map(({ place, group }, index): MentionRow => {
    const y = matrix.rows[index] ?? 0;
    const isNamed = place.direct + place.through > 0;
    return {
      feature: place.id,
      place: place.slug,
      group: group.id,
      readout: `${place.name}：${totalWords(place)}`,
      top: y - rowHeight / 2,
      name: lineText(place.name, 0, y, nameSize),
      dots: dotsOf(place, y, matrix.columns, radius),
      direct: isNamed ? lineText(String(place.direct), totals.direct, y, nameSize, 'end') : undefined,
      through: isNamed ? lineText(String(place.through), totals.through, y, nameSize, 'end') : undefined,
      none: isNamed ? undefined : lineText(UNNAMED, matrix.columns[1] ?? 0, y, Math.max(12, nameSize - 1)),
      bars: design.longestBar === 0 ? undefined : barsOf(place, totals.through + 14, design.longestBar / highestTotal),
    };
  });

  const empties = rows.flatMap(({ dots, none, top }) =>
    none === undefined ? matrix.columns.filter((x) => !dots.some((dot) => dot.x === x)).map((x) => `M${round(x)} ${round(top + rowHeight / 2)}h0`) : [],
  );
  return {
    tier,
    height: Math.ceil(matrix.bottom + 2),
    rowHeight,
    pitch: matrix.pitch,
    heads: paragraphs.map((paragraph, index) => ({
      paragraph,
      readout: paragraphWords(paragraph),
      text: lineText(paragraph, matrix.columns[index] ?? 0, headBottom - 10, headSize, 'middle'),
    })),
    words: [
      ...(design.hasChapterNames
        ? chapterColumns.map(({ name }, index) => lineText(tier < CHART_TIERS.wide ? (name.split(' ')[0] ?? '') : name, middleOf(matrix.columnGroups[index]), 8, 12, 'middle'))
        : []),
      ...placeGroups.map(({ name }, index) => lineText(name, 0, (matrix.rowGroups[index]?.top ?? 0) + 16, 12)),
      ...totalHeads(design, headBottom, totals),
    ],
    rows,
    rules: [
      ...matrix.rowGroups.map(({ top }) => `M0 ${round(top)}H${tier}`),
      ...(design.hasChapterNames ? matrix.columnGroups.map(({ left, right }) => `M${round(left + 2)} ${CHAPTER_NAME_HEIGHT - 4}H${round(right - 2)}`) : []),
    ].join(''),
    empties: empties.join(''),
  };
}

function dotsOf(place: CountedPlace, y: number, columns: readonly number[], radius: (count: number) => number): MentionDot[] {
  return place.counts.flatMap((count): MentionDot[] => {
    const { paragraph, direct, through } = count;
    if (direct + through === 0) return [];
    return [
      {
        x: columns[paragraphs.indexOf(paragraph)] ?? 0,
        y,
        inner: radius(direct),
        outer: radius(direct + through),
        readout: `${place.name}，第${paragraph}段：${timesWords(count)}`,
      },
    ];
  });
}

/** Where the two totals end. */
function totalPlaces({ tier, totalsWidth }: Design): { readonly direct: number; readonly through: number } {
  if (tier === CHART_TIERS.narrow) return { direct: tier - 20, through: tier - 2 };
  const left = tier - totalsWidth;
  return { direct: left + 30, through: left + 58 };
}

function totalHeads({ tier, headSize }: Design, bottom: number, at: { readonly direct: number; readonly through: number }): ChartText[] {
  const size = tier < CHART_TIERS.wide ? 12 : headSize;
  return [columnText('直接', at.direct - 7, bottom - 3, size), columnText('合称', at.through - 7, bottom - 3, size)];
}

function barsOf({ direct, through }: CountedPlace, left: number, unit: number): MentionRow['bars'] {
  const between = left + direct * unit;
  return { direct: { from: left, to: between }, through: { from: between, to: between + through * unit } };
}

function middleOf(span: { readonly left: number; readonly right: number } | undefined): number {
  return span === undefined ? 0 : (span.left + span.right) / 2;
}

/** The same matrix for a phone, a column beside prose and a page of its own. */
export const mentionsDrawings: readonly MentionsDrawing[] = designs.map(drawing);

