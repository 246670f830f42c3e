/** Another view of a map of a page: a wider part of the same ground, and something brought out on it. */
import { defaultTreeAdapter as tree } from 'parse5';
import type { Box } from '../drawing/projection.ts';
import { layNamesAnew } from './names-of-view.ts';
import { attribute, elementsById, findAll, findOne, parsePage, type PageElement } from './page-tree.ts';
import { boxAround, coursesOf, type Course } from './path-courses.ts';

/** What a picture shows of a map. */
export interface MapView {
  /** Height by width of the part that is shown; it holds all that the page shows. */
  readonly ratio: number;
  /** Whether, where the page brings something out, only that need be seen; its names are laid out for what is seen. */
  readonly isClose?: boolean;
  /** The ground of the whole frame by the ids that maps refer to; the maps of a page have no more than they show. */
  readonly ground: ReadonlyMap<string, PageElement>;
  /** The sea east of the frame, where a wide view goes on. */
  readonly sea: PageElement;
  /** Whether a drawn thing is muted, by its `data-feature`. */
  readonly muted: (feature: string) => boolean;
  /** Code of a city with a line around it: 320300. */
  readonly city?: string;
}

/** What of the page the drawing of a map is shown by. */
export interface ViewedPage {
  readonly byId: ReadonlyMap<string, PageElement>;
  /** Font size of a text in drawing units. */
  readonly sizeOf: (text: PageElement) => number;
  /** Width at which the page shows the map, in CSS pixels. */
  readonly width: number;
}

/** Room around what is brought out, in drawing units. */
const AROUND = 6;

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
export function showView(drawing: PageElement, view: MapView, page: ViewedPage): number {
  const [left = 0, top = 0, width = 0, height = 0] = (attribute(drawing, 'viewBox') ?? '').split(' ').map(Number);
  const whole = holding({ x: left, y: top, width, height }, view.ratio);
  const ringsOf = (use: PageElement): Course[] => coursesOf(attribute(page.byId.get((attribute(use, 'href') ?? '').slice(1)) ?? use, 'd') ?? '');
  const shapes = findAll(drawing, '.map-shape').map((shape) => ({
    rings: ringsOf(shape),
    isMuted: view.muted(attribute(shape, 'data-feature') ?? ''),
    feature: attribute(shape, 'data-feature'),
  }));
  const box = view.isClose === true && shapes.some(({ isMuted }) => isMuted) ? holding(around(shapes.filter(({ isMuted }) => !isMuted).flatMap(({ rings }) => rings)), view.ratio) : whole;
  setAttribute(drawing, 'viewBox', [box.x, box.y, box.width, box.height].join(' '));
  // The land, and what cuts the drawing off at its edges.
  for (const rect of findAll(drawing, 'rect')) {
    for (const [name, value] of Object.entries(box)) setAttribute(rect, name, String(value));
  }
  const outlines = findAll(drawing, '.map-outline').filter((outline) => !view.muted(attribute(outline, 'data-feature') ?? '')).flatMap(ringsOf);
  const land = findOne(drawing, '.map-land', 'a map');
  const group = findOne(drawing, 'g', 'a map');
  const further = tree.createElement('rect', view.sea.namespaceURI, view.sea.attrs.map((each) => ({ ...each })));
  setAttribute(further, 'height', String(box.y + box.height));
  tree.insertBefore(group, further, group.childNodes[group.childNodes.indexOf(land) + 1] ?? land);
  for (const drawn of findAll(drawing, '[data-feature]')) {
    if (view.muted(attribute(drawn, 'data-feature') ?? '')) setAttribute(drawn, 'class', `${attribute(drawn, 'class') ?? ''} is-muted`);
  }
  const own = view.city === undefined ? undefined : shapes.find(({ feature }) => feature === view.city)?.rings;
  if (view.isClose === true || own !== undefined) {
    // Letters keep their size in the picture, however close the view is.
    for (const sized of findAll(drawing, 'g[font-size]')) setAttribute(sized, 'font-size', String((width * box.width) / whole.width));
    const unit = (box.width * width) / (page.width * whole.width);
    layNamesAnew(drawing, { box, unit, sizeOf: page.sizeOf, shapes, outlines, ...(own === undefined ? {} : { own }) });
  }
  if (view.city !== undefined) drawAround(drawing, view.city);
  return whole.width / width;
}

/** The smallest box with a ratio of its sides that holds another, which is in its middle. */
function holding({ x, y, width, height }: Box, ratio: number): Box {
  const [wide, high] = height / width > ratio ? [height / ratio, height] : [width, width * ratio];
  // West and north of the frame there is nothing to show; the sea in the east is as large as the frame.
  return { x: Math.max(0, x - (wide - width) / 2), y: Math.max(0, y - (high - height) / 2), width: wide, height: high };
}

function around(courses: readonly Course[]): Box {
  const { x, y, width, height } = boxAround(courses);
  return { x: x - AROUND, y: y - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND };
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
