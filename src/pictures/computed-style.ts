/**
 * The style that elements of a built page have in the light theme, as literal values. A browser would tell, but a build has
 * none: `npm run build` needs nothing but Node. So the part of CSS that figures use is worked out here; pictures.browser.ts
 * holds it to what Chromium says.
 */
import { list } from 'postcss';
import { literalColour, type LiteralColour } from './colours.ts';
import { customProperties, substitute } from './custom-properties.ts';
import { attribute, parentOf, type PageElement } from './page-tree.ts';
import { functionCall, pixels } from './split-value.ts';
import type { StyleRule } from './style-rules.ts';

/** What a drawing is made of, with the value that an element has when nothing is said. */
const PROPERTIES = {
  inherited: {
    color: '#000000',
    fill: '#000000',
    'fill-opacity': '1',
    'fill-rule': 'nonzero',
    stroke: 'none',
    'stroke-opacity': '1',
    'stroke-width': '1',
    'stroke-dasharray': 'none',
    'stroke-dashoffset': '0',
    'stroke-linecap': 'butt',
    'stroke-linejoin': 'miter',
    'stroke-miterlimit': '4',
    'font-family': 'sans-serif',
    'font-size': '16',
    'font-style': 'normal',
    'font-weight': '400',
    'letter-spacing': 'normal',
    'text-anchor': 'start',
    'dominant-baseline': 'auto',
    'paint-order': 'normal',
    'marker-start': 'none',
    'marker-mid': 'none',
    'marker-end': 'none',
    'clip-rule': 'nonzero',
    visibility: 'visible',
  },
  own: {
    display: 'inline',
    opacity: '1',
    'clip-path': 'none',
    mask: 'none',
    filter: 'none',
    'mix-blend-mode': 'normal',
    overflow: 'hidden',
    'stop-color': '#000000',
    'stop-opacity': '1',
    transform: 'none',
    'transform-origin': '0 0',
    'vector-effect': 'none',
  },
} as const;

/** A property that drawings use. */
export type Property = keyof typeof PROPERTIES.inherited | keyof typeof PROPERTIES.own;

/** The style of one element. */
export interface ComputedStyle {
  /** Colours as `#rrggbb` or `#rrggbbaa`, lengths as numbers of CSS pixels, `none`, `url(#id)`, words. */
  readonly values: Readonly<Record<Property, string>>;
  /** Custom properties, resolved. */
  readonly custom: ReadonlyMap<string, string>;
}

const INHERITED = new Set<string>(Object.keys(PROPERTIES.inherited));
const COLOURS = new Set<Property>(['color', 'fill', 'stroke', 'stop-color']);
const LENGTHS = new Set<Property>(['stroke-width', 'stroke-dashoffset', 'letter-spacing']);

/** The style of what stands in no element. */
export const initialStyle: ComputedStyle = { values: { ...PROPERTIES.inherited, ...PROPERTIES.own }, custom: new Map() };

const names = Object.keys(initialStyle.values) as Property[];
/** `color` and `font-size` first: other values are told in them. */
const ordered = (['color', 'font-size', ...names] as Property[]).filter((name, index, all) => all.indexOf(name) === index);

/** What browsers would show and pictures would miss. Drawings inherit those of the first line from all around them. */
const MISSED = {
  inherited: new Set(['font', 'marker', 'text-transform', 'writing-mode']),
  own: new Set(['mask-image', 'translate', 'rotate', 'scale', 'd', 'r', 'rx', 'ry', 'cx', 'cy', 'x', 'y']),
} as const;
/** Values with which they show nothing. */
const NOTHING = /^(?:none|normal|auto|initial|unset|horizontal-tb)$/;

/** Whether a property is one that pictures reckon with, or would have to. */
export function matters(property: string): boolean {
  return property.startsWith('--') || property in initialStyle.values || MISSED.inherited.has(property) || MISSED.own.has(property);
}

/** Works out the styles of the elements of one page. */
export class StyleOf {
  private readonly rules: readonly StyleRule[];
  private readonly known = new WeakMap<PageElement, ComputedStyle>();

