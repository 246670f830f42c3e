/** The names of a map laid out anew for a view of it: those that stand clear there, each dot with its name. */
import { defaultTreeAdapter as tree } from 'parse5';
import { overlapArea, placeLabels, type Label, type PlacedLabel, type Surroundings } from '../drawing/place-labels.ts';
import type { Box, Point } from '../drawing/projection.ts';
import { isInside } from '../drawing/rings.ts';
import { dotsOf, drawnNames, quiet, writeNames, type DrawnName } from './drawn-names.ts';
import { attribute, findAll, type PageElement } from './page-tree.ts';
import { boxAround, coursesOf, latticeOver, type Course } from './path-courses.ts';

/** What the names of a view stand in. */
export interface NamedView {
  /** What is shown, in drawing units. */
  readonly box: Box;
  /** Drawing units a CSS pixel. */
  readonly unit: number;
  /** Font size of a text in drawing units. */
  readonly sizeOf: (text: PageElement) => number;
  /** The rings of the shapes that are brought out, and of those that are muted. */
  readonly shapes: readonly { readonly rings: readonly Course[]; readonly isMuted: boolean }[];
  /** What is drawn around what is brought out. */
  readonly outlines: readonly Course[];
  /** The rings of the city whose view it is: no other name stands in it. */
  readonly own?: readonly Course[];
}

/** Room that a dot takes, as a radius in CSS pixels. */
const DOT_RADIUS = 2.6;
/** Clear room at the edges in CSS pixels. */
const EDGE = 4;
/** At how many places along its line a name is tried. */
const PLACES_ON_LINE = 16;

/** Lays the names of a map out anew. A dot, a water or a line that has a name, but no room for it here, is left out. */
export function layNamesAnew(drawing: PageElement, view: NamedView): void {
  const names = drawnNames(drawing, view.sizeOf).filter(({ at }) => isIn(view.box, at)).map((name) => (isQuiet(name, view) ? quiet(name) : name));
  const edge = EDGE * view.unit;
  const frame: Box = { x: view.box.x + edge, y: view.box.y + edge, width: view.box.width - 2 * edge, height: view.box.height - 2 * edge };
  const surroundings: Surroundings = { frame, dots: dotsOf(drawing).filter((dot) => isIn(view.box, dot)), dotRadius: DOT_RADIUS * view.unit, lines: view.outlines };
  const placed = view.own === undefined ? amongLines(drawing, names, surroundings) : aroundOwn(names, view.own, surroundings);
  // A name beside its water names something else.
  const onWater = placed.filter(({ id, dx, dy }) => Math.hypot(dx, dy) < 1 || !names.some((name) => name.id === id && name.kind === 'water'));
  writeNames(drawing, names, onWater);
}

/** The names of lines where they stand clear, and the others around them. Of lines that have no room for their names, the lowest are taken away. */
function amongLines(drawing: PageElement, names: readonly DrawnName[], surroundings: Surroundings): PlacedLabel[] {
  // What is drawn last lies on top.
  const lines = findAll(drawing, '.map-line').reverse().map((path) => ({ path, ...drawnLine(path, names) }));
  const inks = lines.flatMap(({ courses }) => courses.flatMap(dense));
  const isStop = ({ stand, at: [x, y] }: DrawnName): boolean => stand === 'dot' && inks.some(([left, top]) => Math.hypot(left - x, top - y) < 2 * surroundings.dotRadius);
  const cities = names.filter((name) => name.kind === 'city' || name.kind === 'node' || isStop(name)).map((name) => ({ ...labelOf(name), rank: 0 }));
  const ofLines = lines.flatMap(({ name }) => name ?? []);
  const others = names.filter(({ id }) => ![...cities, ...ofLines].some((label) => label.id === id)).map(labelOf);
  for (;;) {
    const around = { ...surroundings, lines: [...(surroundings.lines ?? []), ...lines.flatMap(({ courses }) => courses)] };
    const settled = settleLines(cities, lines, around);
    const lowest = lines.findLastIndex(({ name }) => name !== undefined);
    if (settled !== undefined || lowest < 0) return placeLabels([...(settled ?? cities), ...others], around);
    for (const { path } of lines.splice(lowest, 1)) tree.detachNode(path);
  }
}

