import type { FunctionalZone } from '@/domain/model.ts';
import { lineText, type ChartText } from '@/drawing/chart-text.ts';
import { layOutRibbons, type Span } from '@/drawing/ribbons.ts';
import { inTenThousands } from '@/text/quantity-words.ts';
import { markedNameOf } from './caution-notes.ts';
import { CHART_TIERS, type ChartTier } from './chart-tiers.ts';
import type { Paint } from './map-figure.ts';
import { orientedRegions, orientedZones } from './orientation-record.ts';
import { zonePaint } from './zone-paints.ts';

/** Two paints, striped, for a city of two zones. */
export type RibbonPaint = readonly [Paint] | readonly [Paint, Paint];

/** What is drawn for a city: where it stands in its region, and a ribbon to each of its zones. */
export interface CityRibbons {
  readonly feature: string;
  readonly place: string;
  readonly readout: string;
  readonly name: ChartText;
  readonly value: ChartText;
  readonly span: Span;
  readonly paints: RibbonPaint;
  readonly paths: readonly string[];
  /** Its name again where its ribbons arrive, if they are broad enough. */
  readonly arrivals: readonly ChartText[];
}

/** A region or a zone: a bar, a name and its people, and what they count twice or not at all. */
export interface OrientationNode {
  readonly feature: string;
  /** The id of a zone; a region is no place that prose and maps know. */
  readonly place: string | undefined;
  readonly readout: string;
  readonly span: Span;
  readonly name: ChartText;
  readonly value: ChartText;
  readonly remark: ChartText | undefined;
}

export interface OrientationDrawing {
  readonly tier: number;
  readonly height: number;
  /** Where ribbons begin and end, and how wide the bars beside them are. */
  readonly left: number;
  readonly right: number;
  readonly bar: number;
  /** What stands on either side and between. */
  readonly heads: readonly ChartText[];
  readonly cities: readonly CityRibbons[];
  readonly regions: readonly OrientationNode[];
  readonly zones: readonly OrientationNode[];
}

interface Design {
  readonly tier: ChartTier;
  readonly left: number;
  readonly right: number;
  /** Drawing units for a person. */
  readonly unit: number;
  readonly citySize: number;
  readonly nodeSize: number;
  readonly valueSize: number;
  /** Room for the people of a city, between its name and its ribbon. */
  readonly valueRoom: number;
  /** Where the first region begins, and the clear room over each. */
  readonly top: number;
  readonly sourceGap: number;
  readonly targetGap: number;
  /** Whether regions stand beside their cities, columns have heads, and ribbons say at both ends whose they are. */
  readonly isWide: boolean;
}

const BAR = 4;
const close = { unit: 0.0425e-4, valueSize: 12, valueRoom: 50, top: 24, sourceGap: 30, targetGap: 24, isWide: false } as const;

const designs: readonly Design[] = [
  { ...close, tier: CHART_TIERS.narrow, left: 88, right: 180, citySize: 12.5, nodeSize: 13 },
  { ...close, tier: CHART_TIERS.column, left: 100, right: 352, citySize: 13, nodeSize: 15 },
  {
    tier: CHART_TIERS.wide,
    left: 250,
    right: 736,
    unit: 0.056e-4,
    citySize: 15,
    nodeSize: 20,
    valueSize: 14,
    valueRoom: 64,
    top: 40,
    sourceGap: 54,
    targetGap: 24,
    isWide: true,
  },
];

function paintsOf(zones: readonly FunctionalZone[]): RibbonPaint {
  const [first, second, ...more] = zones.map(zonePaint);
  if (first === undefined || more.length > 0) throw new Error('A city of the orientation chart must stand in one or two functional zones.');
  return second === undefined ? [first] : [first, second];
}

function middle({ top, bottom }: Span): number {
  return (top + bottom) / 2;
}

