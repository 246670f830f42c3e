import { lineText } from '@/drawing/chart-text.ts';
import type { Box } from '@/drawing/projection.ts';
import { wholeTenThousands } from '@/text/quantity-words.ts';
import { cellBasics, middle, placeZones, uncountedClauses, zoneReadout, type CityCell, type UncountedBox, type ZonePopulationDrawing, type ZoneSum } from './zone-population-cells.ts';
import { peopledZones, type PeopledZone } from './zone-population-record.ts';
import { LINE, layOutSum, totalWords, zoneWords, type SumSizes } from './zone-population-labels.ts';

export interface StandingDesign {
  readonly tier: number;
  /** How long the whole province is. */
  readonly length: number;
  /** How wide the stacks on either side are; what is left between them belongs to neither. */
  readonly left: number;
  readonly right: number;
  readonly sizes: SumSizes;
  readonly citySize: number;
  /** How many lines the words about uncounted counties take. */
  readonly uncountedLines: 2 | 3;
}

const EDGE = 5;
const BESIDE = 14;
const COUNTY_GAP = 14;
const ZONE_GAP = 18;
const LARGEST_TARGET = 110;

/**
 * From top to bottom, for narrow screens: a zone that shares a city with the one above stands to its right, and the
 * shared city reaches across both. What is said of a zone stands in the room that the other side leaves.
 */
export function standing({ tier, length, left, right, sizes, citySize, uncountedLines }: StandingDesign): ZonePopulationDrawing {
  const boxHeight = uncountedLines * LINE + 12;
  const hasCounties = ({ zone }: PeopledZone): boolean => zone.counties.length > 0;
  const placed = placeZones({
    start: 0,
    length,
    gapAfter: (id) => (peopledZones.some((peopled) => peopled.zone.id === id && hasCounties(peopled)) ? COUNTY_GAP + boxHeight : 0) + ZONE_GAP,
  });
  const shared = placed.cities.filter(({ zones }) => zones.length > 1);
  const isRight = (zone: number): boolean => shared.some(({ zones }) => zones[1] === zone);

  const cells = placed.cities.map((placedCity): CityCell => {
    const { city, extent, zones } = placedCity;
    const isShared = zones.length > 1;
    const inRight = isRight(zones[0] ?? 0);
    const box: Box = { x: inRight ? tier - right : 0, y: extent.from, width: isShared ? tier : inRight ? right : left, height: extent.to - extent.from };
    const y = middle(extent);
    return {
      ...cellBasics(placedCity),
      box,
      name: lineText(city.shortName, box.x + BESIDE, y, citySize),
      value: lineText(wholeTenThousands(city.population2020), box.x + box.width - BESIDE, y, 13, 'end'),
      remark: isShared ? lineText('两片都算', tier / 2, y, 13, 'middle') : undefined,
    };
  });

  const zones = placed.zones.map(({ peopled, extent }, zone): ZoneSum => {
    const onRight = isRight(zone);
    const from = Math.max(extent.from, ...shared.flatMap((city) => (city.zones[1] === zone ? city.extent.to : [])));
    const x = onRight ? 0 : left + BESIDE;
    return {
      feature: extent.id,
      readout: zoneReadout(peopled),
      extent,
      edge: { x: onRight ? tier - EDGE : 0, y: extent.from, width: EDGE, height: extent.to - extent.from },
      target: { x, y: from, width: onRight ? tier - right - BESIDE : tier - x, height: Math.min(extent.to - from, LARGEST_TARGET) },
      ...layOutSum(zoneWords(peopled), x, from + sizes.name * 0.7 + (onRight ? 5 : 0), 'start', sizes),
    };
  });

  const uncounted = placed.zones
    .filter(({ peopled }) => hasCounties(peopled))
    .map(({ peopled, extent }): UncountedBox => {
      const y = extent.to + COUNTY_GAP;
      const [names, where, result] = uncountedClauses(peopled);
      const lines = uncountedLines === 3 ? [names, where, result] : [`${names}${where}`, result];
      return {
        box: { x: 0.5, y: y + 0.5, width: tier - 1, height: boxHeight - 1 },
        lines: lines.map((line, row) => lineText(line, BESIDE, y + 6 + (row + 0.5) * LINE, 12.5)),
      };
    });

  // It ends right above the city that it is about.
  const totalHeight = layOutSum(totalWords, 0, 0, 'start', sizes).lines.at(-1)?.y ?? 0;
  const total = layOutSum(totalWords, left + BESIDE, (shared[0]?.extent.from ?? 0) - 13 - totalHeight, 'start', sizes);
  const lowest = Math.max(placed.end, ...zones.flatMap(({ lines }) => lines.map(({ y }) => y + 8)));
  return { tier, height: Math.ceil(lowest + 2), cells, zones, uncounted, total };
}
