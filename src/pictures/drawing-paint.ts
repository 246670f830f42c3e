/** Paints of computed styles as attributes of SVG that need no style sheet. */
import { literalPaint, type ComputedStyle } from './computed-style.ts';
import { functionCall, pixels } from './split-value.ts';
import { decimal, type SvgElement } from './svg-tree.ts';

/** What it takes to paint in a drawing. */
export interface Brush {
  /** CSS pixels a unit of the drawing. */
  readonly scale: number;
  /** `url(#id)` for a value that refers to something, which then is part of the picture; `undefined` for `none`. */
  readonly refer: (value: string) => string | undefined;
}

export type Values = ComputedStyle['values'];
export type Attributes = SvgElement['attributes'];

/** Fill, stroke and markers of a shape or a text, with the opacity of the whole where that says the same. */
export function paintOf(values: Values, brush: Brush): Attributes {
  const [fill, stroke, markers] = [fillOf(values, brush), strokeOf(values, brush), markersOf(values, brush)];
  const seen = Number(values.opacity);
  if (seen === 1) return { ...fill, ...stroke, ...markers };
  const isOneLayer = (fill['fill'] === 'none' || stroke['stroke'] === undefined) && Object.values(markers).every((marker) => marker === undefined);
  // What fades as one thing takes another layer to draw, and some programs do not fade it.
  if (!isOneLayer) return { ...fill, ...stroke, ...markers, opacity: seen };
  const faded = (opacity: string | number | undefined): number => Number(opacity ?? 1) * seen;
  return fill['fill'] === 'none' ? { ...fill, ...stroke, 'stroke-opacity': faded(stroke['stroke-opacity']) } : { ...fill, 'fill-opacity': faded(fill['fill-opacity']) };
}

/** Whether a paint leaves nothing to be seen. */
export function isUnseen(paint: Attributes): boolean {
  return (paint['fill'] === 'none' || paint['fill-opacity'] === 0) && (paint['stroke'] === undefined || paint['stroke-opacity'] === 0);
}

function fillOf(values: Values, brush: Brush): Attributes {
  const paint = onePaint(values.fill, values['fill-opacity'], brush);
  if (paint === undefined) return { fill: 'none' };
  return { fill: paint.paint, 'fill-opacity': paint.opacity, 'fill-rule': values['fill-rule'] === 'nonzero' ? undefined : values['fill-rule'] };
}

function strokeOf(values: Values, brush: Brush): Attributes {
  const paint = onePaint(values.stroke, values['stroke-opacity'], brush);
  // A breadth that does not grow with the drawing is told in its units.
  const unit = values['vector-effect'] === 'non-scaling-stroke' ? brush.scale : 1;
  const width = Number(values['stroke-width']) / unit;
  if (paint === undefined || width === 0) return {};
  const [dashes, offset] = [values['stroke-dasharray'], Number(values['stroke-dashoffset']) / unit];
  return {
    stroke: paint.paint,
    'stroke-opacity': paint.opacity,
    'stroke-width': width === 1 ? undefined : width,
    'stroke-dasharray': dashes === 'none' ? undefined : dashes.split(' ').map((dash) => decimal(Number(dash) / unit)).join(' '),
    'stroke-dashoffset': offset === 0 ? undefined : offset,
    'stroke-linecap': values['stroke-linecap'] === 'butt' ? undefined : values['stroke-linecap'],
    'stroke-linejoin': values['stroke-linejoin'] === 'miter' ? undefined : values['stroke-linejoin'],
  };
}

function onePaint(value: string, opacity: string, { refer }: Brush): { readonly paint: string | undefined; readonly opacity: number | undefined } | undefined {
  if (value === 'none') return undefined;
  const colour = functionCall(value) === undefined ? literalPaint(value) : undefined;
  const seen = (colour?.opacity ?? 1) * pixels(opacity, 1);
  return { paint: colour?.hex ?? refer(value), opacity: seen === 1 ? undefined : seen };
}

function markersOf(values: Values, { refer }: Brush): Attributes {
  return { 'marker-start': refer(values['marker-start']), 'marker-mid': refer(values['marker-mid']), 'marker-end': refer(values['marker-end']) };
}
