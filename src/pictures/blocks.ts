/** Parts of a picture, and how they stand one under another on paper. */
import { fileFontFamily } from './faces.ts';
import { measureOf, setLines, type Setting } from './set-text.ts';
import type { StillDrawing } from './still-drawing.ts';
import { decimal, svg, type SvgElement, type SvgNode } from './svg-tree.ts';
import { brokenLines } from './typeset.ts';

/** A picture, before it is written to a file. */
export interface Picture {
  readonly root: SvgElement;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A part of a picture: its nodes drawn from its own upper left corner, and the room that it takes below. */
export interface Block {
  readonly id: string;
  readonly height: number;
  readonly nodes: readonly SvgNode[];
  /** Room above it. */
  readonly gap: number;
}

/** What the whole of a picture is. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Its name, for programs that show one. */
  readonly title: string;
  /** What a reader who does not see it should know. */
  readonly description: string;
  /** Colour of the paper. */
  readonly paper: string;
  /** Drawings whose patterns, markers and clip paths the file must have. */
  readonly drawings: readonly StillDrawing[];
}

/** Nodes on a sheet of paper: the whole file; fonts are named, not carried. */
export function onPaper({ width, height, title, description, paper, drawings }: Sheet, nodes: readonly SvgNode[]): Picture {
  const definitions = drawings.flatMap((drawing) => [...drawing.definitions]);
  const root = svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': 'zh-CN', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fileFontFamily },
    svg('title', {}, title),
    svg('desc', {}, description),
    svg('defs', {}, ...new Map(definitions).values()),
    svg('rect', { id: 'paper', width, height, fill: paper }),
    ...nodes,
  );
  return { root, width, height };
}

/** Blocks one under another, each in a group with its id; one without height is left out. `bottom` is where the last ends. */
export function stacked(blocks: readonly Block[], left: number, top: number): { readonly nodes: readonly SvgElement[]; readonly bottom: number } {
  let y = top;
  const nodes = blocks
    .filter(({ height }) => height > 0)
    .map(({ id, gap, height, nodes: inside }, index) => {
      y += index === 0 ? 0 : gap;
      const group = svg('g', { id, transform: `translate(${left} ${Math.round(y)})` }, ...inside);
      y += height;
      return group;
    });
  return { nodes, bottom: y };
}

/** Paragraphs in lines no wider than `width`. */
export function paragraphBlock(id: string, paragraphs: readonly string[], setting: Setting, width: number, gap: number): Block {
  return { id, gap, ...setLines(paragraphs.flatMap((text) => brokenLines(text, width, measureOf(setting))), setting) };
}

/** Nodes moved to where they belong, and drawn larger where `scale` says so. */
export function at(x: number, y: number, nodes: readonly SvgNode[], scale = 1): readonly SvgNode[] {
  const steps = [x === 0 && y === 0 ? '' : `translate(${decimal(x)} ${decimal(y)})`, scale === 1 ? '' : `scale(${Math.round(scale * 1e5) / 1e5})`];
  const transform = steps.filter(Boolean).join(' ');
  return nodes.length === 0 || transform === '' ? nodes : [svg('g', { transform }, ...nodes)];
}
