import { describe, expect, test } from 'vitest';
import type { NamedFeature } from '../domain/named-features.ts';
import { structureById } from '../domain/structures.ts';
import { featureNote, structureNote } from './search-notes.ts';

const known: Pick<NamedFeature, 'id' | 'evidence'> = { id: 'yantong-hsr', evidence: { sources: ['art'], confidence: 'confirmed' } };

describe('a note says what a place is and where', () => {
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
});
