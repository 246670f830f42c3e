import { zonesHolding } from '@/domain/functional-zones.ts';
import type { City } from '@/domain/model.ts';
import type { ChartText } from '@/drawing/chart-text.ts';
import { layOutOverlappingStacks, type Extent, type StackRoom } from '@/drawing/overlapping-stacks.ts';
import type { Box } from '@/drawing/projection.ts';
import { inTenThousands } from '@/text/quantity-words.ts';
import { markedNameOf } from './caution-notes.ts';
import type { Sum } from './zone-population-labels.ts';
import { peopledZones, type PeopledZone } from './zone-population-record.ts';
import { countedWith, shareText, shortZoneName, uncountedNames } from './zone-population-words.ts';

/** A city: one box, which reaches across both zones where it has two. */
export interface CityCell {
  readonly feature: string;
  readonly place: string;
  readonly readout: string;
  readonly extent: Extent;
  readonly box: Box;
  /** Ids of the zones that colour it: two are striped. */
  readonly tones: readonly string[];
  readonly name: ChartText;
  readonly value: ChartText;
  readonly remark?: ChartText | undefined;
}

/** A zone: a strong edge along its cells, and its sum beside them. */
export interface ZoneSum extends Sum {
  readonly feature: string;
  readonly readout: string;
  readonly extent: Extent;
  readonly edge: Box;
  readonly target: Box;
}

/** What belongs to a zone and has no figure: an empty box with words. */
export interface UncountedBox {
  readonly box: Box;
  readonly lines: readonly ChartText[];
}

export interface ZonePopulationDrawing {
  readonly tier: number;
  readonly height: number;
  readonly cells: readonly CityCell[];
  readonly zones: readonly ZoneSum[];
  readonly uncounted: readonly UncountedBox[];
  /** What all zones come to. */
  readonly total: Sum;
  /** The whole of the province along the cells, where there is room for it. */
  readonly ruler?: { readonly rule: string; readonly text: ChartText } | undefined;
}

/** A zone with the room that it takes along the scale. */
export interface PlacedZone {
  readonly peopled: PeopledZone;
  readonly extent: Extent;
}

/** A city with the room that it takes, and the places of its zones in their order. */
export interface PlacedCity {
  readonly city: City;
  readonly extent: Extent;
  readonly zones: readonly number[];
}

export interface PlacedZones {
  readonly zones: readonly PlacedZone[];
  /** Each city once, whether it stands in one zone or two. */
  readonly cities: readonly PlacedCity[];
  /** Where the last zone ends. */
  readonly end: number;
}

/** The zones as stacks of cities on one scale. */
export function placeZones(room: StackRoom): PlacedZones {
  const { stacks, end } = layOutOverlappingStacks(
    peopledZones.map(({ zone, cities }) => ({ id: zone.id, parts: cities.map(({ code, population2020 }) => ({ id: code, value: population2020 })) })),
    room,
  );
  const extentOf = (extents: readonly Extent[], id: string): Extent => {
    const extent = extents.find((candidate) => candidate.id === id);
    if (extent === undefined) throw new Error(`The drawing of zone populations has no room for “${id}”.`);
    return extent;
  };
  const parts = stacks.flatMap((stack) => stack.parts);
  return {
    zones: peopledZones.map((peopled) => ({ peopled, extent: extentOf(stacks, peopled.zone.id) })),
    cities: [...new Set(peopledZones.flatMap(({ cities }) => cities))].map((city) => ({
      city,
      extent: extentOf(parts, city.code),
      zones: peopledZones.flatMap(({ cities }, index) => (cities.includes(city) ? index : [])),
    })),
    end,
  };
}

/** What a city's cell is, wherever it stands. */
export function cellBasics({ city, extent, zones }: PlacedCity): Pick<CityCell, 'feature' | 'place' | 'readout' | 'extent' | 'tones'> {
  return { feature: city.code, place: city.slug, readout: cityReadout(city), extent, tones: zones.flatMap((index) => peopledZones[index]?.zone.id ?? []) };
}

/** Middle of an extent. */
export function middle({ from, to }: Extent): number {
  return (from + to) / 2;
}

/** Which counties of a zone have no figure, and where they are counted instead, in three clauses. */
export function uncountedClauses({ zone }: PeopledZone): readonly [string, string, string] {
  return [`${uncountedNames(zone)}：`, `这${zone.counties.length}个县（市）计在${countedWith(zone)}，`, `没有算进${shortZoneName(zone)}`];
}

/** What a city's cell says when it is pointed at. */
function cityReadout(city: City): string {
  const zones = zonesHolding(city);
  const people = `${city.shortName}：${inTenThousands(city.population2020)}万人，占全省${shareText(city.population2020)}`;
  return `${people}；${zones.map(markedNameOf).join('和')}${zones.length > 1 ? '都算' : ''}`;
}

/** What a zone's sum says when it is pointed at. */
export function zoneReadout({ zone, population, cities }: PeopledZone): string {
  const uncounted = zone.counties.length === 0 ? '' : `；${zone.counties.map(({ name }) => name).join('、')}没有计入`;
  return `${markedNameOf(zone)}：${inTenThousands(population)}万人，占全省${shareText(population)}，${cities.length}座城市${uncounted}`;
}
