/** Another view of a map of a page: a wider part of the same ground, and something brought out on it. */
import { defaultTreeAdapter as tree } from 'parse5';
import { attribute, elementsById, findAll, findOne, parsePage, type PageElement } from './page-tree.ts';

/** What a picture shows of a map. */
export interface MapView {
  /** Height by width of the part that is shown; it holds all that the page shows. */
  readonly ratio: number;
  /** The ground of the whole frame by the ids that maps refer to; the maps of a page have no more than they show. */
  readonly ground: ReadonlyMap<string, PageElement>;
  /** The sea east of the frame, where a wide view goes on. */
  readonly sea: PageElement;
  /** Whether a drawn thing is muted, by its `data-feature`. */
  readonly muted: (feature: string) => boolean;
  /** Code of a city with a line around it: 320300. */
  readonly city?: string;
}

/** What every map of the province refers to: see src/figures/sprite-ids.ts. */
const GROUND = ['map-neighbours', 'map-borders', 'map-water'];

/**
 * The ground of the whole frame, which the atlas has.
 * @param html the page of the atlas as built
 * @throws when the page has no drawing of an atlas.
 */
export function wholeGround(html: string): Pick<MapView, 'ground' | 'sea'> {
  const page = parsePage(html);
  const byId = elementsById(page);
  const ground = GROUND.map((id) => {
    const element = byId.get(id);
    if (element === undefined) throw new Error(`pictures: the page of the atlas has no #${id}; src/figures/MapSprite.astro draws it`);
    return [id, element] as const;
  });
  return { ground: new Map(ground), sea: findOne(page, '.atlas__drawing > .map-sea', 'the page of the atlas') };
}

/**
 * Changes the drawing of a parsed map to a view.
 * @returns how many times as wide as before the drawing is
 */
export function showView(drawing: PageElement, { ratio, sea, muted, city }: MapView): number {
  const [left = 0, top = 0, width = 0, height = 0] = (attribute(drawing, 'viewBox') ?? '').split(' ').map(Number);
  const [wide, high] = height / width > ratio ? [height / ratio, height] : [width, width * ratio];
  // West and north of the frame there is nothing to show; the sea in the east is as large as the frame.
  const box = { x: Math.max(0, left - (wide - width) / 2), y: Math.max(0, top - (high - height) / 2), width: wide, height: high };
  setAttribute(drawing, 'viewBox', [box.x, box.y, box.width, box.height].join(' '));
  // The land, and what cuts the drawing off at its edges.
  for (const rect of findAll(drawing, 'rect')) {
    for (const [name, value] of Object.entries(box)) setAttribute(rect, name, String(value));
  }
  const land = findOne(drawing, '.map-land', 'a map');
  const group = findOne(drawing, 'g', 'a map');
  const further = tree.createElement('rect', sea.namespaceURI, sea.attrs.map((each) => ({ ...each })));
  tree.insertBefore(group, further, group.childNodes[group.childNodes.indexOf(land) + 1] ?? land);
  for (const drawn of findAll(drawing, '[data-feature]')) {
    if (muted(attribute(drawn, 'data-feature') ?? '')) setAttribute(drawn, 'class', `${attribute(drawn, 'class') ?? ''} is-muted`);
  }
  if (city !== undefined) drawAround(drawing, city);
  return wide / width;
}

/** Draws a line around a city. */
function drawAround(drawing: PageElement, city: string): void {
  const own = findOne(drawing, `.map-shape[data-feature="${city}"]`, "the map of a city's poster");
  const line = Object.entries({ href: attribute(own, 'href') ?? '', fill: 'none', stroke: 'var(--colour-selection)', 'stroke-width': '2.6', 'stroke-linejoin': 'round' });
  const attributes = line.map(([name, value]) => ({ name, value }));
  tree.appendChild(findOne(drawing, 'g', 'a map'), tree.createElement('use', own.namespaceURI, attributes));
}

function setAttribute(element: PageElement, name: string, value: string): void {
  const given = element.attrs.find((one) => one.name === name);
  if (given === undefined) element.attrs.push({ name, value });
  else given.value = value;
}
