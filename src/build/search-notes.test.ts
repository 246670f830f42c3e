import { describe, expect, test } from 'vitest';
import { cityBySlug } from '../domain/cities.ts';
import type { NamedFeature } from '../domain/named-features.ts';
import { placeBySlug } from '../domain/places.ts';
import { structureById } from '../domain/structures.ts';
import { locatorSheet } from './search-locators.ts';
import { cityNote, featureNote, placeNote, structureNote } from './search-notes.ts';

const known: Pick<NamedFeature, 'id' | 'evidence'> = { id: 'yantong-hsr', evidence: { sources: ['art'], confidence: 'confirmed' } };

describe('a note says what a place is and where', () => {
  test('of a city its region, of a place outside Jiangsu its province', () => {
    expect(cityNote(cityBySlug('xuzhou'))).toBe('设区市 · 苏北');
    expect(placeNote(placeBySlug('fuyang'), '省外城市')).toBe('省外城市 · 安徽');
    expect(placeNote(placeBySlug('weishan'), '县级')).toBe('县级 · 山东济宁市');
    expect(placeNote(placeBySlug('kunshan'), '县级 · 苏州市')).toBe('县级 · 苏州市');
  });

  test.each([
    ['suxichang-area', '苏锡常都市圈', '都市圈 · 无锡、常州、苏州'],
    ['jianghuai-eco-economic-zone', '江淮', '都市圈 · 淮安、宿迁，盐城、扬州、泰州的一部分'],
    ['yangtze-delta', '全省', '都市圈 · 全省'],
    ['xuzhou-area', '省外的市和县', '都市圈（21世纪初的规划，说法不一） · 徐州、连云港、宿迁，及淮北、宿州、枣庄三市和微山、永城'],
    ['nanjing-area', '核心和拓展', '都市圈 · 南京、淮安、扬州、镇江，常州的一部分，及省外4市'],
    ['eurasian-land-bridge-east', '两种口径', '都市圈 · 徐州、连云港，较宽的口径还有宿迁'],
    ['husutong', '推定的名单', '都市圈（推定） · 苏州、南通，及上海'],
    ['south-bank', '跨江的南京', '都市圈（推定） · 无锡、常州、苏州、镇江，南京的一部分'],
    ['shanghai-area', '五市', '都市圈（晚于文章） · 无锡、常州、苏州、南通，及省外5市'],
  ])('of %s its members (%s)', (id, _, note) => {
    expect(structureNote(structureById(id), '都市圈')).toBe(note);
  });

  test('of a railway its ends, of a group its places, of anything else its kind', () => {
    expect(featureNote(known, '铁路（已通）', ['沿线：盐城站 — 海安站 — 南通西站。'])).toBe('铁路（已通） · 盐城站—南通西站');
    expect(featureNote(known, '节点', ['所标地点：昆山、花桥。', '出处：某文。'])).toBe('节点 · 昆山、花桥');
    expect(featureNote(known, '毗邻协同线', ['所标地点：虹桥 — 昆山 — 相城。'])).toBe('毗邻协同线 · 虹桥—昆山—相城');
    expect(featureNote(known, '湖区', ['只标太湖，没有边界。'])).toBe('湖区');
  });

  test('the ends of a schematic course are not given as those of the railway', () => {
    expect(featureNote({ id: 'north-bank-hsr', evidence: { ...known.evidence, caveat: '连线为示意。' } }, '铁路（晚于文章）', ['沿线：滁州站 — 南通站。'])).toBe('铁路（晚于文章）');
  });

  test('what is inferred says so', () => {
    expect(featureNote({ ...known, id: 'yellow-sea-cities' }, '城市群', ['成员：南通、盐城、连云港。'])).toBe('城市群（推定） · 南通、盐城、连云港');
  });

  test('a town and a hub have the division around them, a lake none', () => {
    expect(placeNote(placeBySlug('huaqiao'), '镇')).toBe('镇 · 苏州昆山市');
    expect(placeNote(placeBySlug('nanhui'), '新城')).toBe('新城 · 上海市');
    expect(placeNote(placeBySlug('hongqiao'), '枢纽')).toBe('枢纽 · 上海市');
    expect(placeNote(placeBySlug('tai-lake'), '湖泊')).toBe('湖泊');
    expect(() => placeNote({ kind: 'town', point: [117, 30] }, '镇')).toThrow(/117, 30.*places\.json/);
  });
});

describe('a locator', () => {
  const sheet = locatorSheet();

  test('has the 13 cities as its ground, each drawn inside the frame in whole units', () => {
    const [width, height] = sheet.frame;
    expect(sheet.shapes).toHaveLength(13);
    for (const shape of sheet.shapes) {
      const [, x = '', y = ''] = /^M(\d+) (\d+)l/.exec(shape) ?? [];
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(width);
      expect(Number(y)).toBeLessThan(height);
    }
  });

  test('shows what lies outside of it at its edge, on the right side', () => {
    const [width, height] = sheet.frame;
    const [west, south] = ['bozhou', 'zhoushan'].map((slug) => sheet.dot(placeBySlug(slug).point));
    expect(west?.[0]).toBeLessThan(10);
    expect(south?.[1]).toBeGreaterThan(height - 10);
    expect(south?.[0]).toBeGreaterThan(width / 2);
  });

  test('stops the build at a unit without an outline', () => {
    expect(() => sheet.numberOf('999999')).toThrow(/999999.*content\/facts/);
  });
});
