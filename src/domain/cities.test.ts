import { describe, expect, test } from 'vitest';
import {
  cities, citiesOfRegion, cityByCode, cityBySlug, isCityCode, parseCities, populationOfCities, provincePopulation, shareOfProvince,
} from './cities.ts';

const FILE = 'content/facts/cities.json';
const sound = {
  code: '320300', slug: 'xuzhou', name: '徐州市', shortName: '徐州', nameEn: 'Xuzhou', region: 'north', seat: [117.179, 34.263],
  seatEvidence: { sources: ['gn'], confidence: 'confirmed' },
  population2020: 9083790,
  populationEvidence: { sources: ['census'], confidence: 'confirmed' },
};

describe('parseCities', () => {
  test('names file, record, field, fault and remedy', () => {
    const nanjing = { ...sound, code: '320100', slug: 'nanjing', name: '南京市' };
    const wuxi = { ...sound, code: '320200', slug: 'wuxi', name: '无锡市' };
    expect(() => parseCities([nanjing, wuxi, { ...sound, population2020: '九百万' }], FILE)).toThrow(
      'content/facts/cities.json · record 3 (xuzhou) · field population2020: expected a whole number of persons, got "九百万". Write digits only, such as 9083790.',
    );
  });

  test.each([
    ['a missing field', { ...sound, name: undefined }, 'field name: expected text, got nothing.'],
    ['half a person', { ...sound, population2020: 9083790.5 }, 'field population2020: expected a whole number of persons, got 9083790.5.'],
    ['a code as a number', { ...sound, code: 320300 }, 'field code: expected a six-digit GB/T 2260 code in quotes, got 320300.'],
    ['a city of another province', { ...sound, code: '340100' }, 'field code: expected the code of a city of Jiangsu, got "340100".'],
    ['swapped axes', { ...sound, seat: [34.263, 117.179] }, 'expected [longitude, latitude] between 115–123° and 29–36°'],
    ['a slug that is not ASCII', { ...sound, slug: '徐州' }, 'field slug: expected a short ASCII id, got "徐州".'],
    ['an unknown region', { ...sound, region: 'middle' }, 'field region: expected one of south, central, north, got "middle".'],
    ['blanks around a name', { ...sound, name: '徐州市 ' }, 'field name: expected text without blanks at either end, got "徐州市 ".'],
    ['a misspelt field', { ...sound, slugg: 'x' }, 'field slugg: no such field.'],
    ['a fact from memory', { ...sound, seatEvidence: { sources: ['gn'], confidence: 'memory' } }, 'field seatEvidence.confidence: "memory" is not published: find a source or remove the record.'],
    ['a fact without a source', { ...sound, seatEvidence: { sources: [], confidence: 'confirmed' } }, 'field seatEvidence.sources: expected at least one entry'],
    ['an inference without a caveat', { ...sound, seatEvidence: { sources: ['gn'], confidence: 'inferred' } }, 'field seatEvidence.caveat: a record that is inferred or contested needs a caveat.'],
    ['an unknown source', { ...sound, populationEvidence: { sources: ['censos'], confidence: 'confirmed' } }, 'field populationEvidence.sources: expected the id of a source in content/sources.json, got "censos". Did you mean "census"?'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseCities([broken], FILE)).toThrow(message);
  });

  test('refuses two records for one city', () => {
    expect(() => parseCities([sound, sound], FILE)).toThrow('record 2 (xuzhou) · field code: "320300" is already used by record 1.');
  });
});

describe('the cities of Jiangsu', () => {
  test('are thirteen, with codes 320100 to 321300', () => {
    const codes = Array.from({ length: 13 }, (_, index) => String(320100 + index * 100));
    expect(cities.map((city) => city.code)).toEqual(codes);
  });

  test('hold 84,748,016 persons, as the census says of the province', () => {
    expect(provincePopulation).toBe(84_748_016);
    expect(shareOfProvince(84_748_016)).toBe(1);
    expect(shareOfProvince(cityBySlug('suzhou').population2020)).toBeCloseTo(0.1504, 4);
  });

  test('hold the published census figures', () => {
    expect(cityBySlug('suzhou').population2020).toBe(12_748_262);
    expect(cityBySlug('zhenjiang').population2020).toBe(3_210_418);
  });

  test('are five in 苏南, three in 苏中, five in 苏北', () => {
    const names = (region: 'south' | 'central' | 'north') => citiesOfRegion(region).map((city) => city.shortName).sort();
    expect(names('south')).toEqual(['南京', '无锡', '常州', '苏州', '镇江'].sort());
    expect(names('central')).toEqual(['南通', '扬州', '泰州'].sort());
    expect(names('north')).toEqual(['徐州', '连云港', '淮安', '盐城', '宿迁'].sort());
  });

  test('are all found by code and by slug', () => {
    expect(cityByCode('321300').shortName).toBe('宿迁');
    expect(isCityCode('340200')).toBe(false);
    expect(() => cityBySlug('xuzhuo')).toThrow('Did you mean "xuzhou"?');
  });

  test('count once when they are named twice', () => {
    expect(populationOfCities(['320300', '320300'])).toBe(9_083_790);
  });

  test('徐州 stands at its old centre in WGS 84, not at the unconverted point 0.6 km away', () => {
    expect(cityBySlug('xuzhou').seat).toEqual([117.17903, 34.263]);
  });
});
