import { describe, expect, test } from 'vitest';
import { cityCodeOf, isWholeCity, placeBySlug, parsePlaces, places, pointOf, shanghaiCode, unitByCode } from './places.ts';

const FILE = 'content/facts/places.json';
const sound = {
  slug: 'kunshan', name: '昆山市', shortName: '昆山', kind: 'county', code: '320583', point: [120.95431, 31.37762],
  evidence: { sources: ['gn'], confidence: 'confirmed' },
};

describe('parsePlaces', () => {
  test.each([
    ['an unknown kind', { ...sound, kind: 'village' }, 'record 1 (kunshan) · field kind: expected one of county, town, city, district, lake, hub, got "village".'],
    ['a point outside the maps', { ...sound, point: [12.5, 41.9] }, 'expected [longitude, latitude]'],
    ['a point with one number', { ...sound, point: [120.9] }, 'field point'],
    ['a place from memory', { ...sound, evidence: { sources: ['gn'], confidence: 'memory' } }, '"memory" is not published: find a source or remove the record.'],
    ['an unknown source', { ...sound, evidence: { sources: ['gm'], confidence: 'confirmed' } }, 'got "gm". Did you mean "gn"?'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parsePlaces([broken], FILE)).toThrow(message);
  });

  test('refuses two places with one code', () => {
    expect(() => parsePlaces([sound, { ...sound, slug: 'kunshan-2', name: '昆山' }], FILE)).toThrow('record 2 (kunshan-2) · field code: "320583" is already used by record 1.');
  });
});

describe('the places of the site', () => {
  test.each([
    'shanghai', 'kunshan', 'huaqiao', 'taicang', 'wujiang', 'xiangcheng', 'jiading', 'qingpu', 'songjiang', 'fengxian', 'nanhui', 'hongqiao',
    'dianshan-lake', 'tai-lake', 'hongze-lake', 'fuyang', 'chuzhou', 'huaibei', 'maanshan', 'wuhu', 'xuancheng', 'suzhou-anhui', 'zaozhuang',
    'weishan', 'yongcheng', 'ningbo', 'huzhou', 'jiaxing', 'zhoushan', 'lishui', 'gaochun', 'yixing', 'jintan', 'liyang', 'gaoyou', 'baoying',
    'xinghua', 'jianhu', 'funing', 'xuyi', 'pizhou', 'xinyi', 'donghai',
  ])('hold %s', (slug) => {
    expect(placeBySlug(slug).slug).toBe(slug);
  });

  test('tell 宿州 in Anhui from 苏州 in Jiangsu', () => {
    expect(unitByCode('341300').shortName).toBe('宿州');
    expect(unitByCode('320500').shortName).toBe('苏州');
  });

  test('say with a caveat where a point stands for something wider', () => {
    for (const slug of ['huaqiao', 'nanhui', 'hongqiao', 'tai-lake']) expect(placeBySlug(slug).evidence.caveat, slug).toBeDefined();
  });

  test('carry longitude first', () => {
    expect(pointOf(placeBySlug('kunshan'))).toEqual([120.95431, 31.37762]);
    expect(places.every((place) => pointOf(place)[0] > pointOf(place)[1])).toBe(true);
  });
});

describe('a code', () => {
  test.each([
    ['320583', '320500'],
    ['320500', '320500'],
    ['370826', '370800'],
    ['310115', shanghaiCode],
    [shanghaiCode, shanghaiCode],
  ])('%s is held by the city %s', (code, city) => {
    expect(cityCodeOf(code)).toBe(city);
    expect(isWholeCity(code)).toBe(code === city);
  });
});
