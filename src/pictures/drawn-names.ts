/** The names of a map as its drawing has them: all that it shows at some width, and how they are written anew. */
import { defaultTreeAdapter as tree } from 'parse5';
import type { Label, PlacedLabel } from '../drawing/place-labels.ts';
import type { Point } from '../drawing/projection.ts';
import { attribute, findAll, findOne, parentOf, textOf, type PageElement } from './page-tree.ts';

/** A name of a map. */
export interface DrawnName extends Pick<Label, 'id' | 'text' | 'at' | 'stand' | 'size' | 'spacing' | 'rank'> {
  readonly kind: string;
  /** What a structure or a line is called by in the drawing: `along-coast`. */
  readonly feature: string | undefined;
  readonly className: string;
}

/** Which names give way, as in src/figures/label-tiers.ts. */
const RANKS: Readonly<Record<string, number>> = { city: 0, node: 0, structure: 1, line: 1, water: 2, region: 2, neighbour: 3 };
/** Kinds of names that stand beside a dot; the dots of two of them are drawn with the names. */
const BESIDE_DOT = ['city', 'neighbour', 'node'];
const DOTTED = ['neighbour', 'city'];
/** Room after each letter in em: see map-names.css and map-paints.css. */
const SPACING: Readonly<Record<string, number>> = { water: 0.1, region: 0.3 };

/** Every name that a map shows at some width, once. */
export function drawnNames(drawing: PageElement, sizeOf: (text: PageElement) => number): DrawnName[] {
  const names = new Map<string, DrawnName>();
  for (const element of findAll(drawing, '.map-names text')) {
    const group = parentOf(element);
    const className = group === undefined ? '' : (attribute(group, 'class') ?? '');
    const kind = /map-name--([\w-]+)/.exec(className)?.[1] ?? '';
    const text = textOf(element);
    const id = `${className} ${text}`;
    names.set(id, {
      id, text, kind, className,
      feature: /(?<![\w-])name-([\w-]+)/.exec(className)?.[1],
      at: [Number(attribute(element, 'x')), Number(attribute(element, 'y'))],
      stand: BESIDE_DOT.includes(kind) ? 'dot' : 'middle',
      size: sizeOf(element),
      spacing: SPACING[kind],
      rank: RANKS[kind] ?? 1,
    });
  }
  return [...names.values()];
}

/** The name of a city with the look of those that only tell where one is; it gives way to what is brought out. */
export function quiet(name: DrawnName): DrawnName {
  return { ...name, kind: 'neighbour', rank: 1, className: 'map-name map-name--neighbour' };
}

/** Writes names in the places that they have been given, with the dots of those, instead of all that the drawing has. */
export function writeNames(drawing: PageElement, names: readonly DrawnName[], placed: readonly PlacedLabel[]): void {
  const layouts = findAll(drawing, '.map-names');
  const parent = layouts[0] && parentOf(layouts[0]);
  if (parent === undefined) return;
  const tiers = [...new Set(layouts.flatMap((layout) => (attribute(layout, 'data-tier') ?? '').split(' ')))].join(' ');
  const layout = newElement(drawing, 'g', { class: 'map-names', 'data-tier': tiers });
  layouts.forEach((old) => {
    tree.detachNode(old);
  });
  tree.appendChild(parent, layout);
  const shown = names.flatMap((name) => placed.filter(({ id }) => id === name.id).map((place) => ({ name, place })));
  for (const { name, place } of shown) {
    const group = newElement(drawing, 'g', { class: name.className });
    const text = newElement(drawing, 'text', { x: String(place.at[0]), y: String(place.at[1]), dx: `${place.dx}em`, dy: `${place.dy}em`, 'text-anchor': place.anchor });
    tree.insertText(text, name.text);
    tree.appendChild(group, text);
    tree.appendChild(layout, group);
  }
  for (const kind of DOTTED) {
    const dots = shown.filter(({ name }) => name.kind === kind).map(({ name: { at: [x, y] } }) => `M${x} ${y}h0`).join('');
    for (const path of findAll(drawing, `.map-dots--${kind}`)) {
      if (dots === '') tree.detachNode(path);
      else path.attrs = path.attrs.map((given) => (given.name === 'd' ? { ...given, value: dots } : given));
    }
  }
}

/** Where the drawing has dots and points, named or not. */
export function dotsOf(drawing: PageElement): Point[] {
  return findAll(drawing, '.map-dots, .map-point').flatMap((path) =>
    [...(attribute(path, 'd') ?? '').matchAll(/M([-\d.]+)[ ,]([-\d.]+)h0/g)].map(([, x, y]): Point => [Number(x), Number(y)]),
  );
}

function newElement(drawing: PageElement, name: string, attributes: Readonly<Record<string, string>>): PageElement {
  return tree.createElement(name, findOne(drawing, 'g', 'a map').namespaceURI, Object.entries(attributes).map(([key, value]) => ({ name: key, value })));
}
