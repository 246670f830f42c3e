import { citiesOfRegion, populationOfCities } from '@/domain/cities.ts';
import { functionalZones, populationOfZone } from '@/domain/functional-zones.ts';
import type { City, FunctionalZone, Region } from '@/domain/model.ts';
import { inTenThousands } from '@/text/quantity-words.ts';
import { regionWords } from '@/text/region-words.ts';
import { markedNameOf } from './caution-notes.ts';
import type { FigureRecord } from './figure-record.ts';
import { fullCountyName, shortNames } from './member-rows.ts';

/** A city with the zones that hold the whole of it. */
export interface OrientedCity {
  readonly city: City;
  readonly zones: readonly FunctionalZone[];
}

export interface OrientedRegion {
  readonly id: string;
  readonly name: string;
  /** Persons, census 2020. */
  readonly population: number;
  readonly cities: readonly OrientedCity[];
}

/** From north to south on either side, which lets the ribbons run without crossing. */
const ZONE_ORDER = ['huaihai-economic-zone', 'jianghuai-eco-economic-zone', 'coastal-economic-belt', 'yangzi-river-city-cluster'];

/** The zones with their people; a city of two zones counts in both, counties without a census figure in none. */
export const orientedZones: readonly { readonly zone: FunctionalZone; readonly population: number }[] = [...functionalZones]
  .sort((left, right) => ZONE_ORDER.indexOf(left.id) - ZONE_ORDER.indexOf(right.id))
  .map((zone) => ({ zone, population: populationOfZone(zone) }));

/** 苏北, 苏中, 苏南, each with its cities in the order of the zones that they go to. */
export const orientedRegions: readonly OrientedRegion[] = (['north', 'central', 'south'] satisfies Region[]).map((region) => {
  const cities = citiesOfRegion(region)
    .map((city) => ({ city, zones: orientedZones.flatMap(({ zone }) => (zone.cities.includes(city.code) ? zone : [])) }))
    .sort((left, right) => firstZone(left) - firstZone(right));
  return { id: `region-${region}`, name: regionWords[region], population: populationOfCities(cities.map(({ city }) => city.code)), cities };
});

function firstZone({ zones }: OrientedCity): number {
  return orientedZones.findIndex(({ zone }) => zone === zones[0]);
}

const cities = orientedRegions.flatMap((region) => region.cities.map((oriented) => ({ ...oriented, region })));
const shared = cities.filter(({ zones }) => zones.length > 1);
const counties = functionalZones.flatMap((zone) => zone.counties);
const evidence = [...cities.map(({ city }) => city.populationEvidence), ...functionalZones.map((zone) => zone.evidence)];

/** From the regions that the administration uses to the functional zones of “1+3”, in people. */
export const orientationRecord: FigureRecord = {
  id: 'orientation',
  kind: 'chart',
  title: '苏北分向三片，苏南、苏中汇入沿江，南通一头连江、一头连海',
  subtitle: '从苏南、苏中、苏北到“1+3”功能区；带宽为常住人口，万人，2020年普查',
  description: `${orientedRegions.map(regionText).join('')}${orientedZones
    .map(({ zone, population }) => `${zone.name}共${inTenThousands(population)}万人`)
    .join('，')}，其中${shared.map(({ city }) => city.shortName).join('、')}两边各计一次。`,
  provenance: 'derived',
  sources: [...new Set(evidence.flatMap(({ sources }) => sources))],
  notes: [
    `${shared.map(({ city }) => city.shortName).join('、')}同属两片，两边各计一次，所以四片相加多于全省，不折算成百分比。`,
    `本图只用设区市的人口：江淮生态经济区里的${shortCountyNames()}计在所属的设区市，没有计入该区。`,
  ],
  table: {
    caption: `${String(cities.length)}个设区市的人口、地区和所属功能区，以及各地区、各功能区的合计`,
    columns: ['名称', '类别', '地区', '功能区', '常住人口（人，2020年普查）'],
    rows: [
      ...cities.map(({ city, region, zones }) => ({
        feature: city.code,
        cells: [city.name, '设区市', region.name, zones.map(markedNameOf).join('；'), city.population2020],
      })),
      ...orientedRegions.map((region) => ({
        feature: region.id,
        block: 1,
        cells: [region.name, '地区合计', region.name, distinctZones(region).join('；'), region.population],
      })),
      ...orientedZones.map(({ zone, population }) => ({
        feature: zone.id,
        block: 2,
        cells: [zone.name, `功能区合计（${shortNames(zone.cities)}${countyRemark(zone)}）`, regionsOf(zone).join('；'), markedNameOf(zone), population],
      })),
    ],
  },
};

/** Where the people of a region go: 苏中1679.9万人：南通772.7万归沿海经济带和扬子江城市群，扬州456.0万、泰州451.3万归扬子江城市群. */
function regionText({ name, population, cities: own }: OrientedRegion): string {
  const ways = Map.groupBy(own, ({ zones }) => zones.map((zone) => zone.name).join('和'));
  const parts = [...ways].map(([way, group]) => `${group.map(({ city }) => `${city.shortName}${inTenThousands(city.population2020)}万`).join('、')}归${way}`);
  return `${name}${inTenThousands(population)}万人：${parts.join('，')}。`;
}

function shortCountyNames(): string {
  return counties.map(({ name }) => name.replace(/[市县]$/, '')).join('、');
}

function countyRemark(zone: FunctionalZone): string {
  return zone.counties.length === 0 ? '' : `；未计${zone.counties.map(fullCountyName).join('、')}`;
}

function distinctZones(region: OrientedRegion): string[] {
  return [...new Set(region.cities.flatMap(({ zones }) => zones.map(markedNameOf)))];
}

function regionsOf(zone: FunctionalZone): string[] {
  return orientedRegions.filter((region) => region.cities.some(({ zones }) => zones.includes(zone))).map(({ name }) => name);
}