function drawing(design: Design): OrientationDrawing {
  const laidOut = layOutRibbons(
    orientedRegions.map(({ id, cities }) => ({
      id,
      parts: cities.map(({ city, zones }) => ({ id: city.code, value: city.population2020, to: zones.map((zone) => zone.id) })),
    })),
    orientedZones.map(({ zone }) => zone.id),
    { left: design.left + BAR + 1, right: design.right - BAR - 1, top: design.top - design.sourceGap, unit: design.unit, sourceGap: design.sourceGap, targetGap: design.targetGap },
  );
  const spanOf = (spans: readonly Span[], id: string): Span => {
    const span = spans.find((candidate) => candidate.id === id);
    if (span === undefined) throw new Error(`The orientation chart has no room for “${id}”.`);
    return span;
  };

  const cities = orientedRegions.flatMap((region) => {
    const source = laidOut.sources.find(({ id }) => id === region.id);
    return region.cities.map(({ city, zones }): CityRibbons => {
      const span = spanOf(source?.parts ?? [], city.code);
      const people = inTenThousands(city.population2020);
      const ribbons = laidOut.ribbons.filter(({ part }) => part === city.code);
      return {
        feature: city.code,
        place: city.slug,
        readout: `${city.shortName}（${region.name}）→ ${zones.map(markedNameOf).join('和')}：${people}万人${zones.length > 1 ? '，两边各计一次' : ''}`,
        name: lineText(city.shortName, design.left - design.valueRoom, middle(span), design.citySize, 'end'),
        value: lineText(people, design.left - 7, middle(span), design.valueSize, 'end'),
        span,
        paints: paintsOf(zones),
        paths: ribbons.map(({ path }) => path),
        arrivals: design.isWide ? ribbons.map(({ arrives }) => lineText(city.shortName, design.right - BAR - 10, arrives, 13, 'end')) : [],
      };
    });
  });
  const regions = orientedRegions.map((region): OrientationNode => {
    const span = spanOf(laidOut.sources, region.id);
    const people = inTenThousands(region.population);
    const y = design.isWide ? middle(span) - 13 : span.top - 13;
    return {
      feature: region.id,
      place: undefined,
      readout: `${region.name}：${people}万人，${region.cities.map(({ city }) => city.shortName).join('、')}`,
      span,
      name: lineText(region.name, 0, y, design.nodeSize),
      value: design.isWide ? lineText(`${people}万`, 0, y + 25, 14) : lineText(`${people}万`, 2.4 * design.nodeSize, y + 0.5, 12),
      remark: undefined,
    };
  });
  const zones = orientedZones.map(({ zone, population }): OrientationNode => {
    const span = spanOf(laidOut.targets, zone.id);
    const people = inTenThousands(population);
    const x = design.right + (design.isWide ? 14 : 8);
    const y = middle(span) - (design.isWide ? 13 : 9);
    const remark = design.isWide ? remarkOf(zone) : '';
    return {
      feature: zone.id,
      place: zone.id,
      readout: `${markedNameOf(zone)}：${people}万人${zone.counties.length > 0 ? '，不含五个县（市）' : ''}`,
      span,
      name: lineText(zone.name.replace(/（.*）$/, ''), x, y, design.nodeSize),
      value: lineText(`${people}万`, x, y + (design.isWide ? 25 : 18), design.isWide ? 14 : 12.5),
      remark: remark === '' ? undefined : lineText(remark, x, y + 45, 12.5),
    };
  });
  return {
    tier: design.tier,
    height: Math.ceil(laidOut.bottom + 2),
    left: design.left,
    right: design.right,
    bar: BAR,
    heads: design.isWide
      ? [
          lineText('地区', 0, 9, 13),
          lineText('设区市，万人', design.left - 7, 9, 13, 'end'),
          lineText('“1+3”功能区', design.right + 14, 9, 13),
        ]
      : [],
    cities,
    regions,
    zones,
  };
}

/** What a zone counts that another one counts too, and what it does not count. */
function remarkOf(zone: FunctionalZone): string {
  const shared = orientedRegions
    .flatMap((region) => region.cities)
    .filter(({ zones }) => zones.includes(zone) && zones.length > 1)
    .map(({ city }) => `含${city.shortName}${inTenThousands(city.population2020)}万`);
  return [...shared, ...(zone.counties.length > 0 ? ['不含五个县（市）'] : [])].join('，');
}

/** The same ribbons for a phone, a column beside prose and a page of their own. */
export const orientationDrawings: readonly OrientationDrawing[] = designs.map(drawing);
