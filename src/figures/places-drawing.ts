/** The places of a map of all places, each with what leads to its page: a dot, a name at every width, and room for a finger. */
import { nearestCells, type Cell } from '@/drawing/nearest-cells.ts';
import { distanceToBox, lettersOf, placeLabels, type Aside, type Label, type PlacedLabel } from '@/drawing/place-labels.ts';
import type { Box, Point } from '@/drawing/projection.ts';
import { hasDot, labelTiers, wantedLabels } from './label-tiers.ts';
import { frameOf } from './map-geometry.ts';
import type { MapDrawing, MapName } from './map-figure.ts';

/** Where a name stands at some widths. */
export interface StandingName extends Aside {
  readonly widths: readonly number[];
  /** Whether there is no room for it: it is shown with its dot only while its place is pointed at, or one of few that are found. */
  readonly isSpare: boolean;
}

/** What leads to a place at a width: all that is nearer to it than to the other places that are shown there. */
export interface Target {
  readonly width: number;
  readonly cell: Cell;
}

/** A place as a map of all places draws it. */
export interface DrawnPlace {
  readonly name: MapName;
  readonly at: Point;
  readonly hasDot: boolean;
  readonly standing: readonly StandingName[];
  /** One for each width at which the place is shown. */
  readonly targets: readonly Target[];
}

/** How far a target goes from its dot, in CSS pixels at its least width. */
const REACH = 18;

/**
 * The places that a map names, in units of its frame, inside the part of it that it shows.
 * @param spoken ids of those that the article speaks of: the others give way to them
 */
export function drawnPlaces(map: MapDrawing, view: Box, spoken: ReadonlySet<string>): DrawnPlace[] {
  const { project } = frameOf(map.scale);
  const standing = standingNames({ map, view, spoken });
  const targets = labelTiers.flatMap((width) => {
    const shown = map.names.filter(({ id }) => standing.get(id)?.some(({ widths, isSpare }) => !isSpare && widths.includes(width)));
    const cells = nearestCells(shown.map(({ point }) => project(point)), (REACH * view.width) / width);
    return shown.map(({ id }, index) => ({ id, width, cell: cells[index] ?? [] }));
  });
  return map.names.map((name) => ({
    name,
    at: project(name.point),
    hasDot: hasDot(name),
    standing: standing.get(name.id) ?? [],
    targets: targets.filter(({ id }) => id === name.id),
  }));
}

/** A map whose names are to be placed. */
interface Wanting {
  readonly map: MapDrawing;
  readonly view: Box;
  readonly spoken: ReadonlySet<string>;
}

type Tier = (typeof labelTiers)[number];

/** The rank of a place that the article speaks of, before all that only the maps need. */
const SPOKEN_RANK = 1;

/** How far the name of a lake may stand from its middle, in em: further, and it would be another's. */
const STRAY = 1;

/** The names of a map as they want to stand at a width. */
function wantedNames({ map, view, spoken }: Wanting, width: Tier): ReturnType<typeof wantedLabels> {
  const { labels, surroundings } = wantedLabels(map, view, width);
  return { labels: labels.map((label) => ({ ...label, stray: STRAY, rank: spoken.has(label.id) ? Math.min(label.rank, SPOKEN_RANK) : label.rank })), surroundings };
}

function standingNames(wanting: Wanting): ReadonlyMap<string, readonly StandingName[]> {
  const all = labelTiers.flatMap((width) => {
    const placed = namesWithRoomForSpoken(wanting, width);
    return [...placed.map((label) => ({ width, label, isSpare: false })), ...spareNames(wanting, width, placed).map((label) => ({ width, label, isSpare: true }))];
  });
  return new Map([...Map.groupBy(all, ({ label }) => label.id)].map(([id, ofName]) => [id, sharedPlaces(ofName)]));
}

/** The names that have room at a width, where others are left out for those of the article that could stand there without them. */
function namesWithRoomForSpoken(wanting: Wanting, width: Tier): readonly PlacedLabel[] {
  const { map, view, spoken } = wanting;
  const gives = wantedLabels(map, view, width).labels.filter(({ id, rank }) => rank > 0 && !spoken.has(id));
  const among = (left: readonly Label[]): readonly PlacedLabel[] =>
    namesWithRoom({ ...wanting, map: { ...map, names: map.names.filter(({ id }) => !gives.some((label) => label.id === id) || left.some((label) => label.id === id)) } }, width);
  const possible = among([]);
  const withOthers = (left: readonly Label[]): readonly PlacedLabel[] => {
    const placed = among(left);
    const missing = possible.find(({ id }) => placed.every((label) => label.id !== id));
    if (missing === undefined) return placed;
    const away = ({ at: [x, y] }: Label): number => Math.hypot(x - missing.at[0], y - missing.at[1]);
    const nearest = left.toSorted((one, other) => away(one) - away(other))[0];
    return withOthers(left.filter((label) => label !== nearest));
  };
  return withOthers(gives);
}

/** The names that have room at a width: a place whose name has none is left out there with its dot, which makes room for others. */
function namesWithRoom(wanting: Wanting, width: Tier): readonly PlacedLabel[] {
  const { labels, surroundings } = wantedNames(wanting, width);
  const placed = placeLabels(labels, surroundings);
  const inTheWay = new Set(placed.flatMap((label) => givingWay(label, placed)));
  const kept = placed.filter(({ id }) => !inTheWay.has(id));
  const names = wanting.map.names.filter(({ id }) => kept.some((label) => label.id === id));
  return kept.length === labels.length ? kept : namesWithRoom({ ...wanting, map: { ...wanting.map, names } }, width);
}

/** By how much a name must lie nearer to its own dot than to any other, in em. */
const CLEARLY = 0.1;

/** What must go for a name to lie nearest to its own dot: the other place, or where that goes before it, this one. */
function givingWay(label: PlacedLabel, placed: readonly PlacedLabel[]): readonly string[] {
  if (label.stand !== 'dot') return [];
  const letters = lettersOf(label);
  const own = distanceToBox(label.at, letters);
  const nearer = placed.filter((other) => other.stand === 'dot' && other.id !== label.id && distanceToBox(other.at, letters) < own + CLEARLY * label.size);
  return nearer.map((other) => (other.rank > 0 && other.rank >= label.rank ? other.id : label.id)).filter((id) => id !== label.id || label.rank > 0);
}

/** The names without room, clear of each other, and of those that stand there as far as they can be. */
function spareNames(wanting: Wanting, width: Tier, placed: readonly PlacedLabel[]): PlacedLabel[] {
  const { labels, surroundings } = wantedNames(wanting, width);
  const spare = labels.filter(({ id }) => placed.every((label) => label.id !== id)).map((label): Label => ({ ...label, rank: 0 }));
  const lines = placed.map(({ box: { x, y, width: length, height } }): Point[] => [[x, y + height / 2], [x + length, y + height / 2]]);
  return placeLabels(spare, { ...surroundings, dots: spare.map(({ at }) => at), lines });
}

/** A place beside the dot is written once for all widths at which the name stands there. */
function sharedPlaces(names: readonly { readonly width: number; readonly label: PlacedLabel; readonly isSpare: boolean }[]): StandingName[] {
  const groups = Map.groupBy(names, ({ label: { dx, dy, anchor }, isSpare }) => [dx, dy, anchor, isSpare].join(' '));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ dx: first.label.dx, dy: first.label.dy, anchor: first.label.anchor, isSpare: first.isSpare, widths: group.map(({ width }) => width) }];
  });
}
