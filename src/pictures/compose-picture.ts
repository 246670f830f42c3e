/**
 * A figure as a plate of an atlas: title, drawing, legend, what is to be known about it, who says it, and where it
 * comes from, one under another on paper.
 */
import { fileFontFamily } from './faces.ts';
import type { Figure, LegendEntry } from './read-figure.ts';
import { measureOf, setLines, type SetLines, type Setting } from './set-text.ts';
import { decimal, svg, type SvgElement, type SvgNode } from './svg-tree.ts';
import { balancedLines, brokenLines, clausesOf } from './typeset.ts';

/** What the last line of a picture says. */
export interface Imprint {
  /** 江苏区域协调发展图解 */
  readonly site: string;
  /** Address of the figure; a path where the site's own address is not known. */
  readonly address: string;
}

/** A picture, before it is written to a file. */
export interface Picture {
  readonly root: SvgElement;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A part of a plate: its nodes drawn from its own upper left corner, and the room that it takes below. */
interface Block {
  readonly id: string;
  readonly height: number;
  readonly nodes: readonly SvgNode[];
  /** Room above it. */
  readonly gap: number;
}

const MARGIN = { side: 44, top: 40, bottom: 32 } as const;
/** No plate is narrower inside its margins: notes and sources would have too many lines. */
const NARROWEST = 512;
/** More lines of sources than this would outweigh the figure. */
const MOST_SOURCE_LINES = 5;
const LEGEND = { sign: 28, afterSign: 10, column: 216, gap: 20, row: 9 } as const;

/** A figure as an SVG tree at its size in CSS pixels; fonts are named, not carried. */
export function composePicture(figure: Figure, imprint: Imprint): Picture {
  const inner = Math.max(NARROWEST, figure.drawing.width);
  const blocks = [
    titleBlock(figure, inner),
    paragraphBlock('subtitle', [figure.subtitle], { face: 'sans', size: 15, leading: 23, colour: figure.token('--colour-muted') }, inner, 7),
    drawingBlock(figure, inner),
    legendBlock(figure, inner),
    footBlock(figure, inner),
    imprintBlock(figure, imprint, inner),
  ].filter(({ height }) => height > 0);

  let y: number = MARGIN.top;
  const placed = blocks.map(({ id, gap, height, nodes }, index) => {
    y += index === 0 ? 0 : gap;
    const group = svg('g', { id, transform: `translate(${MARGIN.side} ${Math.round(y)})` }, ...nodes);
    y += height;
    return group;
  });
  const [width, height] = [Math.ceil(inner + 2 * MARGIN.side), Math.ceil(y + MARGIN.bottom)];
  const definitions = [figure.drawing, ...figure.legend.flatMap(({ sign }) => sign ?? [])].flatMap((drawing) => [...drawing.definitions]);
  const root = svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': 'zh-CN', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fileFontFamily },
    svg('title', {}, figure.title.join('')),
    svg('desc', {}, figure.description),
    svg('defs', {}, ...new Map(definitions).values()),
    svg('rect', { id: 'paper', width, height, fill: figure.token('--colour-paper') }),
    ...placed,
  );
  return { root, width, height };
}

function titleBlock(figure: Figure, width: number): Block {
  const setting: Setting = { face: 'song', size: 25, leading: 35, colour: figure.token('--colour-ink') };
  return { id: 'title', gap: 0, ...setLines(balancedLines(figure.title, width, measureOf(setting)), setting) };
}

function paragraphBlock(id: string, paragraphs: readonly string[], setting: Setting, width: number, gap: number): Block {
  return { id, gap, ...setLines(paragraphs.flatMap((text) => brokenLines(text, width, measureOf(setting))), setting) };
}

function drawingBlock({ drawing, kind, token }: Figure, inner: number): Block {
  const left = Math.round((inner - drawing.width) / 2);
  const nodes = at(left, 0, drawing.nodes);
  // Maps lie in a frame, as on the page.
  const frame = svg('rect', { x: left - 0.5, y: -0.5, width: drawing.width + 1, height: drawing.height + 1, fill: 'none', stroke: token('--colour-hairline') });
  return { id: 'drawing', gap: 18, height: drawing.height, nodes: kind === 'map' ? [...nodes, frame] : nodes };
}

/** One entry of a legend, with the width that it takes. */
interface LegendBlock extends Pick<Block, 'height' | 'nodes'> {
  readonly width: number;
}

/** Entries that explain stand in columns; those that only name stand one after another, like words. */
function legendBlock({ legend, token }: Figure, width: number): Block {
  const label: Setting = { face: 'sans', size: 15, leading: 21, colour: token('--colour-ink') };
  const explanation: Setting = { face: 'sans', size: 13, leading: 19, colour: token('--colour-muted') };
  const explained = legend.some((entry) => entry.explanation !== '');
  const columns = Math.max(1, Math.floor((width + LEGEND.gap) / (LEGEND.column + LEGEND.gap)));
  const column = (width - LEGEND.gap * (columns - 1)) / columns;
  const entries = legend.map((entry) => legendEntry(entry, explained ? column : width, label, explanation));

  let [x, y, lowest] = [0, 0, 0];
  const nodes = entries.map((entry) => {
    if (x > 0 && x + entry.width > width + 0.5) [x, y] = [0, y + lowest + LEGEND.row];
    if (x === 0) lowest = 0;
    lowest = Math.max(lowest, entry.height);
    const group = svg('g', { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, ...entry.nodes);
    x += (explained ? column : entry.width) + LEGEND.gap;
    return group;
  });
  return { id: 'legend', gap: 20, height: nodes.length === 0 ? 0 : y + lowest, nodes };
}

function legendEntry({ sign, label, explanation }: LegendEntry, width: number, labelled: Setting, explained: Setting): LegendBlock {
  const left = sign === undefined ? 0 : Math.min(sign.width, LEGEND.sign) + LEGEND.afterSign;
  const linesOf = (text: string, setting: Setting): string[] => (text === '' ? [] : balancedLines(clausesOf(text), width - left, measureOf(setting)));
  const [labels, explanations] = [linesOf(label, labelled), linesOf(explanation, explained)];
  const [above, below] = [setLines(labels, labelled), setLines(explanations, explained)];
  const text = [...above.nodes, ...at(0, above.height + 1, below.nodes)];
  return {
    width: left + Math.max(0, ...labels.map(measureOf(labelled))),
    height: above.height + (below.height === 0 ? 0 : below.height + 1),
    nodes: [...(sign === undefined ? [] : at(0, (labelled.leading - sign.height) / 2, sign.nodes)), ...at(left, 0, text)],
  };
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

/** Nodes moved to where they belong. */
function at(x: number, y: number, nodes: readonly SvgNode[]): readonly SvgNode[] {
  return nodes.length === 0 || (x === 0 && y === 0) ? nodes : [svg('g', { transform: `translate(${decimal(x)} ${decimal(y)})` }, ...nodes)];
}
