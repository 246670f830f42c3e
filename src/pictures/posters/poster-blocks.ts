/** What posters of all kinds are made of: pictures to read on a phone, three pixels for each of its own. */
import { at, onPaper, paragraphBlock, stacked, type Block, type Picture } from '../blocks.ts';
import { fittedTitle, type TitleSizes } from '../fit-title.ts';
import { legendBlock } from '../legend-block.ts';
import type { Figure } from '../read-figure.ts';
import { measureOf, setLines, type Setting } from '../set-text.ts';
import { svg, type SvgNode } from '../svg-tree.ts';
import { brokenLines } from '../typeset.ts';
import { qrCode } from './qr-code.ts';

/** Where a poster leads. */
export interface PosterImprint {
  /** 江苏区域协调发展图解 */
  readonly site: string;
  /** Whole address, or a path where the site's own address is not known. */
  readonly address: string;
  /** Whether the address is whole, so that a code can hold it. */
  readonly isWhole: boolean;
  /** What stands over the address with a code, and without. */
  readonly scan: string;
  readonly visit: string;
}

/** Colours of the light theme by their names. */
export type Token = Figure['token'];

/** Pixels of a poster from side to side, beside its text, and between. */
export const POSTER = { width: 1080, side: 66, inner: 948, bottom: 66 } as const;

/** CSS pixels of the column in which a poster's figure is laid out: that of a large phone. */
export const POSTER_COLUMN = 420;

const BODY = { size: 37, leading: 61 } as const;
const NOTE = { size: 32, leading: 51 } as const;
const CODE_SIZE = 280;

/** How the text of a poster is set. */
export const bodySetting = (token: Token): Setting => ({ face: 'sans', ...BODY, colour: token('--colour-ink') });

/** How that is set which only some will read. */
export const noteSetting = (token: Token): Setting => ({ face: 'sans', ...NOTE, colour: token('--colour-muted') });

/** Title of a part of a poster. */
export const headingSetting = (token: Token): Setting => ({ face: 'song', size: 46, leading: 66, colour: token('--colour-ink') });

/** Names the part of the text over the title. */
export function kickerBlock(text: string, token: Token): Block {
  return paragraphBlock('kicker', text === '' ? [] : [text], { face: 'sans', size: 36, leading: 52, colour: token('--colour-accent') }, POSTER.inner, 0);
}

/** The title of a poster in at most two lines. */
export function titleBlock(clauses: readonly string[], sizes: TitleSizes, token: Token): Block {
  return { id: 'title', gap: 12, ...fittedTitle(clauses, sizes, token('--colour-ink'), POSTER.inner) };
}

/** A line from side to side, under which another part begins. */
export function ruleBlock(id: string, token: Token, gap: number): Block {
  return { id, gap, height: 2, nodes: [svg('path', { d: `M0 1H${POSTER.inner}`, stroke: token('--colour-hairline'), 'stroke-width': 2, fill: 'none' })] };
}

/** Paragraphs that begin with a mark; the lines of each stand under one another. */
export function pointsBlock(id: string, points: readonly string[], setting: Setting, token: Token, gap: number): Block {
  const [indent, between] = [44, 14];
  let y = 0;
  const nodes = points.flatMap((point): readonly SvgNode[] => {
    const set = setLines(brokenLines(point, POSTER.inner - indent, measureOf(setting)), setting);
    const mark = svg('rect', { x: 0, y: y + setting.leading / 2 - 7, width: 14, height: 14, fill: token('--colour-accent') });
    const placed = [mark, ...at(indent, y, set.nodes)];
    y += set.height + between;
    return placed;
  });
  return { id, gap, height: Math.max(0, y - between), nodes };
}

