import { cities, cityByCode, provincePopulation, shareOfProvince } from '@/domain/cities.ts';
import { addedPopulation, functionalZones, populationOfZone, sharedCities, zonesHolding } from '@/domain/functional-zones.ts';
import type { City, FunctionalZone } from '@/domain/model.ts';
import { inPerCent, inTenThousands } from '@/text/quantity-words.ts';
import { cautionWordsOf, markedNameOf } from './caution-notes.ts';
import type { FigureRecord } from './figure-record.ts';
import { countedWith, shareText, uncountedNames } from './zone-population-words.ts';

/** A zone with its people, census 2020, and the cities that they live in. */
export interface PeopledZone {
  readonly zone: FunctionalZone;
  /** Persons; a city of two zones counts in both, counties without a census figure in none. */
  readonly population: number;
  /** By population, the largest first; a city shared with a neighbouring zone stands on the side of this neighbour. */
  readonly cities: readonly City[];
}

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

/** Share of the province in a cell of the table, in per cent: its column says so, and sets as many decimals for all. */
function shareCell(persons: number): number {
  return Number(inPerCent(shareOfProvince(persons)));
}

const zonesWithCounties = functionalZones.filter(({ counties }) => counties.length > 0);
const sharedNames = sharedCities.map(({ shortName }) => shortName).join('、');
const evidence = [...cities.map(({ populationEvidence }) => populationEvidence), ...functionalZones.map((zone) => zone.evidence)];

/** What each of the four zones is made of, city by city, in people. */
export const zonePopulationRecord: FigureRecord = {
  id: 'zone-population',
  kind: 'chart',
  title: '全省6成多的人在沿江八市；南通在两片里各计一次',
  subtitle: '每格是一座城市，长度表示2020年普查的常住人口（万人）',
  description: `${peopledZones
    .map(
      ({ zone, population, cities: members }) =>
        `${zone.name}${inTenThousands(population)}万人，占全省${shareText(population)}${zone.counties.length === 0 ? '' : `（不含${zone.counties.length}个县、市）`}：${members.map(({ shortName, population2020 }) => `${shortName}${inTenThousands(population2020)}`).join('、')}。`,
    )
    .join('')}${sharedNames}在图上只有一个位置，两片都把它算进去；四片相加是${inTenThousands(addedPopulation)}万人，为全省的${shareText(addedPopulation)}。`,
  provenance: 'derived',
  sources: [...new Set(evidence.flatMap(({ sources }) => sources))],
  notes: [
    `${sharedNames}同属两片，两片各计一次，所以四片的比例相加是${shareText(addedPopulation)}，不是100%。`,
    '图上的万人数都四舍五入，几座城市相加可能与合计差1。',
    ...zonesWithCounties.map(
      (zone) => `本站没有${uncountedNames(zone)}这${zone.counties.length}个县（市）的普查人口，它们的人口含在${countedWith(zone)}里，没有算进${zone.name}；虚线框的长短不表示人数。`,
    ),
    ...functionalZones.map(({ id }) => cautionWordsOf(id)).filter((words) => words !== ''),
  ],
  table: {
    caption: '四片功能区的人口和它们的城市',
    columns: ['名称', '类别', '功能区', '常住人口（人，2020年普查）', '占全省（%）', '说明'],
    rows: [
      ...peopledZones.flatMap(({ zone, population, cities: members }) => [
        { feature: zone.id, block: 1, cells: [zone.name, '功能区合计', markedNameOf(zone), population, shareCell(population), countyRemark(zone)] },
        ...members.map((city) => ({
          feature: city.code,
          cells: [city.name, '设区市', markedNameOf(zone), city.population2020, shareCell(city.population2020), sharedRemark(city, zone)],
        })),
      ]),
      { feature: 'zones-added', block: 2, cells: ['四片相加', '合计', '四片', addedPopulation, shareCell(addedPopulation), `${sharedNames}计了两次`] },
      { feature: 'province', block: 2, cells: ['江苏省', '合计', '全省', provincePopulation, shareCell(provincePopulation), '每座城市计一次'] },
    ],
  },
};

/** 未计3个县（市）：高邮市、宝应县（属扬州），兴化市（属泰州） */
function countyRemark({ counties }: FunctionalZone): string {
  if (counties.length === 0) return '';
  const byCity = [...Map.groupBy(counties, ({ city }) => city)];
  return `未计${counties.length}个县（市）：${byCity.map(([city, own]) => `${own.map(({ name }) => name).join('、')}（属${cityByCode(city).shortName}）`).join('，')}`;
}

function sharedRemark(city: City, zone: FunctionalZone): string {
  const others = zonesHolding(city).filter((other) => other !== zone);
  return others.length === 0 ? '' : `也计入${others.map(({ name }) => name).join('、')}`;
}
