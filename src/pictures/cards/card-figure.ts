/** The drawing of a card: a map that fills its part of the card to the edges, or the head of a chart. */
import { at } from '../blocks.ts';
import type { Figure } from '../read-figure.ts';
import { svg, type SvgNode } from '../svg-tree.ts';
import { withoutCutTexts } from '../text-boxes.ts';

/** A part of a card, in its pixels. */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Reads the figure of a card as it looks in a column; of a map, a part that is as high by its width as `ratio`. */
export type ReadCardFigure = (column: number, ratio: number) => Figure;

/** The layout of phones, in CSS pixels: few names, in letters that are large against the drawing. */
const COLUMN = 280;
/** Room at the sides of a chart and above it. */
const ROOM = 36;
/** How much larger than on a phone a chart is at most, so that more of it than its head is seen. */
const CHART_SCALE = 2;
/** Over how many pixels a chart fades out at the lower edge. */
const FADE = 84;

/** Reads a figure for a panel. */
export function figureFor({ width, height }: Panel, read: ReadCardFigure): Figure {
  return read(COLUMN, height / width);
}

/** A figure that fills a panel: a map to all its edges, a chart to its lower one, where it goes on out of sight. */
export function panelNodes({ drawing, kind, token }: Figure, { x, y, width, height }: Panel): SvgNode[] {
  const isMap = kind === 'map';
  const scale = isMap ? width / drawing.width : Math.min(CHART_SCALE, (width - 2 * ROOM) / drawing.width);
  const placed = isMap ? at(0, 0, drawing.nodes, scale) : at((width - drawing.width * scale) / 2, ROOM, drawing.nodes, scale);
  const window = { left: 0, top: 0, right: width, bottom: height - (isMap ? 0 : ROOM / 4) };
  const ground = svg('rect', { width, height, fill: token(isMap ? '--colour-land' : '--colour-raised') });
  const nodes = [ground, ...withoutCutTexts(placed, window)];
  return [svg('g', { id: 'drawing', transform: `translate(${x} ${y})` }, ...(isMap ? nodes : faded(nodes, width, height, token('--colour-raised'))))];
}

/** Nodes cut at the edges of a panel, and ever paler towards the lower one. A map needs none of it: it ends where its view does. */
function faded(nodes: readonly SvgNode[], width: number, height: number, paper: string): SvgNode[] {
  const stop = (offset: number): SvgNode => svg('stop', { offset, 'stop-color': paper, 'stop-opacity': offset });
  return [
    svg('clipPath', { id: 'panel' }, svg('rect', { width, height })),
    svg('linearGradient', { id: 'fade', x2: 0, y2: 1 }, stop(0), stop(1)),
    svg('g', { 'clip-path': 'url(#panel)' }, ...nodes),
    svg('rect', { y: height - FADE, width, height: FADE, fill: 'url(#fade)' }),
  ];
}
