/** Texts of a drawing, as text: their middles and halos are baked in, since few programs know how to set them. */
import type { ComputedStyle, StyleOf } from './computed-style.ts';
import { isUnseen, paintOf, type Attributes, type Brush, type Values } from './drawing-paint.ts';
import { faceAttributes, faceFor } from './faces.ts';
import { attribute, childrenOf, textOf, type PageElement } from './page-tree.ts';
import { decimal, svg, type SvgElement, type SvgNode } from './svg-tree.ts';
import { BELOW_MIDDLE, squeezed } from './set-text.ts';

/** How far the baseline is below the place that the text names, in em. */
const BASELINES: Readonly<Record<string, number>> = { auto: 0, alphabetic: 0, central: BELOW_MIDDLE, middle: BELOW_MIDDLE, hanging: 0.88, 'text-before-edge': 0.88 };

/**
 * A `<text>`: twice where a halo lies under the letters, since few programs draw the stroke of letters before their fill.
 * @param placed what counts for the text as a whole, such as its transform
 * @throws when its baseline is none that is known.
 */
export function drawText(element: PageElement, style: ComputedStyle, styles: StyleOf, brush: Brush, placed: Attributes): SvgElement[] {
  const { values } = style;
  if (textOf(element) === '') return [];
  const [halo, letters] = [{ ...values, fill: 'none' }, { ...values, stroke: 'none' }];
  const layers = values.stroke !== 'none' && values['paint-order'].startsWith('stroke') ? [halo, letters] : [values];
  return layers.flatMap((layer) => {
    const paint = paintOf(layer, brush);
    return isUnseen(paint) ? [] : [svg('text', { ...lettersOf(element, values), ...paint, ...placed }, ...spans(element, { ...style, values: layer }, styles, brush))];
  });
}

function spans(element: PageElement, style: ComputedStyle, styles: StyleOf, brush: Brush): SvgNode[] {
  const nodes = childrenOf(element).flatMap((child): SvgNode[] => {
    if (child.nodeName === '#text' && 'value' in child) return [child.value.replace(/\s+/g, ' ')];
    if (!('tagName' in child) || !['tspan', 'a'].includes(child.tagName)) return [];
    const own = styles.under(child, style);
    if (own.values.display === 'none') return [];
    if (child.tagName === 'a') return spans(child, own, styles, brush);
    return [svg('tspan', { ...lettersOf(child, own.values), ...paintOf(own.values, brush) }, ...spans(child, own, styles, brush))];
  });
  const [only] = nodes;
  if (nodes.length === 1 && typeof only === 'string') return line(only.trim(), element, style.values);
  // White space at the ends of a text is not set.
  return nodes.flatMap((node, index): SvgNode[] => {
    if (typeof node !== 'string') return [node];
    const text = node.slice(index === 0 && node.startsWith(' ') ? 1 : 0, index === nodes.length - 1 && node.endsWith(' ') ? -1 : undefined);
    return text === '' ? [] : [text];
  });
}

/** A line from its beginning is set like those around the drawing; one that hangs from its middle or end, or whose letters have places of their own, stays as it is. */
function line(text: string, element: PageElement, values: Values): SvgNode[] {
  const isPlain = values['text-anchor'] === 'start' && !/[\s,]/.test(attribute(element, 'x') ?? '');
  return isPlain ? squeezed(text, faceFor(values['font-family'], values['font-weight']), Number(values['font-size'])) : [text];
}

function lettersOf(element: PageElement, values: Values): Attributes {
  const size = Number(values['font-size']);
  const below = BASELINES[values['dominant-baseline']];
  if (below === undefined) throw new Error(`pictures: src/pictures/drawing-text.ts does not know where dominant-baseline: ${values['dominant-baseline']} is`);
  const heights = attribute(element, 'y') ?? (element.tagName === 'text' ? '0' : undefined);
  return {
    x: attribute(element, 'x'),
    y: heights?.split(/[\s,]+/).map((height) => decimal(Number(height) + below * size)).join(' '),
    dx: attribute(element, 'dx'),
    dy: attribute(element, 'dy'),
    rotate: attribute(element, 'rotate'),
    ...faceAttributes(faceFor(values['font-family'], values['font-weight'])),
    'font-size': size,
    'letter-spacing': Number(values['letter-spacing']) || undefined,
    'text-anchor': values['text-anchor'] === 'start' ? undefined : values['text-anchor'],
  };
}
