/** Where the texts of a picture stand, and which of them a window would cut. */
import { faceFor, faces } from './faces.ts';
import type { SvgElement, SvgNode } from './svg-tree.ts';

/** A box in the units of what it was asked of. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text with its box, and the ids of the groups that it stands in, the outermost first. */
export interface TextBox extends Box {
  readonly text: string;
  readonly groups: readonly string[];
}

/** `[a, b, c, d, e, f]` as SVG has it. */
type Matrix = readonly [number, number, number, number, number, number];

interface Place {
  readonly matrix: Matrix;
  readonly groups: readonly string[];
}

/** How a run of letters is set, which it takes over from what it stands in. */
interface Letters {
  readonly family: string;
  readonly weight: string;
  readonly size: number;
  readonly spacing: number;
  readonly anchor: string;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** What holds no text that is shown where it stands. */
const ELSEWHERE = new Set(['title', 'desc', 'style', 'defs']);
/** Han characters stand from −0.12 to 0.88 em. */
const [ABOVE, BELOW] = [0.88, 0.12];
/** How much of a text stands before the place that it names. */
const ANCHORS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Every text of a tree, with where it stands in the units of the tree. */
export function textBoxes(root: SvgNode): TextBox[] {
  const boxes: TextBox[] = [];
  visit(root, { matrix: IDENTITY, groups: [] }, (element, place) => {
    boxes.push({ ...boxOf(element, place.matrix), text: textIn(element), groups: place.groups });
    return true;
  });
  return boxes;
}

/** Nodes without the texts that do not stand wholly inside a window. */
export function withoutCutTexts(nodes: readonly SvgNode[], window: Box): SvgNode[] {
  return nodes.flatMap((node) => {
    const kept = visit(node, { matrix: IDENTITY, groups: [] }, (element, { matrix }) => {
      const { left, top, right, bottom } = boxOf(element, matrix);
      return left >= window.left && top >= window.top && right <= window.right && bottom <= window.bottom;
    });
    return kept === undefined ? [] : [kept];
  });
}

/** A tree with the texts that `keep` says yes to. */
function visit(node: SvgNode, place: Place, keep: (text: SvgElement, place: Place) => boolean): SvgNode | undefined {
  if (typeof node === 'string') return node;
  if (ELSEWHERE.has(node.name)) return node;
  const { transform, id } = node.attributes;
  const inside = {
    matrix: typeof transform === 'string' ? times(place.matrix, matrixOf(transform)) : place.matrix,
    groups: typeof id === 'string' ? [...place.groups, id] : place.groups,
  };
  if (node.name === 'text') return keep(node, inside) ? node : undefined;
  return { ...node, children: node.children.flatMap((child) => visit(child, inside, keep) ?? []) };
}

function textIn(node: SvgNode): string {
  return typeof node === 'string' ? node : node.children.map(textIn).join('');
}

function boxOf(text: SvgElement, matrix: Matrix): Box {
  const [xs, ys]: [number[], number[]] = [[], []];
  const cover = (x: number, y: number, width: number, size: number): void => {
    for (const [left, top] of [[x, y - ABOVE * size], [x + width, y - ABOVE * size], [x, y + BELOW * size], [x + width, y + BELOW * size]] as const) {
      xs.push(matrix[0] * left + matrix[2] * top + matrix[4]);
      ys.push(matrix[1] * left + matrix[3] * top + matrix[5]);
    }
  };
  setRuns(text, { family: '', weight: '400', size: 16, spacing: 0, anchor: 'start' }, { x: 0, y: 0 }, cover);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Goes through the letters of a text as they are set; `pen` is where the next stands. */
function setRuns(node: SvgElement, around: Letters, pen: { x: number; y: number }, cover: (x: number, y: number, width: number, size: number) => void): void {
  const { attributes } = node;
  const letters: Letters = {
    family: String(attributes['font-family'] ?? around.family),
    weight: String(attributes['font-weight'] ?? around.weight),
    size: Number(attributes['font-size'] ?? around.size),
    spacing: Number(attributes['letter-spacing'] ?? around.spacing),
    anchor: String(attributes['text-anchor'] ?? around.anchor),
  };
  const [x, y, dx, dy] = ['x', 'y', 'dx', 'dy'].map((name) => numbersOf(attributes[name], letters.size)) as [number[], number[], number[], number[]];
  pen.x = (x[0] ?? pen.x) + (dx[0] ?? 0);
  pen.y = (y[0] ?? pen.y) + (dy[0] ?? 0);
  const { metrics } = faces[faceFor(letters.family, letters.weight)];
  const widthOf = (text: string): number => metrics.width(text) * letters.size + [...text].length * letters.spacing;
  const startOf = (width: number): number => pen.x - (ANCHORS[letters.anchor] ?? 0) * width;
  const isListed = Math.max(x.length, y.length) > 1;
  let place = 0;
  for (const child of node.children) {
    if (typeof child !== 'string') setRuns(child, letters, pen, cover);
    else if (isListed) {
      for (const letter of child) {
        [pen.x, pen.y] = [x[place] ?? pen.x, y[place] ?? pen.y];
        cover(startOf(widthOf(letter)), pen.y, widthOf(letter), letters.size);
        pen.x += widthOf(letter);
        place += 1;
      }
    } else {
      const width = widthOf(child);
      cover(startOf(width), pen.y, width, letters.size);
      pen.x += width;
    }
  }
}

/** @param em what a length in em is told in */
function numbersOf(value: string | number | undefined, em = 1): number[] {
  const lengths = value === undefined ? [] : String(value).trim().split(/[\s,]+/);
  return lengths.map((length) => Number.parseFloat(length) * (length.endsWith('em') ? em : 1));
}

function matrixOf(transform: string): Matrix {
  return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reduce<Matrix>((matrix, [, name = '', inside = '']) => times(matrix, stepOf(name, numbersOf(inside))), IDENTITY);
}

function stepOf(name: string, [first = 0, second, third = 0]: readonly number[]): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, first, second ?? 0];
  if (name === 'scale') return [first, 0, 0, second ?? first, 0, 0];
  if (name !== 'rotate') throw new Error(`pictures: src/pictures/text-boxes.ts does not know the transform ${name}()`);
  const [sine, cosine] = [Math.sin((first * Math.PI) / 180), Math.cos((first * Math.PI) / 180)];
  const x = second ?? 0;
  return times(times([1, 0, 0, 1, x, third], [cosine, sine, -sine, cosine, 0, 0]), [1, 0, 0, 1, -x, -third]);
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
