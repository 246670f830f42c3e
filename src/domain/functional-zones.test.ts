import { describe, expect, test } from 'vitest';
import { cities, cityBySlug } from './cities.ts';
import { addedPopulation, functionalZones, parseFunctionalZones, populationOfZone, sharedCities, zonesHolding, zonesOfCity } from './functional-zones.ts';
import { requireRecord } from './parse-records.ts';

const FILE = 'content/facts/functional-zones.json';
const sound = {
  id: 'coastal-economic-belt', name: '沿海经济带', role: '3', summary: '沿海三市', cities: ['320600', '320900', '320700'], counties: [], claims: ['1.1d'],
  evidence: { sources: ['coast'], confidence: 'confirmed' },
};
const where = 'content/facts/functional-zones.json · record 1 (coastal-economic-belt)';

describe('parseFunctionalZones', () => {
  test.each([
    ['a city that does not exist', { ...sound, cities: ['321600'] }, `${where} · field cities: expected the code of a city in content/facts/cities.json, got "321600". Did you mean "32`],
    ['a claim that does not exist', { ...sound, claims: ['1.1k'] }, `${where} · field claims: expected the id of a claim in content/claims.json, got "1.1k". Did you mean "1.1`],
    ['a source that does not exist', { ...sound, evidence: { sources: ['coasts'], confidence: 'confirmed' } }, `${where} · field evidence.sources: expected the id of a source in content/sources.json, got "coasts". Did you mean "coast"?`],
    ['a city that stands twice', { ...sound, cities: ['320600', '320600'] }, `${where} · field cities: an entry stands twice`],
    ['a county under the wrong city', { ...sound, counties: [{ code: '321084', name: '高邮市', city: '321200' }] }, `${where} · field counties.0.city: expected the city whose first four digits the county shares.`],
    ['a county of a city that does not exist', { ...sound, counties: [{ code: '321684', name: '某县', city: '321600' }] }, `${where} · field counties: expected the code of a city`],
    ['an unknown role', { ...sound, role: 1 }, `${where} · field role: expected one of 1, 3, got 1.`],
    ['a member list from memory', { ...sound, evidence: { sources: ['coast'], confidence: 'memory' } }, '"memory" is not published: find a source or remove the record.'],
    ['an id that is not ASCII', { ...sound, id: '沿海' }, 'field id: expected a short ASCII id, got "沿海".'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseFunctionalZones([broken], FILE)).toThrow(message);
  });
});

const zoneById = (id: string) => requireRecord(new Map(functionalZones.map((zone) => [zone.id, zone])), id, 'zone', FILE);

function names(codes: readonly string[]): string[] {
  return codes.map((code) => cities.find((city) => city.code === code)?.shortName ?? code).sort();
}

describe('the zones of “1+3”', () => {
  test('are one and three', () => {
    expect(functionalZones.map((zone) => zone.role)).toEqual(['1', '3', '3', '3']);
  });

  test('have the members that the documents list', () => {
    expect(names(zoneById('yangzi-river-city-cluster').cities)).toEqual(['南京', '镇江', '常州', '无锡', '苏州', '扬州', '泰州', '南通'].sort());
    expect(names(zoneById('coastal-economic-belt').cities)).toEqual(['南通', '盐城', '连云港'].sort());
    expect(names(zoneById('jianghuai-eco-economic-zone').cities)).toEqual(['淮安', '宿迁'].sort());
    expect(names(zoneById('huaihai-economic-zone').cities)).toEqual(['徐州']);
  });

  test('give 江淮 five counties of three cities, with their codes', () => {
    const counties = zoneById('jianghuai-eco-economic-zone').counties;
    expect(Object.fromEntries(counties.map((county) => [county.code, county.name]))).toEqual({
      '321084': '高邮市', '321023': '宝应县', '321281': '兴化市', '320925': '建湖县', '320923': '阜宁县',
    });
  });

  const standing = (slug: string) => zonesOfCity(cityBySlug(slug).code).map(({ zone, standing }) => `${zone.id} ${standing}`);

  test('overlap in 南通, wholly', () => {
    expect(standing('nantong')).toEqual(['yangzi-river-city-cluster whole', 'coastal-economic-belt whole']);
  });

  test('overlap in 扬州, 泰州 and 盐城, by county', () => {
    expect(standing('yangzhou')).toEqual(['yangzi-river-city-cluster whole', 'jianghuai-eco-economic-zone counties']);
    expect(standing('taizhou')).toEqual(['yangzi-river-city-cluster whole', 'jianghuai-eco-economic-zone counties']);
    expect(standing('yancheng')).toEqual(['coastal-economic-belt whole', 'jianghuai-eco-economic-zone counties']);
    const inJianghuai = zonesOfCity('320900')[1]?.counties.map((county) => county.name);
    expect(inJianghuai).toEqual(['建湖县', '阜宁县']);
  });

  test('keep 连云港 and 宿迁 out of the 淮海 zone of “1+3”', () => {
    expect(standing('lianyungang')).toEqual(['coastal-economic-belt whole']);
    expect(standing('suqian')).toEqual(['jianghuai-eco-economic-zone whole']);
  });

  test('leave no city out', () => {
    for (const city of cities) expect(zonesOfCity(city.code).length, city.shortName).toBeGreaterThan(0);
  });

  test('count the people of whole member cities', () => {
    expect(populationOfZone(zoneById('yangzi-river-city-cluster'))).toBe(54_812_815);
    expect(populationOfZone(zoneById('coastal-economic-belt'))).toBe(19_035_624);
    expect(populationOfZone(zoneById('jianghuai-eco-economic-zone'))).toBe(9_542_422);
    expect(populationOfZone(zoneById('huaihai-economic-zone'))).toBe(9_083_790);
  });

  test('come to more than the province by the people of the one city that two of them hold', () => {
    expect(sharedCities.map(({ slug }) => slug)).toEqual(['nantong']);
    expect(zonesHolding(cityBySlug('yangzhou')).map(({ id }) => id)).toEqual(['yangzi-river-city-cluster']);
    expect(addedPopulation).toBe(84_748_016 + cityBySlug('nantong').population2020);
  });

  test('warn readers where the list is a focus or is contested', () => {
    expect(zoneById('jianghuai-eco-economic-zone').evidence.caveat).toContain('重点');
    expect(zoneById('huaihai-economic-zone').evidence).toMatchObject({ confidence: 'contested' });
    expect(zoneById('huaihai-economic-zone').evidence.caveat).toContain('十市');
  });
});
