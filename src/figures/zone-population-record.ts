import { cities, cityByCode, populationOfCities } from '@/domain/cities.ts';
import { functionalZones, populationOfZone } from '@/domain/functional-zones.ts';
import type { City, FunctionalZone } from '@/domain/model.ts';
import { inTenThousands } from '@/text/quantity-words.ts';
import type { FigureRecord } from './figure-record.ts';
import { fullCountyName } from './member-rows.ts';

/** A zone with its people, census 2020, and the cities that they live in. */
export interface PeopledZone {
  readonly zone: FunctionalZone;
  /** Persons; a city of two zones counts in both, counties without a census figure in none. */
  readonly population: number;
  /** By population, the largest first; a city shared with a neighbouring zone stands on the side of this neighbour. */
  readonly cities: readonly City[];
}

/** Persons in the 13 cities, census 2020. */
export const provincePopulation = populationOfCities(cities.map(({ code }) => code));

/** The four zones in the order of “1+3”. */
export const peopledZones: readonly PeopledZone[] = functionalZones.map((zone, index) => {
  const isIn = (neighbour: FunctionalZone | undefined, city: City): boolean => neighbour?.cities.includes(city.code) === true;
  const side = (city: City): number => Number(isIn(functionalZones[index + 1], city)) - Number(isIn(functionalZones[index - 1], city));
  return {
    zone,
    population: populationOfZone(zone),
    cities: zone.cities
      .map(cityByCode)
      .sort((left, right) => side(left) - side(right) || right.population2020 - left.population2020),
  };
});

/** The people of all four zones added up, cities of two zones twice. */
export const addedPopulation = peopledZones.reduce((sum, { population }) => sum + population, 0);

/** The cities that stand in two zones. */
export const sharedCities: readonly City[] = cities.filter((city) => zonesHolding(city).length > 1);

/** The zones that hold the whole of a city. */
export function zonesHolding(city: City): readonly FunctionalZone[] {
  return functionalZones.filter((zone) => zone.cities.includes(city.code));
}

/** Counties that a zone lists by themselves, in short form: 高邮、宝应. The site has no census figures for them. */
export function uncountedNames(zone: FunctionalZone): string {
  return zone.counties.map(({ name }) => name.replace(/[市县]$/, '')).join('、');
}

/** The cities whose figures hold the counties that a zone lists by themselves: 扬州、泰州、盐城. */
export function countedWith(zone: FunctionalZone): string {
  return [...new Set(zone.counties.map(({ city }) => cityByCode(city).shortName))].join('、');
}

/** Share of the province in per cent, to one decimal: 64.7. */
export function shareOfProvince(persons: number): number {
  return Number(((persons / provincePopulation) * 100).toFixed(1));
}

const zonesWithCounties = functionalZones.filter(({ counties }) => counties.length > 0);
const sharedNames = sharedCities.map(({ shortName }) => shortName).join('、');
const evidence = [...cities.map(({ populationEvidence }) => populationEvidence), ...functionalZones.map((zone) => zone.evidence)];
const contested = functionalZones.filter((zone) => zone.evidence.confidence === 'contested');

/** What each of the four zones is made of, city by city, in people. */
export const zonePopulationRecord: FigureRecord = {
  id: 'zone-population',
  kind: 'chart',
  title: '全省大多数人在沿江八市；南通一座城，计在两片里',
  subtitle: '“1+3”四片由哪些城市组成；一格一城，长短为常住人口，万人，2020年普查',
  description: `${peopledZones
    .map(
      ({ zone, population, cities: members }) =>
        `${zone.name}${inTenThousands(population)}万人，占全省${shareOfProvince(population)}%：${members.map(({ shortName, population2020 }) => `${shortName}${inTenThousands(population2020)}`).join('、')}。`,
    )
    .join('')}${sharedNames}在图上只有一个位置，两片都把它算进去；四片相加是${inTenThousands(addedPopulation)}万人，为全省的${shareOfProvince(addedPopulation)}%。`,
  provenance: 'derived',
  sources: [...new Set(evidence.flatMap(({ sources }) => sources))],
  notes: [
    `${sharedNames}同属两片，两片各计一次：四片的比例相加是${shareOfProvince(addedPopulation)}%，不折成100%。`,
    ...zonesWithCounties.map(
      (zone) => `${uncountedNames(zone)}${zone.counties.length}个县（市）没有单列的人口数，计在${countedWith(zone)}，没有计入${zone.name}；虚线框不表示人数。`,
    ),
    ...contested.flatMap((zone) => zone.evidence.caveat ?? []),
  ],
  table: {
    caption: '四片功能区的人口和它们的城市',
    columns: ['名称', '类别', '功能区', '常住人口（人，2020年普查）', '占全省（%）', '说明'],
    rows: [
      ...peopledZones.flatMap(({ zone, population, cities: members }) => [
        { feature: zone.id, cells: [zone.name, '功能区合计', zone.name, population, shareOfProvince(population), countyRemark(zone)] },
        ...members.map((city) => ({
          feature: city.code,
          cells: [city.name, '设区市', zone.name, city.population2020, shareOfProvince(city.population2020), sharedRemark(city, zone)],
        })),
      ]),
      { feature: 'zones-added', cells: ['四片相加', '合计', '四片', addedPopulation, shareOfProvince(addedPopulation), `${sharedNames}计了两次`] },
      { feature: 'province', cells: ['江苏省', '合计', '全省', provincePopulation, 100, '每座城市计一次'] },
    ],
  },
};

function countyRemark(zone: FunctionalZone): string {
  return zone.counties.length === 0 ? '' : `未计${zone.counties.map(fullCountyName).join('、')}`;
}

function sharedRemark(city: City, zone: FunctionalZone): string {
  const others = zonesHolding(city).filter((other) => other !== zone);
  return others.length === 0 ? '' : `也计入${others.map(({ name }) => name).join('、')}`;
}
