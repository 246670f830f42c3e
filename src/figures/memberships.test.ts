import { describe, expect, test } from 'vitest';
import facts from '@content/facts/functional-zones.json';
import { cityBySlug } from '@/domain/cities.ts';
import { membershipIn } from '@/domain/memberships.ts';
import { textFaults } from '@/drawing/text-faults.ts';
import { membershipsDrawings } from './memberships-drawing.ts';
import { shapeOf, type DotShape } from './memberships-marks.ts';
import { membershipsRecord as record } from './memberships-record.ts';

const counts = new Map(record.table.rows.map(({ cells }) => [String(cells[0]), Number(cells[2])]));

function cell(feature: string, column: string): string {
  const row = record.table.rows.find((candidate) => candidate.feature === feature);
  return String(row?.cells[record.table.columns.indexOf(column)]);
}

function shape(city: string, structure: string): DotShape | undefined {
  const membership = membershipIn(structure, cityBySlug(city).code);
  return membership && shapeOf(membership);
}

describe('the memberships record', () => {
  test('its title says what its table counts', () => {
    const cityCounts = record.table.rows.filter(({ feature }) => /^32\d\d00$/.test(feature)).map(({ cells }) => ({ name: cells[0], count: Number(cells[2]) }));
    expect(cityCounts).toHaveLength(13);
    const highest = Math.max(...cityCounts.map(({ count }) => count));
    const lowest = Math.min(...cityCounts.map(({ count }) => count));
    expect(cityCounts.filter(({ count }) => count === highest).map(({ name }) => name)).toEqual(['常州市']);
    expect(cityCounts.filter(({ count }) => count === lowest).map(({ name }) => name).sort()).toEqual(['淮安市', '盐城市'].sort());
    expect(record.title).toBe(`每座城市都在多种安排里：常州有${highest}种，淮安、盐城最少，也有${lowest}种`);
  });

  test('南通 stands in both of its zones, and 扬州 in 江淮 with the counties that the facts list', () => {
    expect(cell('320600', '归属或江苏成员')).toMatch(/扬子江城市群；沿海经济带/);
    const listed = facts.find(({ id }) => id === 'jianghuai-eco-economic-zone')?.counties.filter(({ city }) => city === '321000') ?? [];
    expect(cell('321000', '归属或江苏成员')).toContain(`江淮生态经济区（${listed.map(({ name }) => name).join('、')}）`);
    expect(cell('jianghuai-eco-economic-zone', '归属或江苏成员')).toContain('扬州（高邮市、宝应县）');
  });

  test('rows of cities and columns of structures hold the same dots', () => {
    const cities = record.table.rows.filter(({ feature }) => /^32\d\d00$/.test(feature));
    const structures = record.table.rows.filter(({ feature }) => !/^32\d\d00$/.test(feature));
    const total = (rows: typeof cities): number => rows.reduce((sum, { cells }) => sum + Number(cells[2]), 0);
    expect(structures).toHaveLength(21);
    expect(total(cities)).toBe(total(structures));
    expect(counts.get('扬子江城市群')).toBe(8);
  });

  test('a dot says how much of the city it stands for, and how sure it is', () => {
    expect(shape('nanjing', 'nanjing-area')).toBe('whole');
    expect(shape('zhenjiang', 'nanjing-area')).toBe('layered');
    expect(shape('changzhou', 'nanjing-area')).toBe('part');
    expect(shape('taizhou', 'jianghuai-eco-economic-zone')).toBe('part');
    expect(shape('taizhou', 'xichangtai')).toBe('uncertain');
    expect(shape('suqian', 'eurasian-land-bridge-east')).toBe('uncertain');
  });
});

describe.each(membershipsDrawings)('the memberships drawing of $tier px', ({ tier, height, panels }) => {
  test('sets every name clear of the others, in 12 px and more', () => {
    const texts = panels.flatMap(({ headNames, heads, groupNames, rows }) => [
      ...headNames,
      ...groupNames,
      ...heads.flatMap(({ name, count }) => [name, count]),
      ...rows.flatMap(({ name, asides }) => [name, ...asides.map(({ text }) => text)]),
    ]);
    expect(textFaults(texts, tier, height)).toEqual([]);
  });

  test('has as many dots in a row, and in a column that says its number, as its count says', () => {
    const rows = panels.flatMap((panel) => panel.rows);
    for (const { feature, asides } of rows) {
      const count = asides.find(({ isCount }) => isCount);
      if (count === undefined) continue;
      const dots = rows.filter((row) => row.feature === feature).flatMap((row) => row.dots);
      expect(String(dots.length), feature).toBe(count.text.text);
    }
    for (const { feature, count } of panels.flatMap(({ heads }) => heads)) {
      expect(String(rows.flatMap(({ dots }) => dots).filter((dot) => dot.feature === feature).length), feature).toBe(count.text);
    }
  });

  test('draws each membership once', () => {
    const dots = panels.flatMap(({ rows }) => rows).flatMap((row) => row.dots);
    const total = record.table.rows.filter(({ feature }) => /^32/.test(feature)).reduce((sum, { cells }) => sum + Number(cells[2]), 0);
    expect(dots).toHaveLength(total);
    expect(new Set(dots.map(({ readout }) => readout))).toHaveProperty('size', total);
  });
});
