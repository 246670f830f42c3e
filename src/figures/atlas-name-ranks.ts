import type { MapName } from './map-figure.ts';
import type { Layered } from './atlas-record.ts';

const RANKS: Record<MapName['kind'], number> = { city: 0, structure: 1, line: 2, node: 2, water: 3, region: 4, division: 4, neighbour: 4 };

/**
 * Which names of the atlas give way, see `Label.rank`. Only the 13 cities are always named: readers can show layers
 * together that would crowd everything else.
 */
export function atlasNameRank({ item, layer }: Layered<MapName>): number {
  return layer !== undefined && item.kind === 'city' ? RANKS.node : RANKS[item.kind];
}
