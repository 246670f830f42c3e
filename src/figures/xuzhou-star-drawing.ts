import { articleDay } from '@/domain/iso-date.ts';
import type { RailLine } from '@/domain/rail.ts';
import { lineText, type ChartText } from '@/drawing/chart-text.ts';
import { compassPoint, raysPath, slicePath } from '@/drawing/compass.ts';
import { dayScale } from '@/drawing/day-scale.ts';
import type { Point } from '@/drawing/projection.ts';
import { textWidth } from '@/drawing/text-width.ts';
import { dateWords } from '@/text/time-words.ts';
import { railStatusWords } from './rail-rows.ts';
import { armReadout, degreesText, emptyDirections, emptyWords, hubName, leanText, starArms, type Direction, type StarArm } from './xuzhou-star-record.ts';

/** A direction of the star with its line in the list, as one mark. Paths of the star are drawn around its middle. */
export interface StarMark {
  readonly id: string;
  readonly readout: string;
  /** From the middle to the rim: where a pointer meets the direction, and its stroke if it has one. */
  readonly ray: string;
  /** Top of its line in the list. */
  readonly top: number;
  /** The name of the direction, outside the rim and in the list. */
  readonly names: readonly ChartText[];
  readonly texts: readonly ChartText[];
  readonly quiet: readonly ChartText[];
  /** What only a direction with a railway has. */
  readonly stroke?: StarStroke;
}

export interface StarStroke {
  /** Id of the railway. */
  readonly place: string;
  readonly status: RailLine['status'];
  /** What lies between the regular stroke and the true one. */
  readonly lean: string;
  /** From when to when it has run, on the scale of years; what is planned lies beyond the last day. */
  readonly span: string;
}

export interface StarDrawing {
  readonly tier: number;
  readonly height: number;
  readonly middle: Point;
  readonly radius: number;
  /** The regular strokes of the character. */
  readonly rays: string;
  readonly hub: ChartText;
  /** Left and width of the list, and the height of its lines. */
  readonly list: { readonly left: number; readonly width: number; readonly rowHeight: number };
  /** Ends of the scale of years, in each line of the list. */
  readonly years: string;
  readonly heads: readonly ChartText[];
  readonly marks: readonly StarMark[];
}

interface Design {
  readonly tier: number;
  readonly height: number;
  readonly middle: Point;
  readonly radius: number;
  /** Between the rim and what is written outside it. */
  readonly gap: number;
  /** Whether there is room beside the star for the railway and its year. */
  readonly namesLines: boolean;
  readonly nameSize: number;
  readonly textSize: number;
  readonly smallSize: number;
  readonly list: { readonly left: number; readonly top: number; readonly rowHeight: number };
  /** Columns of the list: the railway, and how far it leans where there is room for that. */
  readonly lineAt: number;
  readonly lean?: { readonly x: number; readonly anchor: 'start' | 'end' };
  /** Middles of the texts and of the bar with its date, from the top of a line. */
  readonly textY: number;
  readonly barY: number;
  /** The scale of years: its first day, the day of the article, and the end of the time to come. */
  readonly scale: readonly [first: number, now: number, end: number];
}

const designs: readonly Design[] = [
  {
    tier: 280, height: 676, middle: [140, 138], radius: 98, gap: 20, namesLines: false, nameSize: 15, textSize: 13, smallSize: 12,
    list: { left: 0, top: 310, rowHeight: 46 }, lineAt: 38, textY: 14, barY: 32, scale: [38, 168, 184],
  },
  {
    tier: 480, height: 636, middle: [240, 176], radius: 118, gap: 10, namesLines: true, nameSize: 16, textSize: 13, smallSize: 12,
    list: { left: 0, top: 378, rowHeight: 32 }, lineAt: 40, lean: { x: 192, anchor: 'start' }, textY: 16, barY: 16, scale: [250, 366, 384],
  },
  {
    tier: 960, height: 446, middle: [236, 226], radius: 152, gap: 12, namesLines: true, nameSize: 19, textSize: 14, smallSize: 13,
    list: { left: 520, top: 42, rowHeight: 50 }, lineAt: 570, lean: { x: 960, anchor: 'end' }, textY: 16, barY: 37, scale: [570, 824, 848],
  },
];

/** The scale of years begins with the year of the first railway. */
const FIRST_YEAR = (starArms[0]?.arm.opened ?? articleDay).slice(0, 4);
/** Between the middles of two lines of text outside the rim, in em of their mean size. */
const LEADING = 1.15;

