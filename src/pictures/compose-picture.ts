/**
 * A figure as a plate of an atlas: title, drawing, legend, what is to be known about it, who says it, and where it
 * comes from, one under another on paper.
 */
import { at, onPaper, paragraphBlock, stacked, type Block, type Picture } from './blocks.ts';
import { legendBlock } from './legend-block.ts';
import type { Figure } from './read-figure.ts';
import { measureOf, setLines, type SetLines, type Setting } from './set-text.ts';
import { svg } from './svg-tree.ts';
import { balancedLines, brokenLines } from './typeset.ts';

/** What the last line of a picture says. */
export interface Imprint {
  /** 江苏区域协调发展图解 */
  readonly site: string;
  /** Address of the figure; a path where the site's own address is not known. */
  readonly address: string;
}

const MARGIN = { side: 44, top: 40, bottom: 32 } as const;
/** No plate is narrower inside its margins: notes and sources would have too many lines. */
const NARROWEST = 512;
/** More lines of sources than this would outweigh the figure. */
const MOST_SOURCE_LINES = 5;
const LEGEND = { signScale: 1, afterSign: 10, column: 216, gap: 20, row: 9 } as const;

/** A figure as an SVG tree at its size in CSS pixels; fonts are named, not carried. */
export function composePicture(figure: Figure, imprint: Imprint): Picture {
  const inner = Math.max(NARROWEST, figure.drawing.width);
  const blocks = [
    titleBlock(figure, inner),
    paragraphBlock('subtitle', [figure.subtitle], { face: 'sans', size: 15, leading: 23, colour: figure.token('--colour-muted') }, inner, 7),
    drawingBlock(figure, inner),
    figureLegend(figure, inner),
    footBlock(figure, inner),
    imprintBlock(figure, imprint, inner),
  ];
  const { nodes, bottom } = stacked(blocks, MARGIN.side, MARGIN.top);
  const sheet = {
    width: Math.ceil(inner + 2 * MARGIN.side),
    height: Math.ceil(bottom + MARGIN.bottom),
    title: figure.title.join(''),
    description: figure.description,
    paper: figure.token('--colour-paper'),
    drawings: [figure.drawing, ...figure.legend.flatMap(({ sign }) => sign ?? [])],
  };
  return onPaper(sheet, nodes);
}

function titleBlock(figure: Figure, width: number): Block {
  const setting: Setting = { face: 'song', size: 25, leading: 35, colour: figure.token('--colour-ink') };
  return { id: 'title', gap: 0, ...setLines(balancedLines(figure.title, width, measureOf(setting)), setting) };
}

function drawingBlock({ drawing, kind, token }: Figure, inner: number): Block {
  const left = Math.round((inner - drawing.width) / 2);
  const nodes = at(left, 0, drawing.nodes);
  // Maps lie in a frame, as on the page.
  const frame = svg('rect', { x: left - 0.5, y: -0.5, width: drawing.width + 1, height: drawing.height + 1, fill: 'none', stroke: token('--colour-hairline') });
  return { id: 'drawing', gap: 18, height: drawing.height, nodes: kind === 'map' ? [...nodes, frame] : nodes };
}

function figureLegend({ legend, token }: Figure, width: number): Block {
  const label: Setting = { face: 'sans', size: 15, leading: 21, colour: token('--colour-ink') };
  const explanation: Setting = { face: 'sans', size: 13, leading: 19, colour: token('--colour-muted') };
  return legendBlock(legend, { ...LEGEND, label, explanation }, width, 20);
}

/** Notes, then the word that says who says it, in a box, with the sources after it. */
function footBlock({ notes, provenance, sources, token }: Figure, width: number): Block {
  const setting: Setting = { face: 'sans', size: 13, leading: 21, colour: token('--colour-muted') };
  const rule = svg('path', { d: `M0 .5H${width}`, stroke: token('--colour-hairline'), fill: 'none' });
  const above = setLines(notes.flatMap((note) => brokenLines(note, width, measureOf(setting))), setting);
  const boxed = measureOf(setting)(provenance) + 12;
  const box = svg('rect', { x: 0.5, y: 1.5, width: boxed, height: 18, rx: 3, fill: 'none', stroke: token('--colour-hairline') });
  const below = sourceLines(sources, boxed + 10, width, setting);
  const y = 10 + above.height + (above.height > 0 ? 5 : 0);
  const mark = [box, ...at(6.5, 0, setLines([provenance], setting).nodes), ...below.nodes];
  return { id: 'foot', gap: 22, height: y + below.height, nodes: [rule, ...at(0, 10, above.nodes), ...at(0, y, mark)] };
}

/** The sources, which leave room at the left of their first line. A list of many is set smaller. */
function sourceLines(sources: string, room: number, width: number, setting: Setting): SetLines {
  const indented = ({ face, size }: Setting): string[] => brokenLines(`${'　'.repeat(Math.ceil(room / size))}${sources}`, width, measureOf({ ...setting, face, size }));
  const small: Setting = { ...setting, size: 12, leading: 18.5 };
  const lines = indented(setting);
  const [chosen, [first = '', ...rest]] = lines.length > MOST_SOURCE_LINES ? [small, indented(small)] : [setting, lines];
  const nodes = [...at(Math.round(room), 0, setLines([first.trim()], { ...chosen, leading: setting.leading }).nodes), ...at(0, setting.leading, setLines(rest, chosen).nodes)];
  return { height: setting.leading + rest.length * chosen.leading, nodes };
}

function imprintBlock({ token }: Figure, { site, address }: Imprint, width: number): Block {
  const name: Setting = { face: 'song', size: 13, leading: 20, colour: token('--colour-accent') };
  const where: Setting = { face: 'sans', size: 13, leading: 20, colour: token('--colour-muted') };
  const begin = Math.ceil(measureOf(name)(site)) + 3;
  const lines = brokenLines(`· ${address}`, width - begin, measureOf(where));
  const nodes = [...setLines([site], name).nodes, ...at(begin, 0, setLines(lines, where).nodes)];
  return { id: 'imprint', gap: 12, height: lines.length * where.leading, nodes };
}
