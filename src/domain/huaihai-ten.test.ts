import { describe, expect, test } from 'vitest';
import { citiesOfHuaihaiTen, huaihaiTen, parseCityGroup } from './huaihai-ten.ts';

const FILE = 'content/facts/huaihai-ten.json';
const sound = {
  id: 'huaihai-ten-cities', name: '淮海经济区（十市）', summary: '十市', cities: ['320300', '411400'], document: '规划', claims: ['1.3a'],
  evidence: { sources: ['huaihai10'], confidence: 'contested', caveat: '范围不一。' },
};

describe('parseCityGroup', () => {
  test.each([
    ['a city that has no record', [{ ...sound, cities: ['320300', '411500'] }], 'field cities: expected the code of a city or place in content/facts/cities.json or content/facts/places.json, got "411500".'],
    ['a city that stands twice', [{ ...sound, cities: ['320300', '320300'] }], 'an entry stands twice'],
    ['a source that does not exist', [{ ...sound, evidence: { ...sound.evidence, sources: ['huaihai01'] } }], 'got "huaihai01"'],
    ['a list without a caveat', [{ ...sound, evidence: { sources: ['huaihai10'], confidence: 'confirmed' } }], 'the name stands for more than one list of cities: readers need a caveat.'],
    ['two lists', [sound, { ...sound, id: 'huaihai-twenty-cities' }], `${FILE}: expected one record, got 2.`],
    ['no list', [], `${FILE}: expected one record, got 0.`],
  ])('refuses %s', (_, raw, message) => {
    expect(() => parseCityGroup(raw, FILE)).toThrow(message);
  });
});

test('names the ten cities of the plan of 2018, in four provinces', () => {
  expect(citiesOfHuaihaiTen().map(({ shortName }) => shortName)).toEqual(['徐州', '连云港', '宿迁', '宿州', '淮北', '商丘', '枣庄', '济宁', '临沂', '菏泽']);
  expect(new Set(huaihaiTen.cities.map((code) => code.slice(0, 2)))).toEqual(new Set(['32', '34', '41', '37']));
});

test('the caveat says which of the three ranges this is', () => {
  expect(huaihaiTen.evidence).toMatchObject({ confidence: 'contested' });
  for (const range of ['四省十市', '徐州一市', '二十市']) expect(huaihaiTen.evidence.caveat).toContain(range);
});
