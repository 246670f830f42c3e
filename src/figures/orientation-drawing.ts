import type { FunctionalZone } from '@/domain/model.ts';
import { lineText, type ChartText } from '@/drawing/chart-text.ts';
import { layOutRibbons, type Span } from '@/drawing/ribbons.ts';
import type { Paint } from './map-figure.ts';
import { inTenThousands, orientedRegions, orientedZones } from './orientation-record.ts';
import { zonePaint } from './zone-paints.ts';

/** Two paints, striped, for a city of two zones. */
export type RibbonPaint = readonly [Paint] | readonly [Paint, Paint];

/** What is drawn for a city: where it stands in its region, and a ribbon to each of its zones. */
export interface CityRibbons {
  readonly feature: string;
  readonly readout: string;
  readonly name: ChartText;
  readonly value: ChartText;
  readonly span: Span;
  readonly paints: RibbonPaint;
  readonly paths: readonly string[];
}

/** A region or a zone: a bar, a name and its people. */
export interface OrientationNode {
  readonly feature: string;
  readonly readout: string;
  readonly span: Span;
  readonly name: ChartText;
  readonly value: ChartText;
}

export interface OrientationDrawing {
  readonly tier: number;
  readonly height: number;
  /** Where ribbons begin and end, and how wide the bars beside them are. */
  readonly left: number;
  readonly right: number;
  readonly bar: number;
  readonly cities: readonly CityRibbons[];
  readonly regions: readonly OrientationNode[];
  readonly zones: readonly OrientationNode[];
}

interface Design {
  readonly tier: number;
  readonly left: number;
  readonly right: number;
  readonly unit: number;
  readonly citySize: number;
  readonly nodeSize: number;
  readonly targetGap: number;
}

const BAR = 4;
const SOURCE_GAP = 30;
/** Room for the people of a city, between its name and its ribbon. */
const VALUE_ROOM = 50;

const designs: readonly Design[] = [
  { tier: 280, left: 88, right: 180, unit: 0.0425e-4, citySize: 12.5, nodeSize: 13, targetGap: 24 },
  { tier: 480, left: 100, right: 352, unit: 0.0425e-4, citySize: 13, nodeSize: 15, targetGap: 24 },
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
    { left: design.left + BAR + 1, right: design.right - BAR - 1, top: -6, unit: design.unit, sourceGap: SOURCE_GAP, targetGap: design.targetGap },
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
      return {
        feature: city.code,
        readout: `${city.shortName}（${region.name}）→ ${zones.map(({ name }) => name).join('和')}：${people}万人${zones.length > 1 ? '，两边各计一次' : ''}`,
        name: lineText(city.shortName, design.left - VALUE_ROOM, middle(span), design.citySize, 'end'),
        value: lineText(people, design.left - 7, middle(span), 12, 'end'),
        span,
        paints: paintsOf(zones),
        paths: laidOut.ribbons.filter(({ part }) => part === city.code).map(({ path }) => path),
      };
    });
  });
  const regions = orientedRegions.map((region): OrientationNode => {
    const span = spanOf(laidOut.sources, region.id);
    const people = inTenThousands(region.population);
    const name = lineText(region.name, 0, span.top - 13, design.nodeSize);
    return {
      feature: region.id,
      readout: `${region.name}：${people}万人，${region.cities.map(({ city }) => city.shortName).join('、')}`,
      span,
      name,
      value: lineText(`${people}万`, name.x + 2.4 * design.nodeSize, span.top - 12.5, 12),
    };
  });
  const zones = orientedZones.map(({ zone, population }): OrientationNode => {
    const span = spanOf(laidOut.targets, zone.id);
    const people = inTenThousands(population);
    const x = design.right + 8;
    return {
      feature: zone.id,
      readout: `${zone.name}：${people}万人${zone.counties.length > 0 ? '，不含五个县（市）' : ''}`,
      span,
      name: lineText(zone.name.replace(/（.*）$/, ''), x, middle(span) - 9, design.nodeSize),
      value: lineText(`${people}万`, x, middle(span) + 9, 12.5),
    };
  });
  return { tier: design.tier, height: Math.ceil(laidOut.bottom + 2), left: design.left, right: design.right, bar: BAR, cities, regions, zones };
}

/** The same ribbons for a phone and for a column beside prose. */
export const orientationDrawings: readonly OrientationDrawing[] = designs.map(drawing);
