import { claimAddress, claimAnchor, claims } from '@/domain/claims.ts';
import { lineText, type ChartText } from '@/drawing/chart-text.ts';
import type { Box } from '@/drawing/projection.ts';
import { textWidth } from '@/drawing/text-width.ts';
import { fanThreads, peelThreads, type Bundle, type Fan, type RowShape, type Thread, type ThreadTree } from '@/drawing/threads.ts';
import { CHART_TIERS } from './chart-tiers.ts';
import { outlineChapters, type OutlineChapter } from './outline-record.ts';

/** A claim: the thread that leads to it, and its row, which is a link. */
export interface OutlineClaim {
  readonly feature: string;
  readonly address: string;
  readonly path: string;
  readonly target: Box;
  readonly number: ChartText;
  readonly gist: ChartText;
}

/** The head of a chapter, which is a link. */
export interface OutlineHead {
  readonly feature: string;
  readonly address: string;
  readonly target: Box;
  readonly numeral: ChartText;
  /** Missing where a chapter is known by its numeral alone: 导言. */
  readonly title?: ChartText | undefined;
  readonly count: ChartText;
}

export interface OutlineDrawing {
  readonly tier: number;
  readonly height: number;
  readonly chapters: readonly { readonly head: OutlineHead; readonly claims: readonly OutlineClaim[] }[];
  /** Numbers of paragraphs, where threads fork. */
  readonly paragraphs: readonly ChartText[];
  /** Words over the spine. */
  readonly root: readonly ChartText[];
}

/** Where the words of a claim stand beside the end of its thread. */
interface RowWords {
  readonly row: number;
  readonly numberSize: number;
  readonly gistSize: number;
  /** From the end of the thread to the number, and on to the gist. */
  readonly numberAt: number;
  readonly gistAt: number;
}

const PITCH = 1.2;

function tree(chapters: readonly OutlineChapter[]): ThreadTree {
  return {
    id: 'article',
    children: chapters.map(({ head, paragraphs }) => ({
      id: head.slug,
      children: paragraphs.map(({ number, claims: members }) => ({ id: number, children: members.map(({ id }) => ({ id })) })),
    })),
  };
}

/** The claims of a chapter in their rows, which end at `edge`. */
function claimsOf({ paragraphs }: OutlineChapter, threads: readonly Thread[], words: RowWords, edge: number): OutlineClaim[] {
  return paragraphs.flatMap(({ claims: members }) =>
    members.map((claim): OutlineClaim => {
      const thread = threads.find(({ id }) => id === claim.id);
      if (thread === undefined) throw new Error(`The outline has no thread for claim ${claim.id}.`);
      const [x, y] = thread.end;
      const side = Math.sign(edge - x);
      const anchor = side === 1 ? 'start' : 'end';
      return {
        feature: claimAnchor(claim.id),
        address: claimAddress(claim),
        path: thread.path,
        target: { x: Math.min(x, edge), y: y - words.row / 2, width: Math.abs(edge - x), height: words.row },
        number: lineText(claim.id, x + side * words.numberAt, y, words.numberSize, anchor),
        gist: lineText(claim.gist, x + side * words.gistAt, y, words.gistSize, anchor),
      };
    }),
  );
}

function countWords({ count }: OutlineChapter): string {
  return `${count}条`;
}

/** How far before its fork the name of a chapter begins. */
const NAME_ROOM = 78;
const NAME_SIZE = 18;
const NUMERAL_SIZE = 15;
const NUMERAL_GAP = 7;

/** A chapter's name over its bundle, and how many claims run in it. */
function bundleHead(chapter: OutlineChapter, { at: [x, y], width: bundleWidth }: Bundle, side: 1 | -1): OutlineHead {
  const anchor = side === 1 ? 'start' : 'end';
  const from = x - side * NAME_ROOM;
  const top = y - bundleWidth / 2 - 17;
  const { slug, numeral, shortTitle } = chapter.head;
  const title = numeral === shortTitle ? undefined : shortTitle;
  const numeralWidth = textWidth(numeral) * NUMERAL_SIZE;
  const width = title === undefined ? numeralWidth : numeralWidth + NUMERAL_GAP + textWidth(title) * NAME_SIZE;
  const start = side === 1 ? from : from - width;
  return {
    feature: slug,
    address: chapter.address,
    target: { x: Math.min(from, x), y: top - 15, width: NAME_ROOM, height: 30 },
    numeral: lineText(numeral, start, top, NUMERAL_SIZE),
    title: title === undefined ? undefined : lineText(title, start + numeralWidth + NUMERAL_GAP, top, NAME_SIZE),
    count: lineText(countWords(chapter), from, y + bundleWidth / 2 + 14, 12.5, anchor),
  };
}

function drawnChapters(chapters: readonly OutlineChapter[], fan: Fan, words: RowWords, edge: number): OutlineDrawing['chapters'] {
  return chapters.map((chapter, index) => {
    const bundle = fan.bundles[index];
    if (bundle === undefined) throw new Error(`The outline has no bundle for ${chapter.head.slug}.`);
    return { head: bundleHead(chapter, bundle, edge > bundle.at[0] ? 1 : -1), claims: claimsOf(chapter, fan.threads, words, edge) };
  });
}

/** Numbers of paragraphs beside their forks, on the side from which no thread comes. */
function forkNumbers(chapters: readonly OutlineChapter[], fan: Fan): ChartText[] {
  return chapters.flatMap(({ paragraphs }, index) => {
    const bundle = fan.bundles[index];
    return paragraphs.flatMap(({ number }) => {
      const branch = fan.branches.find(({ id }) => id === number);
      if (bundle === undefined || branch === undefined) return [];
      const away = branch.at[1] > bundle.at[1] ? 1 : -1;
      return lineText(number, branch.at[0], branch.at[1] + away * (branch.width / 2 + 10), 12.5, 'middle');
    });
  });
}

