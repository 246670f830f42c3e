import corridorStripsSheet from '@/styles/chart-corridor-strips-index.css?url';
import membershipsSheet from '@/styles/chart-memberships-index.css?url';
import mentionsSheet from '@/styles/chart-mentions-index.css?url';
import orientationSheet from '@/styles/chart-orientation-index.css?url';
import outlineSheet from '@/styles/chart-outline-index.css?url';
import timelineSheet from '@/styles/chart-timeline-index.css?url';
import zonePopulationSheet from '@/styles/chart-zone-population-index.css?url';
import coastSheet from '@/styles/map-coast-index.css?url';
import cooperationSheet from '@/styles/map-cooperation-index.css?url';
import shanghaiSideSheet from '@/styles/map-shanghai-side-index.css?url';

/** The sheets of figures that need more than all maps or all charts do, by the figure's id. */
const sheets: Readonly<Record<string, string>> = {
  coast: coastSheet,
  cooperation: cooperationSheet,
  'corridor-strips': corridorStripsSheet,
  memberships: membershipsSheet,
  mentions: mentionsSheet,
  orientation: orientationSheet,
  outline: outlineSheet,
  'shanghai-side': shanghaiSideSheet,
  timeline: timelineSheet,
  'zone-population': zonePopulationSheet,
};

/**
 * Addresses of the style sheets that figures need besides those of all maps and all charts: a page loads what its own
 * figures need and nothing else.
 * @param figures ids of figure records
 */
export function figureSheets(figures: readonly string[]): string[] {
  return figures.flatMap((id) => sheets[id] ?? []);
}
