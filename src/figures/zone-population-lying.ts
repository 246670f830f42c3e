import { provincePopulation } from '@/domain/cities.ts';
import { lineText } from '@/drawing/chart-text.ts';
import { wholeTenThousands } from '@/text/quantity-words.ts';
import { cellBasics, middle, placeZones, uncountedClauses, zoneReadout, type CityCell, type UncountedBox, type ZonePopulationDrawing, type ZoneSum } from './zone-population-cells.ts';
import { LINE, layOutSum, totalWords, zoneWords } from './zone-population-labels.ts';

const EDGE = 5;
const BESIDE = 16;
const ROW = 72;
const ROW_GAP = 20;
const FIRST_ROW = 46;
const sizes = { name: 16, people: 26, share: 150 };

function top(row: number): number {
  return FIRST_ROW + row * (ROW + ROW_GAP);
}

/** From left to right, a row for each zone: a zone that shares a city begins where that city does, in the row below. */
export function lying(tier: number): ZonePopulationDrawing {
  const placed = placeZones({ start: 0, length: tier, gapAfter: () => 0 });

  const cells = placed.cities.map((placedCity): CityCell => {
    const { city, extent, zones } = placedCity;
    const y = top(zones[0] ?? 0);
    const height = top(zones.at(-1) ?? 0) + ROW - y;
    const isShared = zones.length > 1;
    const x = middle(extent);
    const centre = y + height / 2;
    return {
      ...cellBasics(placedCity),
      box: { x: extent.from, y, width: extent.to - extent.from, height },
      name: lineText(city.shortName, x, centre - (isShared ? 22 : 10), 15, 'middle'),
      value: lineText(wholeTenThousands(city.population2020), x, centre + (isShared ? 0 : 11), 13, 'middle'),
      remark: isShared ? lineText('两片都算', x, centre + 20, 13, 'middle') : undefined,
    };
  });

  const zones = placed.zones.map(({ peopled, extent }, row): ZoneSum => {
    // The steps go down to the right: only above the first one is room at its end.
    const isFirst = row === 0;
    const x = isFirst ? extent.to + BESIDE : extent.from - BESIDE;
    return {
      feature: extent.id,
      readout: zoneReadout(peopled),
      extent,
      edge: { x: extent.from, y: isFirst ? top(row) - EDGE : top(row) + ROW, width: extent.to - extent.from, height: EDGE },
      target: { x: isFirst ? x : x - sizes.share, y: top(row), width: sizes.share, height: ROW },
      ...layOutSum(zoneWords(peopled), x, top(row) + 10, isFirst ? 'start' : 'end', sizes),
    };
  });

  const uncounted = placed.zones.flatMap(({ peopled, extent }, row): UncountedBox[] => {
    if (peopled.zone.counties.length === 0) return [];
    const names = uncountedClauses(peopled)[0].match(/(?:[^、：]+[、：]){1,2}/g) ?? [];
    const lines = names.map((pair) => (pair.endsWith('：') ? `${pair}未计` : pair));
    const x = extent.to + 9;
    return [
      {
        box: { x, y: top(row) + 0.5, width: tier - x - 0.5, height: ROW - 1 },
        lines: lines.map((line, index) => lineText(line, x + 9, top(row) + ROW / 2 + (index - (lines.length - 1) / 2) * LINE, 12.5)),
      },
    ];
  });

  return {
    tier,
    height: top(placed.zones.length) + 6,
    cells,
    zones,
    uncounted,
    total: layOutSum(totalWords, 0, top(2), 'start', sizes),
    ruler: {
      rule: `M.5 20V30M.5 25H${tier - 0.5}M${tier - 0.5} 20V30`,
      text: lineText(`全省${wholeTenThousands(provincePopulation)}万人排成一行，每座城市一个位置`, 0, 8, 13),
    },
  };
}