/** A figure from edge to edge where it is a map, between the margins where it is a chart; it stands in a stack at the margin. */
export function drawingBlock({ drawing, kind, token }: Figure, gap: number): Block {
  if (kind === 'chart') {
    const scale = POSTER.inner / drawing.width;
    return { id: 'drawing', gap, height: drawing.height * scale, nodes: at(0, 0, drawing.nodes, scale) };
  }
  const scale = POSTER.width / drawing.width;
  const height = Math.round(drawing.height * scale);
  const edges = svg('path', { d: `M0 0H${POSTER.width}M0 ${height}H${POSTER.width}`, stroke: token('--colour-edge'), 'stroke-width': 2, fill: 'none' });
  return { id: 'drawing', gap, height, nodes: at(-POSTER.side, 0, [...at(0, 0, drawing.nodes, scale), edges]) };
}

/** What the signs of a figure mean, in two columns. */
export function posterLegend({ legend, token }: Pick<Figure, 'legend' | 'token'>, gap: number): Block {
  const label: Setting = { face: 'sans', size: 35, leading: 50, colour: token('--colour-ink') };
  return legendBlock(legend, { label, explanation: { ...noteSetting(token), leading: 46 }, signScale: 2, afterSign: 22, column: 440, gap: 36, row: 22 }, POSTER.inner, gap);
}

/** Who says it, in a box as on the page, and what follows it. */
export function markedBlock(id: string, mark: string, text: string, token: Token, gap: number): Block {
  const setting = noteSetting(token);
  const boxed = measureOf(setting)(mark) + 28;
  const box = svg('rect', { x: 1, y: 3, width: boxed, height: setting.leading - 6, rx: 6, fill: 'none', stroke: token('--colour-edge'), 'stroke-width': 2 });
  const lines = brokenLines(`${'　'.repeat(Math.ceil((boxed + 18) / setting.size))}${text}`, POSTER.inner, measureOf(setting));
  const [first = '', ...rest] = lines;
  const nodes = [box, ...at(15, 0, setLines([mark], setting).nodes), ...at(boxed + 18, 0, setLines([first.trim()], setting).nodes), ...at(0, setting.leading, setLines(rest, setting).nodes)];
  return { id, gap, height: lines.length * setting.leading, nodes };
}

/** The site's name and the address, with a code that leads there where the address is whole. */
export function imprintBlock({ site, address, isWhole, scan, visit }: PosterImprint, token: Token, gap: number): Block {
  const code = isWhole ? qrCode(address, CODE_SIZE, token('--colour-ink'), token('--colour-raised')) : undefined;
  const width = POSTER.inner - (code === undefined ? 0 : code.size + 40);
  const name: Setting = { face: 'song', size: 46, leading: 66, colour: token('--colour-accent') };
  const words = stacked(
    [
      { id: 'site', gap: 0, ...setLines([site], name) },
      paragraphBlock('lead', [code === undefined ? visit : scan], { ...bodySetting(token), size: 34, leading: 54 }, width, 12),
      paragraphBlock('address', [address], noteSetting(token), width, 4),
    ],
    0,
    0,
  );
  const height = Math.max(words.bottom, code?.size ?? 0);
  const nodes = [...at(0, (height - words.bottom) / 2, words.nodes), ...(code === undefined ? [] : at(POSTER.inner - code.size, 0, [code.node]))];
  return { id: 'imprint', gap, height, nodes };
}

/** Blocks as a poster: under a short bar that hangs from the upper edge, one after another. */
export function posterOf(title: string, description: string, figure: Figure, blocks: readonly Block[]): Picture {
  const { token } = figure;
  const { nodes, bottom } = stacked(blocks, POSTER.side, 84);
  const bar = svg('rect', { x: POSTER.side, width: 108, height: 20, fill: token('--colour-accent') });
  const sheet = { width: POSTER.width, height: Math.ceil(bottom + POSTER.bottom), title, description, paper: token('--colour-paper'), drawings: [figure.drawing, ...figure.legend.flatMap(({ sign }) => sign ?? [])] };
  return onPaper(sheet, [bar, ...nodes]);
}
