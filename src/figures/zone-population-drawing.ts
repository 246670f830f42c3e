import { CHART_TIERS } from './chart-tiers.ts';
import type { ZonePopulationDrawing } from './zone-population-cells.ts';
import { lying } from './zone-population-lying.ts';
import { standing } from './zone-population-standing.ts';

/** The same cells from top to bottom for a phone and for a column beside prose, and from left to right for a page. */
export const zonePopulationDrawings: readonly ZonePopulationDrawing[] = [
  standing({ tier: CHART_TIERS.narrow, length: 650, left: 138, right: 124, sizes: { name: 16, people: 28, share: 114 }, citySize: 15, uncountedLines: 3 }),
  standing({ tier: CHART_TIERS.column, length: 650, left: 236, right: 220, sizes: { name: 17, people: 32, share: 190 }, citySize: 16, uncountedLines: 2 }),
  lying(CHART_TIERS.wide),
];
