import { describe, expect, test } from 'vitest';
import { citiesOutsideJiangsu, extentOfArea, metropolitanAreas, parseMetropolitanAreas } from './metropolitan-areas.ts';
import { requireRecord } from './parse-records.ts';
import { unitByCode } from './places.ts';

const FILE = 'content/facts/metropolitan-areas.json';
const sound = {
  id: 'suxichang-area', name: '苏锡常都市圈', summary: '三市', extents: [{ extent: 'whole', cities: ['320500'], counties: [] }],
  document: '规划', claims: ['1.2c'], evidence: { sources: ['en2'], confidence: 'confirmed' },
};

describe('parseMetropolitanAreas', () => {
  test.each([
    ['no extent', { ...sound, extents: [] }, 'record 1 (suxichang-area) · field extents: expected at least one entry'],
    ['an unknown extent', { ...sound, extents: [{ extent: 'outer', cities: [], counties: [] }] }, 'field extents.0.extent: expected one of core, extended, whole, got "outer".'],
    ['a city that the site does not know', { ...sound, extents: [{ extent: 'whole', cities: ['340299'], counties: [] }] }, 'field extents.0.cities: expected the code of a city or place in content/facts/cities.json or content/facts/places.json, got "340299". Did you mean "340200"?'],
    ['an unknown claim', { ...sound, claims: ['9.9z'] }, 'field claims: expected the id of a claim'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseMetropolitanAreas([broken], FILE)).toThrow(message);
  });
});

const areaById = (id: string) => requireRecord(new Map(metropolitanAreas.map((area) => [area.id, area])), id, 'area', FILE);

function members(area: string, extent: 'core' | 'extended' | 'whole'): string[] {
  const found = extentOfArea(areaById(area), extent);
  return [...(found?.cities ?? []).map((code) => unitByCode(code).shortName), ...(found?.counties ?? []).map((county) => county.name)].sort();
}

describe('the metropolitan areas', () => {
  test('苏锡常都市圈 holds three cities', () => {
    expect(members('suxichang-area', 'whole')).toEqual(['苏州', '无锡', '常州'].sort());
  });

  test('the core of 南京都市圈 holds 南京 and 21 counties of seven cities', () => {
    expect(members('nanjing-area', 'core')).toEqual(
      [
        '南京', '京口区', '润州区', '丹徒区', '句容市', '广陵区', '邗江区', '江都区', '仪征市', '盱眙县', '镜湖区', '弋江区', '鸠江区',
        '花山区', '雨山区', '博望区', '和县', '当涂县', '琅琊区', '南谯区', '来安县', '天长市', '宣州区',
      ].sort(),
    );
  });

  test('南京都市圈 is “8+2”: eight cities, 金坛 and 溧阳', () => {
    expect(members('nanjing-area', 'extended')).toEqual(['南京', '镇江', '扬州', '淮安', '芜湖', '马鞍山', '滁州', '宣城', '金坛区', '溧阳市'].sort());
  });

  test('徐州都市圈 crosses four provinces and is contested', () => {
    expect(members('xuzhou-area', 'whole')).toEqual(['徐州', '连云港', '宿迁', '宿州', '淮北', '枣庄', '微山县', '永城市'].sort());
    expect(areaById('xuzhou-area').evidence.confidence).toBe('contested');
  });

  test('上海大都市圈 is “1+8”, and readers learn that its plan came after the article', () => {
    expect(members('shanghai-area', 'whole')).toEqual(['上海', '无锡', '常州', '苏州', '南通', '宁波', '湖州', '嘉兴', '舟山'].sort());
    expect(citiesOutsideJiangsu(areaById('shanghai-area'))).toHaveLength(5);
    expect(areaById('shanghai-area').evidence.caveat).toContain('2022年9月才公布');
  });
});