/** The wings of the article: the chapters before its middle, and those after it. */
function halves(): readonly [left: readonly OutlineChapter[], right: readonly OutlineChapter[]] {
  const middle = outlineChapters.reduce((sum, { count }) => sum + count, 0) / 2;
  let before = 0;
  const ends = outlineChapters.map(({ count }) => (before += count));
  return [outlineChapters.filter((_, index) => (ends[index] ?? 0) <= middle), outlineChapters.filter((_, index) => (ends[index] ?? 0) > middle)];
}

/** How high rows of this shape are together, and the shape that makes them as high as `height`. */
function stretched(chapters: readonly OutlineChapter[], shape: RowShape, height?: number): RowShape & { readonly height: number } {
  const rows = chapters.reduce((sum, { count }) => sum + count, 0) - 1;
  const groupGaps = chapters.length - 1;
  const gaps = chapters.reduce((sum, { paragraphs }) => sum + paragraphs.length - 1, 0);
  const room = groupGaps * shape.groupGap + gaps * shape.gap;
  const natural = rows * shape.row + room;
  const missing = (height ?? natural) - natural;
  const factor = 1 + missing / 2 / room;
  // Whole units keep the numbers of the paths short.
  return { ...shape, row: Math.round(shape.row + missing / 2 / rows), gap: Math.round(shape.gap * factor), groupGap: Math.round(shape.groupGap * factor), height: natural };
}

/** Two wings on a spine, for a page: the first half of the article to the left, the second to the right, equally high. */
function wings(tier: number): OutlineDrawing {
  const words: RowWords = { row: 27, numberSize: 13, gistSize: 14.5, numberAt: 6, gistAt: 42 };
  const spine = tier / 2;
  const rows: RowShape = { top: 18, row: words.row, gap: 14, groupGap: 36 };
  const [left, right] = halves();
  const height = Math.max(stretched(left, rows).height, stretched(right, rows).height);
  const shape = { spine, start: 44, pitch: PITCH, turn: 10, forkAt: 128, branchAt: 170, leafAt: 212 };
  const leftFan = fanThreads(tree(left), { ...shape, ...stretched(left, rows, height), side: -1 });
  const rightFan = fanThreads(tree(right), { ...shape, ...stretched(right, rows, height), side: 1 });
  return {
    tier,
    height: Math.ceil(Math.max(leftFan.bottom, rightFan.bottom) + words.row / 2 + 4),
    chapters: [...drawnChapters(left, leftFan, words, 0), ...drawnChapters(right, rightFan, words, tier)],
    paragraphs: [...forkNumbers(left, leftFan), ...forkNumbers(right, rightFan)],
    root: [lineText('全文', spine, 12, 20, 'middle'), lineText(`${claims.length}条`, spine, 33, 12.5, 'middle')],
  };
}

/** The right wing alone, for a column beside prose. */
function wing(tier: number): OutlineDrawing {
  const words: RowWords = { row: 26, numberSize: 13, gistSize: 14.5, numberAt: 5, gistAt: 41 };
  const shape = { spine: 0, start: 0, pitch: 0.8, turn: 9, forkAt: 135, branchAt: 166, leafAt: 198, side: 1, top: 24, row: words.row, gap: 12, groupGap: 30 } as const;
  const fan = fanThreads(tree(outlineChapters), shape);
  return {
    tier,
    height: Math.ceil(fan.bottom + words.row / 2 + 4),
    chapters: drawnChapters(outlineChapters, fan, words, tier),
    paragraphs: forkNumbers(outlineChapters, fan),
    root: [],
  };
}

interface ColumnDesign {
  readonly tier: number;
  readonly words: RowWords;
  readonly pitch: number;
  readonly leafAt: number;
  readonly titleSize: number;
}

/** An outline in one column, for narrow screens: the spine runs down the left, and every claim turns off it. */
function column({ tier, words, pitch, leafAt, titleSize }: ColumnDesign): OutlineDrawing {
  const headHeight = 62;
  const { threads, groups, bottom } = peelThreads(tree(outlineChapters), { start: 0, left: 0.5, pitch, turn: 7, leafAt, top: headHeight + words.row / 2, row: words.row, gap: 12, groupGap: headHeight + 8 });
  return {
    tier,
    height: Math.ceil(bottom + words.row / 2 + 2),
    chapters: outlineChapters.map((chapter, index) => {
      const top = (groups[index]?.from ?? 0) - words.row / 2 - headHeight;
      const x = leafAt + words.numberAt;
      const { slug, numeral, title } = chapter.head;
      const head = {
        feature: slug,
        address: chapter.address,
        target: { x: x - 4, y: top + 4, width: tier - x + 4, height: headHeight - 8 },
        numeral: lineText(numeral, x, top + 18, 13),
        count: lineText(countWords(chapter), tier, top + 18, 12.5, 'end'),
        title: lineText(title, x, top + 40, titleSize),
      } satisfies OutlineHead;
      return { head, claims: claimsOf(chapter, threads, words, tier) };
    }),
    paragraphs: [],
    root: [],
  };
}

/** The same threads in one column for a phone and beside prose, and in two wings for a page. */
export const outlineDrawings: readonly OutlineDrawing[] = [
  column({ tier: CHART_TIERS.narrow, words: { row: 26, numberSize: 12.5, gistSize: 13.2, numberAt: 4, gistAt: 38 }, pitch: 0.5, leafAt: 34, titleSize: 17 }),
  wing(CHART_TIERS.column),
  wings(CHART_TIERS.wide),
];
