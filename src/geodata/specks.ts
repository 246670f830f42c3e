import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { ringAreaKm2 } from './areas.ts';

type Area = Polygon | MultiPolygon;

/** An area of a topology and the smallest detached part, in km², that it keeps. */
export interface SpeckRule {
  readonly area: Area;
  readonly smallest: number;
  /** True for a unit of islands: what touches another unit is then a bridge or a harbour at sea, and goes too. */
  readonly islandsOnly: boolean;
}

/**
 * Takes away detached parts (islands) that are too small to see, in place. A part that touches another unit stays as a rule, since a hole
 * would open where it lay, and so does the largest part of each area.
 */
export function dropSpecks(topology: Topology, rules: readonly SpeckRule[]): void {
  const uses = new Map<number, number>();
  for (const { area } of rules)
    for (const arc of area.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      uses.set(index, (uses.get(index) ?? 0) + 1);
    }
  const detached = (rings: readonly (readonly number[])[]): boolean =>
    rings.flat().every((arc) => uses.get(arc < 0 ? ~arc : arc) === 1);
  for (const { area, smallest, islandsOnly } of rules) {
    if (area.type !== 'MultiPolygon') continue;
    const outline = feature(topology, area).geometry;
    if (outline.type !== 'MultiPolygon') continue;
    const sizes = outline.coordinates.map(([outer]) => Math.abs(ringAreaKm2(outer ?? [])));
    const largest = Math.max(...sizes);
    area.arcs = area.arcs.filter((rings, i) => {
      const size = sizes[i] ?? 0;
      if (!detached(rings)) return !islandsOnly;
      return size === largest || size >= smallest;
    });
  }
}