  /** @param rules weakest first, as `styleRules` gives them */
  constructor(rules: readonly StyleRule[]) {
    this.rules = rules;
  }

  /** The style of an element where it stands in the page. */
  inPlace(element: PageElement): ComputedStyle {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const style = this.under(element, parent === undefined ? initialStyle : this.inPlace(parent));
    this.known.set(element, style);
    return style;
  }

  /**
   * The style of an element that inherits from elsewhere, as what `<use>` draws inherits from the `<use>`.
   * @throws when a value is not understood; the message names the element and the property.
   */
  under(element: PageElement, parent: ComputedStyle): ComputedStyle {
    const declared = this.declarations(element);
    const custom = customProperties(parent.custom, declared);
    const values: Record<Property, string> = { ...parent.values };
    for (const name of ordered) {
      const given = declared.get(name);
      const value = given === undefined ? undefined : substitute(given, (property) => custom.get(property));
      try {
        values[name] = literal(name, value ?? 'unset', parent.values, values);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`${reason}; it is the ${name} of ${opening(element)}`, { cause: error });
      }
    }
    return { values, custom };
  }

  /** What is said of an element: its attributes, which any rule outweighs, then the rules that match it. */
  private declarations(element: PageElement): ReadonlyMap<string, string> {
    const declared = new Map<string, string>();
    for (const { name, value } of element.attrs) if (name in initialStyle.values) declared.set(name, value);
    for (const rule of this.rules) {
      if (rule.matches(element)) for (const { property, value } of rule.declarations) declared.set(property, value);
    }
    for (const [property, value] of declared) {
      const isMissed = MISSED.inherited.has(property) || (MISSED.own.has(property) && isOfDrawing(element));
      if (isMissed && !NOTHING.test(value)) {
        throw new Error(`pictures: the style “${property}: ${value}” of ${opening(element)} is not known; say it in the properties that src/pictures/computed-style.ts lists, or as attributes`);
      }
    }
    return declared;
  }
}

function isOfDrawing({ namespaceURI }: PageElement): boolean {
  return namespaceURI.endsWith('/svg');
}

/** An element as a message names it. */
function opening(element: PageElement): string {
  return `<${element.tagName} class="${attribute(element, 'class') ?? ''}">`;
}

function literal(name: Property, value: string, parent: ComputedStyle['values'], own: ComputedStyle['values']): string {
  if (value === 'inherit' || (value === 'unset' && INHERITED.has(name))) return parent[name];
  if (value === 'initial' || value === 'unset') return initialStyle.values[name];
  if (name === 'font-size') return String(pixels(value, Number(parent['font-size'])));
  const emSize = Number(own['font-size']);
  if (LENGTHS.has(name)) return value === 'normal' ? value : String(pixels(value, emSize));
  if (name === 'stroke-dasharray') return value === 'none' ? value : value.split(/[\s,]+/).map((part) => pixels(part, emSize)).join(' ');
  if (name === 'font-weight') return { normal: '400', bold: '700' }[value] ?? value;
  if (name === 'transform-origin') return list.space(value).map((part) => pixels(part, emSize)).join(' ');
  if (COLOURS.has(name)) return value === 'none' || functionCall(value)?.name === 'url' ? value : colourText(value, name === 'color' ? parent : own);
  return value;
}

function colourText(value: string, { color }: ComputedStyle['values']): string {
  const { hex, opacity } = literalColour(value, literalPaint(color));
  return opacity === 1 ? hex : `${hex}${Math.round(opacity * 255).toString(16).padStart(2, '0')}`;
}

/** The colour that a computed value holds, in two parts, as attributes of SVG have it. */
export function literalPaint(value: string): LiteralColour {
  const alpha = value.slice(7);
  return { hex: value.slice(0, 7), opacity: alpha === '' ? 1 : Math.round((Number.parseInt(alpha, 16) / 255) * 1000) / 1000 };
}
