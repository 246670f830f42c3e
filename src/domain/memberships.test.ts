import { describe, expect, test } from 'vitest';
import { cities, cityBySlug } from './cities.ts';
import { membershipIn, membershipsOf } from './memberships.ts';

function position(structure: string, slug: string) {
  const membership = membershipIn(structure, cityBySlug(slug).code);
  if (membership === undefined) return 'none';
  const counties = membership.counties.map((county) => county.name).join(' ');
  return [membership.standing, counties, membership.rest].filter(Boolean).join(' | ');
}

describe('memberships', () => {
  test.each([
    ['nanjing', 'core'],
    ['zhenjiang', 'core | 京口区 润州区 丹徒区 句容市 | extended'],
    ['yangzhou', 'core | 广陵区 邗江区 江都区 仪征市 | extended'],
    ['huaian', 'core | 盱眙县 | extended'],
    ['changzhou', 'extended | 金坛区 溧阳市'],
    ['wuxi', 'none'],
  ])('of %s in 南京都市圈: %s', (slug, expected) => {
    expect(position('nanjing-area', slug)).toBe(expected);
  });

  test.each([
    ['jianghuai-eco-economic-zone', 'huaian', 'whole'],
    ['jianghuai-eco-economic-zone', 'yangzhou', 'counties | 高邮市 宝应县'],
    ['shanghai-area', 'nantong', 'whole'],
    ['shanghai-area', 'yancheng', 'none'],
    ['eurasian-land-bridge-east', 'suqian', 'wider'],
    ['south-bank', 'nanjing', 'part'],
    ['north-bank', 'nanjing', 'part'],
    ['yangtze-delta', 'yancheng', 'centre'],
    ['yangtze-delta', 'xuzhou', 'whole'],
    ['ningxichang-area', 'wuxi', 'counties | 宜兴市'],
    ['ningxichang-area', 'suzhou', 'none'],
  ])('in %s of %s: %s', (structure, slug, expected) => {
    expect(position(structure, slug)).toBe(expected);
  });

  test('carry the confidence of the list that they rest on', () => {
    expect(membershipIn('huning-innovation-belt', '320100')?.structure.evidence.confidence).toBe('inferred');
    expect(membershipIn('xuzhou-area', '320300')?.structure.evidence.confidence).toBe('contested');
    expect(membershipIn('coastal-economic-belt', '320600')?.structure.evidence.confidence).toBe('confirmed');
  });

  test('carry the note of a stop', () => {
    expect(membershipIn('north-bank', '320100')?.note).toContain('江北');
  });

  test('of every city hold the strategies that cover the province', () => {
    for (const city of cities) {
      const ids = membershipsOf(city.code).map(({ structure }) => structure.id);
      expect(ids, city.shortName).toEqual(expect.arrayContaining(['yangtze-delta', 'yangtze-economic-belt']));
    }
  });

  test('are asked for cities of Jiangsu only', () => {
    expect(() => membershipsOf('340100')).toThrow('No city "340100" in content/facts/cities.json.');
  });
});
