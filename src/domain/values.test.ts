import { describe, expect, test } from 'vitest';
import { cities, citiesOfRegion, cityBySlug, populationOfCities } from './cities.ts';
import { valueAt, values } from './values.ts';

/** The persons or the share at an address. */
function numberAt(address: string): number {
  const value = valueAt(address);
  if (value.kind === 'persons') return value.persons;
  if (value.kind === 'share') return value.ratio;
  throw new Error(`${address} is a ${value.kind}`);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('an address', () => {
  test.each([
    ['population/yangzi-river-city-cluster', { kind: 'persons', persons: 54_812_815 }],
    ['population/jianghuai-eco-economic-zone/whole-cities', { kind: 'persons', persons: 9_542_422 }],
    ['population/nantong', { kind: 'persons', persons: 7_726_635 }],
    ['count/yangzi-river-city-cluster/cities', { kind: 'count', count: 8 }],
    ['count/nanjing-area/extended-cities', { kind: 'count', count: 8 }],
    ['count/yangtze-delta/centre-cities', { kind: 'count', count: 9 }],
    ['count/yangtze-delta/outer-cities', { kind: 'count', count: 4 }],
    ['count/huaihai-ten-cities/provinces', { kind: 'count', count: 4 }],
    ['rail/yantong-hsr/opened', { kind: 'date', date: '2020-12-30' }],
    ['rail/yantong-hsr/opened/month', { kind: 'date', date: '2020-12' }],
    ['rail/yantong-hsr/opened/year', { kind: 'date', date: '2020' }],
    ['rail/yantong-hsr/length', { kind: 'length', kilometres: 158 }],
    ['travel-time/yancheng-shanghai', { kind: 'duration', minutes: 127 }],
    ['document/coastal-plan-reply/date', { kind: 'date', date: '2021-12-17' }],
    ['document/fourteenth-congress/until', { kind: 'date', date: '2021-11-27' }],
    ['source/zi2017/date/month', { kind: 'date', date: '2017-07' }],
    ['pair/nanjing-chuzhou/years', { kind: 'years', years: '2021—2030年' }],
    ['observation/coastal-product', { kind: 'amount', value: 1_930_000_000_000, unit: '元' }],
    ['observation/coastal-product/as-of', { kind: 'date', date: '2020' }],
  ])('%s leads to its record', (address, value) => {
    expect(valueAt(address)).toEqual(value);
  });

  test.each([
    ['population/nantonng', 'population/nantong'],
    ['rail/yantong-hsr/open', 'rail/yantong-hsr/opened'],
    ['documents/delta-outline/date', 'document/delta-outline/date'],
  ])('%s is refused with the nearest', (wrong, nearest) => {
    expect(() => valueAt(wrong)).toThrow(`No value "${wrong}" in content/facts. Did you mean "${nearest}"?`);
  });

  test('exists only for what a record holds: no day where a month is known, no date of what has not opened', () => {
    expect(values.has('document/hongqiao-scheme/date/month')).toBe(false);
    expect(values.has('rail/north-bank-hsr/opened')).toBe(false);
    // The five counties have no figures of their own, so their zone has none.
    expect(values.has('population/jianghuai-eco-economic-zone')).toBe(false);
  });
});

describe('the census', () => {
  test('gives the province what its cities have, and its regions too', () => {
    expect(numberAt('population/jiangsu')).toBe(84_748_016);
    expect(sum(cities.map(({ slug }) => numberAt(`population/${slug}`)))).toBe(84_748_016);
    expect(sum(['south', 'central', 'north'].map((region) => numberAt(`population/region-${region}`)))).toBe(84_748_016);
  });

  test('agrees with the bulletin of the province and with the plan of the coast', () => {
    const five = [...cities].sort((one, other) => other.population2020 - one.population2020).slice(0, 5);
    expect(five.map(({ shortName }) => shortName)).toEqual(['苏州', '南京', '徐州', '南通', '无锡']);
    expect(populationOfCities(five.map(({ code }) => code)) / 84_748_016).toBeCloseTo(0.5467, 4);
    expect(Math.round(numberAt('population/coastal-economic-belt') / 1000)).toBe(19_036);
  });

  test('makes one whole of cities, and of regions, which share none', () => {
    expect(sum(cities.map(({ slug }) => numberAt(`share/${slug}`)))).toBeCloseTo(1, 10);
    expect(sum(['south', 'central', 'north'].map((region) => numberAt(`share/region-${region}`)))).toBeCloseTo(1, 10);
    expect(numberAt('share/region-south')).toBe(populationOfCities(citiesOfRegion('south').map(({ code }) => code)) / 84_748_016);
  });

  test('makes more than one whole of zones: they share 南通, and no share is cut to fit', () => {
    const zones = ['yangzi-river-city-cluster', 'coastal-economic-belt', 'jianghuai-eco-economic-zone/whole-cities', 'huaihai-economic-zone'];
    for (const zone of zones) expect(numberAt(`share/${zone}`), zone).toBe(numberAt(`population/${zone}`) / 84_748_016);
    expect(sum(zones.map((zone) => numberAt(`share/${zone}`)))).toBeCloseTo(1 + cityBySlug('nantong').population2020 / 84_748_016, 10);
  });
});
