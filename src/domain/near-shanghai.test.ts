import { describe, expect, test } from 'vitest';
import { locationsOf, parseShanghaiSide, shanghaiSide, shanghaiSideById } from './near-shanghai.ts';

const sound = {
  id: 'hongqiao-kunshan-xiangcheng', name: '虹桥—昆山—相城', kind: 'line', summary: '一条线', places: ['hongqiao', 'kunshan'], claims: ['3.2f'],
  evidence: { sources: ['art'], confidence: 'confirmed' },
};

describe('parseShanghaiSide', () => {
  test.each([
    ['an unknown kind', { ...sound, kind: 'zone' }, 'field kind: expected one of nodes, line, lake, got "zone".'],
    ['a line with one place', { ...sound, places: ['kunshan'] }, 'field places: expected one lake for a lake, two or more places for a line, one or more for nodes.'],
    ['nodes without a place', { ...sound, kind: 'nodes', places: [] }, 'field places: expected one lake for a lake'],
    ['a lake that is a town', { ...sound, kind: 'lake', places: ['huaqiao'] }, 'field places: expected the slug of a place of the kind lake in content/facts/places.json, got "huaqiao".'],
    ['a place that does not exist', { ...sound, places: ['hongqiao', 'kunshen'] }, 'got "kunshen". Did you mean "kunshan"?'],
    ['a place that stands twice', { ...sound, places: ['kunshan', 'kunshan'] }, 'field places: an entry stands twice'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseShanghaiSide([broken], 'content/facts/shanghai-side.json')).toThrow(message);
  });
});

describe('what lies near Shanghai', () => {
  test.each([
    ['empowered-nodes', '昆山 花桥 太仓 吴江'],
    ['five-new-towns', '嘉定 青浦 松江 奉贤 南汇'],
    ['hongqiao-hub', '虹桥'],
    ['hongqiao-kunshan-xiangcheng', '虹桥 昆山 相城'],
    ['jiading-kunshan-taicang', '嘉定 昆山 太仓'],
    ['tai-lake-area', '太湖'],
    ['dianshan-lake-area', '淀山湖'],
  ])('%s: %s', (id, expected) => {
    expect(locationsOf(shanghaiSideById(id)).map(({ shortName }) => shortName).join(' ')).toBe(expected);
  });

  test('is all checked above, and all named in chapter three', () => {
    expect(shanghaiSide).toHaveLength(7);
    for (const { id, claims } of shanghaiSide) expect(claims.every((claim) => claim.startsWith('3.')), id).toBe(true);
  });

  test('the lake areas rest on the article alone and have no boundary', () => {
    for (const { kind, evidence } of shanghaiSide) {
      if (kind !== 'lake') continue;
      expect(evidence.sources).toEqual(['art']);
      expect(evidence.caveat).toMatch(/不画.*边界/);
    }
  });
});
