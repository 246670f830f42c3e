import { lineText, round, type ChartText } from '@/drawing/chart-text.ts';
import { yearTrack, type TrackSpan } from '@/drawing/year-track.ts';
import { CHART_TIERS } from './chart-tiers.ts';
import { articleSpan, eventWords, FIRST_YEAR, LAST_YEAR, timelineEvents, type TimelineEvent } from './timeline-record.ts';
import { standingWords } from '@/text/standing.ts';

/** A line of the chart: a mark on the track of its year, a date and a name. */
export interface TimelineRow {
  readonly feature: string;
  /** Under which prose and maps know it, for a railway. */
  readonly place: string | undefined;
  readonly kind: TimelineEvent['kind'] | 'article';
  readonly isLater: boolean;
  readonly readout: string;
  /** The corner of the line: it is as wide as its column. */
  readonly left: number;
  readonly top: number;
  readonly y: number;
  /** From the first moment of the date to the last: months are wide, days are points. */
  readonly span: TrackSpan;
  readonly isMonth: boolean;
  readonly date: ChartText;
  readonly name: ChartText;
  /** The number of the document, where there is room. */
  readonly number: ChartText | undefined;
}

/** The track of one year behind its lines. */
export interface YearBlock {
  readonly year: ChartText;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface TimelineDrawing {
  readonly tier: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly markSize: number;
  readonly rows: readonly TimelineRow[];
  readonly years: readonly YearBlock[];
  /** Months over the tracks. */
  readonly months: readonly ChartText[];
  /** 晚于文章, over what came after. */
  readonly laterHeads: readonly ChartText[];
  /** The `d` of the rules over the years, of the starts of the quarters, and of the rule under which the later things stand. */
  readonly rules: string;
  readonly quarters: string;
  readonly laterRules: string;
  readonly columnWidth: number;
}

interface Design {
  readonly tier: number;
  readonly columns: number;
  readonly columnGap: number;
  /** From the left edge of a column. */
  readonly trackLeft: number;
  readonly trackRight: number;
  readonly dateRight: number;
  readonly nameLeft: number;
  readonly nameSize: number;
  readonly dateSize: number;
  readonly yearSize: number;
  readonly markSize: number;
  readonly hasNumbers: boolean;
  readonly hasQuarters: boolean;
}

const ROW_HEIGHT = 24;
const HEAD_HEIGHT = 24;
const YEAR_GAP = 10;
const LATER_HEAD_HEIGHT = 28;

const designs: readonly Design[] = [
  { tier: CHART_TIERS.narrow, columns: 1, columnGap: 0, trackLeft: 34, trackRight: 94, dateRight: 142, nameLeft: 147, nameSize: 12, dateSize: 12, yearSize: 12.5, markSize: 7, hasNumbers: false, hasQuarters: false },
  { tier: CHART_TIERS.column, columns: 1, columnGap: 0, trackLeft: 40, trackRight: 136, dateRight: 184, nameLeft: 194, nameSize: 13, dateSize: 12, yearSize: 14, markSize: 8, hasNumbers: true, hasQuarters: true },
  { tier: CHART_TIERS.wide, columns: 2, columnGap: 36, trackLeft: 44, trackRight: 128, dateRight: 176, nameLeft: 185, nameSize: 13, dateSize: 12, yearSize: 15, markSize: 8, hasNumbers: true, hasQuarters: true },
];

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** What stands under a year, from top to bottom: the article stands after all that came before it. */
type Line = { readonly is: 'event'; readonly event: TimelineEvent } | { readonly is: 'article' } | { readonly is: 'later' };

function linesOf(year: number): Line[] {
  const events = timelineEvents.filter(({ date }) => date.startsWith(String(year)));
  const asLines = (chosen: readonly TimelineEvent[]): Line[] => chosen.map((event) => ({ is: 'event', event }));
  if (!articleSpan.from.startsWith(String(year))) return asLines(events);
  return [
    ...asLines(events.filter(({ isLater }) => !isLater)),
    { is: 'article' },
    { is: 'later' },
    ...asLines(events.filter(({ isLater }) => isLater)),
  ];
}

/** A year without anything keeps one line, so that its length is seen. */
function heightOf(year: number): number {
  const heights = linesOf(year).map((line): number => (line.is === 'later' ? LATER_HEAD_HEIGHT : ROW_HEIGHT));
  return Math.max(ROW_HEIGHT, heights.reduce((sum, height) => sum + height, 0)) + YEAR_GAP;
}

/** The years in one column, or in two of nearly the same height. */
function columnsOf(count: number): number[][] {
  if (count === 1) return [years];
  const height = (some: readonly number[]): number => some.reduce((sum, year) => sum + heightOf(year), 0);
  const splits = years.slice(1).map((_, index) => [years.slice(0, index + 1), years.slice(index + 1)]);
  const tallest = (split: readonly number[][]): number => Math.max(...split.map(height));
  return splits.reduce((best, split) => (tallest(split) < tallest(best) ? split : best));
}

/** The day within its year: 12.17, 2月 where only the month is known, 11.24起 for several days. */
function shortDate({ date, until }: Pick<TimelineEvent, 'date' | 'until'>): string {
  const [, month, day] = date.split('-').map(Number);
  return day === undefined ? `${String(month)}月` : `${String(month)}.${String(day)}${until === undefined ? '' : '起'}`;
}

function drawing(design: Design): TimelineDrawing {
  const columnWidth = (design.tier - design.columnGap * (design.columns - 1)) / design.columns;
  const rows: TimelineRow[] = [];
  const blocks: YearBlock[] = [];
  const months: ChartText[] = [];
  const laterHeads: ChartText[] = [];
  const laterRules: string[] = [];
  const bottoms: number[] = [];

  columnsOf(design.columns).forEach((columnYears, column) => {
    const x = column * (columnWidth + design.columnGap);
    const [left, right] = [x + design.trackLeft, x + design.trackRight];
    months.push(...monthTexts(design, left, right));
    let top = HEAD_HEIGHT;
    for (const year of columnYears) {
      const place = yearTrack(year, left, right);
      let y = top + YEAR_GAP / 2 + ROW_HEIGHT / 2;
      for (const line of linesOf(year)) {
        if (line.is === 'later') {
          laterHeads.push(lineText(standingWords.later, x + design.nameLeft, y + 4, design.nameSize));
          laterRules.push(`M${round(x + design.nameLeft)} ${round(y + 4 - ROW_HEIGHT / 2)}H${round(x + columnWidth)}`);
          y += LATER_HEAD_HEIGHT;
          continue;
        }
        rows.push(line.is === 'article' ? articleRow(design, x, y, place) : eventRow(design, line.event, x, y, place, x + columnWidth));
        y += ROW_HEIGHT;
      }
      const bottom = top + heightOf(year);
      blocks.push({ year: lineText(String(year), x, top + YEAR_GAP / 2 + ROW_HEIGHT / 2, design.yearSize), left, right, top: top + YEAR_GAP / 2, bottom: bottom - YEAR_GAP / 2 });
      top = bottom;
    }
    bottoms.push(top);
  });

  return {
    tier: design.tier,
    height: Math.ceil(Math.max(...bottoms)),
    rowHeight: ROW_HEIGHT,
    markSize: design.markSize,
    rows,
    years: blocks,
    months,
    laterHeads,
    rules: blocks.map(({ left, top }) => `M${round(left - design.trackLeft)} ${round(top - YEAR_GAP / 2)}h${round(columnWidth)}`).join(''),
    quarters: blocks.flatMap(({ left, right, top, bottom }) => [1, 2, 3].map((quarter) => `M${round(left + ((right - left) * quarter) / 4)} ${round(top)}V${round(bottom)}`)).join(''),
    laterRules: laterRules.join(''),
    columnWidth,
  };
}

function monthTexts({ hasQuarters }: Design, left: number, right: number): ChartText[] {
  const y = HEAD_HEIGHT / 2 - 2;
  if (!hasQuarters) return [lineText('1—12月', (left + right) / 2, y, 12, 'middle')];
  return ['1', '4', '7', '10月'].map((month, index) => lineText(month, left + ((right - left) * index) / 4, y, 12));
}

function eventRow(design: Design, event: TimelineEvent, x: number, y: number, place: ReturnType<typeof yearTrack>, right: number): TimelineRow {
  return {
    feature: event.id,
    place: event.place,
    kind: event.kind,
    isLater: event.isLater,
    readout: eventWords(event),
    left: x,
    top: y - ROW_HEIGHT / 2,
    y,
    span: place(event.date, event.until),
    isMonth: event.date.length < 'yyyy-mm-dd'.length,
    date: lineText(shortDate(event), x + design.dateRight, y, design.dateSize, 'end'),
    name: lineText(event.name, x + design.nameLeft, y, design.nameSize),
    number: design.hasNumbers && event.number !== undefined ? lineText(event.number, right, y, 12, 'end') : undefined,
  };
}

function articleRow(design: Design, x: number, y: number, place: ReturnType<typeof yearTrack>): TimelineRow {
  return {
    feature: articleSpan.id,
    place: undefined,
    kind: 'article',
    isLater: false,
    readout: articleSpan.readout,
    left: x,
    top: y - ROW_HEIGHT / 2,
    y,
    span: { from: place(articleSpan.from).from, to: x + design.trackRight },
    isMonth: false,
    date: lineText(`${shortDate({ date: articleSpan.from })}起`, x + design.dateRight, y, design.dateSize, 'end'),
    name: lineText(articleSpan.name, x + design.nameLeft, y, design.nameSize),
    number: undefined,
  };
}

/** The same lines for a phone, a column beside prose and, in two columns, a page of its own. */
export const timelineDrawings: readonly TimelineDrawing[] = designs.map(drawing);
