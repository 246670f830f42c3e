import type { Box, Point } from '@/drawing/projection.ts';
import { placeLabels, type Aside, type Label, type PlacedLabel, type Surroundings } from '@/drawing/place-labels.ts';
import type { MapDrawing, MapName } from './map-figure.ts';
import { frameOf } from './map-geometry.ts';

/**
 * Widths in CSS pixels at which a map's names are laid out anew. A drawing shows the layout of the widest tier that
 * fits, so that no name is ever smaller than it was laid out, and the smallest is 12 px.
 */
export const labelTiers = [280, 340, 420, 560] as const;

/** Font sizes in CSS pixels at a tier, by kind of name. */
const SIZES: Record<MapName['kind'], readonly [smallest: number, phone: number, middle: number, wide: number]> = {
  city: [12, 12.5, 14, 15.5],
  node: [12, 12, 13, 14],
  structure: [12, 12.5, 14, 15.5],
  line: [12, 12, 12.5, 13.5],
  region: [12, 12, 13, 14],
  division: [12, 12, 12, 12.5],
  neighbour: [12, 12, 12, 12.5],
  water: [12, 12, 12, 12.5],
};

/** The font size in CSS pixels of a kind of name at a tier. */
export function nameSize(kind: MapName['kind'], width: (typeof labelTiers)[number]): number {
  return SIZES[kind][labelTiers.indexOf(width)] ?? 12;
}

/** Which names give way: see `Label.rank`. */
export const nameRanks: Record<MapName['kind'], number> = { city: 0, node: 0, structure: 1, line: 1, water: 2, region: 2, division: 2, neighbour: 3 };

/** Letter-spacing in em, as the style sheets set it for a kind of name: areas and waters are spaced out. */
export const nameSpacing: Partial<Record<MapName['kind'], number>> = { water: 0.1, region: 0.3 };

/** Room that a dot takes, as a radius in CSS pixels. */
export const dotRadius = 2.6;

/** Labels that share class, size and anchor, so that markup says it once. */
export interface LabelGroup {
  readonly className: string;
  readonly size: number;
  readonly anchor: PlacedLabel['anchor'];
  readonly labels: PlacedLabel[];
}

export interface LabelTier {
  readonly width: number;
  /** Drawing units a CSS pixel at this tier. */
  readonly unit: number;
  readonly groups: readonly LabelGroup[];
}

/** The names of a map laid out for each tier, in units of the map's frame, inside the part of it that the map shows. */
export function layOutTiers(map: Pick<MapDrawing, 'names' | 'lines' | 'points' | 'scale' | 'keptClear'>, view: Box): LabelTier[] {
  return labelTiers.map((width) => {
    const { labels, surroundings } = wantedLabels(map, view, width);
    return { width, unit: view.width / width, groups: groupLabels(placeLabels(labels, surroundings), map.names) };
  });
}

/** The names of a map as they want to stand at a tier, and what they keep clear of. */
export function wantedLabels(
  { names, lines, points, scale, keptClear = [] }: Pick<MapDrawing, 'names' | 'lines' | 'points' | 'scale' | 'keptClear'>,
  view: Box,
  width: (typeof labelTiers)[number],
): { readonly labels: readonly Label[]; readonly surroundings: Surroundings } {
  const { project } = frameOf(scale);
  const unit = view.width / width;
  const labels = names.map((name): Label => ({
    id: name.id,
    text: name.text,
    at: project(name.point),
    stand: hasDot(name) ? 'dot' : 'middle',
    size: nameSize(name.kind, width) * unit,
    rank: nameRanks[name.kind],
    spacing: nameSpacing[name.kind],
  }));
  return {
    labels,
    surroundings: {
      frame: { x: view.x + 4 * unit, y: view.y + 4 * unit, width: view.width - 8 * unit, height: view.height - 8 * unit },
      dots: [...names.filter(hasDot), ...points].map(({ point }) => project(point)),
      dotRadius: dotRadius * unit,
      lines: [...lines.map((line) => line.points.map(project)), ...keptClear],
    },
  };
}

/** A name with its point, in drawing units, and its place beside it, as `<text>` takes them. */
export interface SharedLabel extends Aside {
  readonly text: string;
  readonly at: Point;
}

/** Names that stand in the same places at each of some tiers, by their class. */
export interface SharedLabels {
  readonly widths: readonly number[];
  readonly classes: ReadonlyMap<string, readonly SharedLabel[]>;
}

/**
 * The layouts of all tiers with each name written once for all tiers at which it stands in the same place: in em from
 * its point, so that only the font size differs, which is the style sheet's.
 */
export function shareTiers(tiers: readonly LabelTier[]): SharedLabels[] {
  const places = new Map<string, { className: string; label: SharedLabel; widths: number[] }>();
  for (const { width, groups } of tiers) {
    for (const { className, labels } of groups) {
      for (const label of labels) {
        const key = [label.id, label.dx, label.dy, label.anchor].join(' ');
        const place = places.get(key) ?? { className, label, widths: [] };
        place.widths.push(width);
        places.set(key, place);
      }
    }
  }
  return [...Map.groupBy(places.values(), ({ widths }) => widths.join(' ')).values()].map((shared) => ({
    widths: shared[0]?.widths ?? [],
    classes: new Map([...Map.groupBy(shared, ({ className }) => className)].map(([className, of]) => [className, of.map(({ label }) => label)])),
  }));
}

/** Placed labels in groups that share class, size and anchor; a label whose name is not among `names` is left out. */
export function groupLabels(labels: readonly PlacedLabel[], names: readonly MapName[]): LabelGroup[] {
  const groups = new Map<string, LabelGroup>();
  for (const label of labels) {
    const name = names.find(({ id }) => id === label.id);
    if (name === undefined) continue;
    const className = nameClass(name);
    const key = `${className} ${label.anchor} ${label.size}`;
    const group = groups.get(key) ?? { className, size: label.size, anchor: label.anchor, labels: [] };
    group.labels.push(label);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The classes of a name, in the static drawing and the live map alike. */
export function nameClass({ kind, paint }: MapName): string {
  return `map-name map-name--${kind}${paint === undefined ? '' : ` name-${paint}`}`;
}

/** Whether a name stands beside a dot; water and structures are written across what they name. */
export function hasDot(name: MapName): boolean {
  return name.kind === 'city' || name.kind === 'node' || name.kind === 'neighbour';
}