/** The name of a city in its own shape, and the others clear of it and of the shape. */
function aroundOwn(names: readonly DrawnName[], own: readonly Course[], surroundings: Surroundings): PlacedLabel[] {
  const { dots, dotRadius } = surroundings;
  const named = names.filter(({ kind, at }) => kind === 'city' && isInside(own, at));
  const first = placeLabels(named.map(labelOf), { ...surroundings, lines: own });
  const covered = [
    ...latticeOver(boxAround(own), 2 * dotRadius).filter((point) => isInside(own, point)),
    ...own.flat(),
    ...first.flatMap(({ box }) => latticeOver(box, 2 * dotRadius)),
  ];
  const others = names.filter((name) => !named.includes(name)).map(labelOf);
  return [...first, ...placeLabels(others, { ...surroundings, dots: [...dots, ...covered] })];
}

interface DrawnLine {
  readonly name: DrawnName | undefined;
  readonly courses: readonly Course[];
}

function drawnLine(path: PageElement, names: readonly DrawnName[]): DrawnLine {
  const feature = attribute(path, 'data-feature');
  return { name: names.find((name) => name.feature !== undefined && name.feature === feature), courses: coursesOf(attribute(path, 'd') ?? '') };
}

/** The labels of cities with those of all lines, each clear of the others and of every line; nothing when one has no such place. */
function settleLines(cities: readonly Label[], lines: readonly DrawnLine[], surroundings: Surroundings): Label[] | undefined {
  const settled = [...cities];
  for (const line of lines) {
    const { name } = line;
    if (name === undefined || settled.some(({ id }) => id === name.id)) continue;
    const others = lines.filter((other) => other.name !== name).flatMap(({ courses }) => courses);
    const most = troubleOf(placeLabels(settled, surroundings), surroundings);
    const at = [name.at, ...nearestFirst(placesAlong(line.courses), name.at)].find((place) => {
      const placed = placeLabels([...settled, { ...labelOf(name), at: place, rank: 0 }], surroundings);
      const box = placed.find(({ id }) => id === name.id)?.box;
      if (box === undefined) return false;
      const [near, nearest] = [distanceTo(box, line.courses), distanceTo(box, others)];
      return near > 0 && near + surroundings.dotRadius < nearest && troubleOf(placed, surroundings) <= most;
    });
    if (at === undefined) return undefined;
    settled.push({ ...labelOf(name), at, rank: 0 });
  }
  return settled;
}

/** How much labels lie on one another, on dots, on lines and over the edge, as an area. */
function troubleOf(placed: readonly PlacedLabel[], { dots, dotRadius, frame, lines = [] }: Surroundings): number {
  const marks = dots.map(([x, y]): Box => ({ x: x - dotRadius, y: y - dotRadius, width: 2 * dotRadius, height: 2 * dotRadius }));
  const inks = lines.flatMap(dense);
  const boxes = placed.map(({ box }) => box);
  const troubles = boxes.map((box, index) => {
    const onNames = overlapArea(box, boxes.slice(index + 1)) + overlapArea(box, marks);
    return onNames + inks.filter((ink) => isIn(box, ink)).length + box.width * box.height - overlapArea(box, [frame]);
  });
  return Math.round(troubles.reduce((sum, trouble) => sum + trouble, 0));
}

/** How far lines are from a box; nothing where one runs through it. */
function distanceTo({ x, y, width, height }: Box, courses: readonly Course[]): number {
  const distances = courses.flatMap(dense).map(([left, top]) => Math.hypot(Math.max(x - left, 0, left - x - width), Math.max(y - top, 0, top - y - height)));
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

/** Points on a line, a unit apart. */
function dense(course: Course): Point[] {
  return course.flatMap(([x, y], index): Point[] => {
    const [toX, toY] = course[index + 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y)));
    return Array.from({ length: steps }, (_, step): Point => [Math.round(x + ((toX - x) * step) / steps), Math.round(y + ((toY - y) * step) / steps)]);
  });
}

function placesAlong(courses: readonly Course[]): Point[] {
  const points = courses.flatMap(dense);
  return Array.from({ length: PLACES_ON_LINE }, (_, index) => points[Math.floor(((index + 0.5) * points.length) / PLACES_ON_LINE)] ?? [0, 0]);
}

function nearestFirst(points: readonly Point[], [x, y]: Point): Point[] {
  return [...points].sort((one, other) => Math.hypot(one[0] - x, one[1] - y) - Math.hypot(other[0] - x, other[1] - y));
}

function labelOf({ id, text, at, stand, size, spacing, rank }: DrawnName): Label {
  return { id, text, at, stand, size, spacing, rank };
}

/** Whether a city is none of those that are brought out. */
function isQuiet({ kind, at }: DrawnName, { shapes }: NamedView): boolean {
  return kind === 'city' && shapes.findLast(({ rings }) => isInside(rings, at))?.isMuted === true;
}

function isIn({ x, y, width, height }: Box, [left, top]: Point): boolean {
  return left > x && left < x + width && top > y && top < y + height;
}
