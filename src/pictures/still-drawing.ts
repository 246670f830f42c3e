/**
 * A drawing of a page as SVG that stands by itself: no style sheet, no `<use>`, nothing that is not seen. Some of what
 * browsers draw is baked in, since Word, Illustrator and resvg do not know it: strokes that keep their breadth, middles of
 * lines of text, halos under letters, points that are strokes without length.
 */
import { list } from 'postcss';
import { literalPaint, type ComputedStyle, type StyleOf } from './computed-style.ts';
import { isUnseen, paintOf, type Attributes, type Brush, type Values } from './drawing-paint.ts';
import { drawText } from './drawing-text.ts';
import { attribute, childrenOf, type PageElement } from './page-tree.ts';
import { pixels } from './split-value.ts';
import { decimal, svg, type SvgElement, type SvgNode } from './svg-tree.ts';

/** What a drawing refers to and is dressed by. */
export interface DrawingPage {
  readonly styles: StyleOf;
  readonly byId: ReadonlyMap<string, PageElement>;
}

/** A drawing at its size in a picture. */
export interface StillDrawing {
  readonly nodes: readonly SvgNode[];
  /** Patterns, markers and clip paths that it refers to, by id. */
  readonly definitions: ReadonlyMap<string, SvgElement>;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

interface Context extends DrawingPage, Brush {
  readonly definitions: Map<string, SvgElement>;
}

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const GROUPS = new Set(['g', 'a', 'switch']);
const UNSEEN = new Set(['title', 'desc', 'metadata', 'defs', 'clipPath', 'pattern', 'marker', 'linearGradient', 'radialGradient', 'mask', 'symbol', 'style', 'script']);
const GEOMETRY = ['d', 'points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height'];
const DEFINITION_GEOMETRY = [
  ...['id', 'viewBox', 'preserveAspectRatio', 'x', 'y', 'width', 'height', 'patternUnits', 'patternContentUnits', 'patternTransform'],
  ...['refX', 'refY', 'markerUnits', 'markerWidth', 'markerHeight', 'orient', 'clipPathUnits', 'gradientUnits', 'gradientTransform'],
  ...['x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'fx', 'fy', 'spreadMethod', 'offset', 'maskUnits'],
];

/** A path of nothing but lines without length: their caps are points. */
const POINTS = /^(?:M[-\d.]+[ ,][-\d.]+h0)+$/;
const POINT = /M([-\d.]+)[ ,]([-\d.]+)h0/g;

/**
 * An `<svg>` of a page as it looks at a width.
 * @param width CSS pixels; as wide as the element says when left out
 * @throws when the drawing uses something that is not understood; the message says what, and where to teach it.
 */
export function stillDrawing(drawing: PageElement, page: DrawingPage, width?: number): StillDrawing {
  const [left = 0, top = 0, units = 0, high = 0] = (attribute(drawing, 'viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (!(units > 0 && high > 0)) throw new Error('pictures: a drawing has no viewBox, so that its picture has no size');
  const shown = width ?? Number(attribute(drawing, 'width') ?? units);
  const scale = shown / units;
  const context: Context = { ...page, scale, definitions: new Map(), refer: (value) => reference(value, context) };
  const nodes = drawAll(drawing, page.styles.inPlace(drawing), context);
  const steps = [scale === 1 ? '' : `scale(${Math.round(scale * 1e5) / 1e5})`, left === 0 && top === 0 ? '' : `translate(${decimal(-left)} ${decimal(-top)})`];
  const transform = steps.filter(Boolean).join(' ');
  return { nodes: transform === '' || nodes.length === 0 ? nodes : [svg('g', { transform }, ...nodes)], definitions: context.definitions, width: shown, height: high * scale };
}

function drawAll(element: PageElement, style: ComputedStyle, context: Context): SvgNode[] {
  return childrenOf(element).flatMap((child) => ('tagName' in child ? draw(child, context.styles.under(child, style), context) : []));
}

function draw(element: PageElement, style: ComputedStyle, context: Context): SvgNode[] {
  const name = element.tagName;
  const { values } = style;
  if (UNSEEN.has(name) || values.display === 'none' || values.opacity === '0') return [];
  if (name === 'use') return wrapped(element, values, used(element, style, context), context);
  if (GROUPS.has(name)) return wrapped(element, values, drawAll(element, style, context), context);
  if (values.visibility !== 'visible') return [];
  if (name === 'text') return drawText(element, style, context.styles, context, placed(element, values, context));
  if (SHAPES.has(name)) return drawShape(element, values, context);
  throw new Error(`pictures: src/pictures/still-drawing.ts does not know how to draw <${name}>`);
}

/** What a `<use>` shows: it inherits from the `<use>`, and is matched by rules where it stands. */
function used(element: PageElement, style: ComputedStyle, context: Context): SvgNode[] {
  const id = (attribute(element, 'href') ?? '').replace(/^#/, '');
  const target = context.byId.get(id);
  if (target === undefined) throw new Error(`pictures: <use href="#${id}"> refers to nothing on its page`);
  const [x, y] = ['x', 'y'].map((side) => Number(attribute(element, side) ?? 0)) as [number, number];
  const drawn = draw(target, context.styles.under(target, style), context);
  return x === 0 && y === 0 ? drawn : [svg('g', { transform: `translate(${decimal(x)} ${decimal(y)})` }, ...drawn)];
}

/** Nodes in a group where something is said of them together, and as they are where nothing is. */
function wrapped(element: PageElement, values: Values, nodes: readonly SvgNode[], context: Context): SvgNode[] {
  const attributes = { opacity: values.opacity === '1' ? undefined : Number(values.opacity), ...placed(element, values, context) };
  const needless = Object.values(attributes).every((value) => value === undefined);
  return nodes.length === 0 || needless ? [...nodes] : [svg('g', attributes, ...nodes)];
}

/** Where an element is, and what of it is cut off. */
function placed(element: PageElement, values: Values, context: Context): Attributes {
  for (const name of ['mask', 'filter', 'mix-blend-mode'] as const) {
    if (values[name] !== 'none' && values[name] !== 'normal') throw new Error(`pictures: a drawing uses ${name}, which its picture would not show everywhere`);
  }
  return {
    transform: transformOf(element, values),
    'clip-path': context.refer(values['clip-path']),
  };
}

function transformOf(element: PageElement, values: Values): string | undefined {
  if (values.transform === 'none') return undefined;
  // Of a presentation attribute the origin is already part; a style sheet tells it apart.
  const plain = values.transform.replaceAll(/(?<=\d)(?:px|deg)/g, '').replaceAll(/\s*,\s*/g, ' ');
  const [x = '0', y = '0'] = list.space(values['transform-origin']);
  if (attribute(element, 'transform') === values.transform || (x === '0' && y === '0')) return plain;
  return `translate(${x} ${y}) ${plain} translate(${-Number(x)} ${-Number(y)})`;
}

function drawShape(element: PageElement, values: Values, context: Context): SvgNode[] {
  const paint = paintOf(values, context);
  if (isUnseen(paint)) return [];
  const path = attribute(element, 'd');
  const place = placed(element, values, context);
  if (path !== undefined && POINTS.test(path)) return points(path, values['stroke-linecap'], paint, place);
  return [svg(element.tagName, { ...geometryOf(element, GEOMETRY), ...paint, ...place })];
}

/** Caps of lines without length, as circles and squares. */
function points(path: string, cap: string, { stroke, ...paint }: Attributes, place: Attributes): SvgNode[] {
  const size = Number(paint['stroke-width'] ?? 1);
  const filled = { fill: stroke, 'fill-opacity': paint['stroke-opacity'], ...place };
  return [...path.matchAll(POINT)].map(([, x, y]) =>
    cap === 'square'
      ? svg('rect', { x: Number(x) - size / 2, y: Number(y) - size / 2, width: size, height: size, ...filled })
      : svg('circle', { cx: Number(x), cy: Number(y), r: size / 2, ...filled }),
  );
}

/** `url(#id)`, with what it refers to among the definitions; nothing for `none`. */
function reference(value: string, context: Context): string | undefined {
  if (value === 'none') return undefined;
  const id = /^url\(["']?#([^"')]+)["']?\)$/.exec(value)?.[1];
  const target = id === undefined ? undefined : context.byId.get(id);
  if (id === undefined || target === undefined) throw new Error(`pictures: a drawing refers to ${value}, which is not on its page`);
  if (!context.definitions.has(id)) {
    const style = context.styles.inPlace(target);
    const stops = childrenOf(target).flatMap((child) => ('tagName' in child && child.tagName === 'stop' ? [stop(child, context)] : []));
    const overflow = target.tagName === 'marker' && style.values.overflow === 'visible' ? 'visible' : undefined;
    // What a definition holds is drawn in its own units.
    const nodes = stops.length > 0 ? stops : drawAll(target, style, { ...context, scale: 1 });
    context.definitions.set(id, svg(target.tagName, { ...geometryOf(target, DEFINITION_GEOMETRY), overflow }, ...nodes));
  }
  return `url(#${id})`;
}

function stop(element: PageElement, context: Context): SvgElement {
  const { values } = context.styles.inPlace(element);
  const { hex, opacity } = literalPaint(values['stop-color']);
  const seen = opacity * pixels(values['stop-opacity'], 1);
  return svg('stop', { ...geometryOf(element, ['offset']), 'stop-color': hex, 'stop-opacity': seen === 1 ? undefined : seen });
}

function geometryOf(element: PageElement, names: readonly string[]): Attributes {
  return Object.fromEntries(names.flatMap((name) => {
    const value = attribute(element, name);
    return value === undefined ? [] : [[name, value]];
  }));
}