/** What is written outside the rim: the name of a direction, its bearing, and a remark where there is room. */
function rimTexts(design: Design, name: string, bearing: number, degrees: string, remark: string): Pick<StarMark, 'names' | 'quiet'> {
  const { middle, radius, namesLines, nameSize, smallSize } = design;
  const [x, y] = compassPoint(middle, bearing, radius + design.gap).map(Math.round) as [number, number];
  const leading = Math.round(((nameSize + smallSize) / 2) * LEADING);
  if (!namesLines) {
    return { names: [lineText(name, x, y - leading / 2, nameSize, 'middle')], quiet: [lineText(degrees || remark, x, y + leading / 2, smallSize, 'middle')] };
  }
  const [east, south] = compassPoint([0, 0], bearing, 1);
  const anchor = east > 0.25 ? 'start' : east < -0.25 ? 'end' : 'middle';
  const first = Math.round(y + south * leading * 0.75 - leading / 2);
  const below = lineText(remark, x, first + leading, smallSize, anchor);
  if (degrees === '') return { names: [lineText(name, x, first, nameSize, anchor)], quiet: [below] };
  // Both stand on one line, the name before the bearing; the outer of the two ends where the line below does.
  const [nameRoom, degreesRoom, gap] = [textWidth(name) * nameSize, textWidth(degrees) * smallSize, nameSize / 3];
  const nameX = { start: x, middle: x - degreesRoom / 2, end: x - degreesRoom - gap }[anchor];
  const degreesX = { start: x + nameRoom + gap, middle: x + nameRoom / 2 + gap, end: x }[anchor];
  return {
    names: [lineText(name, Math.round(nameX), first, nameSize, anchor)],
    quiet: [lineText(degrees, Math.round(degreesX), first, smallSize, anchor), below],
  };
}

/** 徐宿淮盐高铁 as 徐宿淮盐, for where its kind is plain. */
function shortLineName({ name }: RailLine): string {
  return name.replace(/(高铁|城际铁路)$/, '');
}

function armMark(design: Design, star: StarArm, index: number): StarMark {
  const { id, place, regular, bearing, arm } = star;
  const { tier, list, radius, scale: [first, now, end], lineAt, lean, nameSize, textSize, smallSize } = design;
  const top = list.top + index * list.rowHeight;
  const [textY, barY] = [top + design.textY, top + design.barY];
  const from = arm.opened === null ? now : Math.round(dayScale(FIRST_YEAR, articleDay, first, now)(arm.opened));
  const rim = rimTexts(design, star.name, bearing, degreesText(bearing), `${shortLineName(arm.line)} ${arm.opened?.slice(0, 4) ?? '规划'}`);
  return {
    id,
    readout: armReadout(star),
    ray: raysPath([bearing], radius),
    top,
    names: [...rim.names, lineText(star.name, list.left, textY, nameSize)],
    texts: [lineText(`${arm.line.name}，往${arm.toward.name}`, lineAt, textY, textSize)],
    quiet: [
      ...rim.quiet,
      ...(lean === undefined ? [] : [lineText(leanText(star), lean.x, textY, smallSize, lean.anchor)]),
      lineText(arm.opened === null ? railStatusWords.planned : dateWords(arm.opened), tier, barY, smallSize, 'end'),
    ],
    stroke: {
      place,
      status: arm.status,
      lean: slicePath(regular, bearing, radius),
      span: `M${String(from)} ${String(barY)}H${String(arm.opened === null ? end : now)}`,
    },
  };
}

function emptyMark(design: Design, { id, name, regular }: Direction, index: number): StarMark {
  const { list, radius, lineAt, nameSize, smallSize } = design;
  const top = list.top + index * list.rowHeight;
  const rim = rimTexts(design, name, regular, '', '没有画');
  const y = top + design.textY;
  return {
    id,
    readout: `${name}：${emptyWords}`,
    ray: raysPath([regular], radius),
    top,
    names: [...rim.names, lineText(name, list.left, y, nameSize)],
    texts: [],
    quiet: [...rim.quiet, lineText(emptyWords, lineAt, y, smallSize)],
  };
}

function drawing(design: Design): StarDrawing {
  const { tier, height, middle, radius, list, scale: [first, now], lean, smallSize } = design;
  const tops = starArms.map((_, index) => list.top + index * list.rowHeight + design.barY - 6);
  const head = list.top - 10;
  return {
    tier,
    height,
    middle,
    radius,
    rays: raysPath([0, 45, 90, 135, 180, 225, 270, 315], radius),
    hub: lineText(hubName, middle[0] - 11, middle[1] + Math.round(radius * 0.25), design.textSize, 'end'),
    list: { left: list.left, width: tier - list.left, rowHeight: list.rowHeight },
    years: [first, now].flatMap((x) => tops.map((top) => `M${String(x)} ${String(top)}v12`)).join(''),
    heads: [
      lineText(`${FIRST_YEAR}年`, first, head, smallSize),
      lineText('2022年初', now, head, smallSize, 'end'),
      ...(lean === undefined ? [] : [lineText('偏离', lean.x, head, smallSize, lean.anchor)]),
    ],
    marks: [
      ...starArms.map((star, index) => armMark(design, star, index)),
      ...emptyDirections.map((direction, index) => emptyMark(design, direction, starArms.length + index)),
    ],
  };
}

/** The star of 徐州 with the list of its arms, for a phone, a column and a page of its own. */
export const xuzhouStarDrawings: readonly StarDrawing[] = designs.map(drawing);
