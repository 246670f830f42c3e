import { describe, expect, test } from 'vitest';
import facts from '@content/facts/cities.json';
import { textFaults } from '@/drawing/text-faults.ts';
import { orientationDrawings } from './orientation-drawing.ts';
import { orientationRecord as record } from './orientation-record.ts';

const people = (feature: string): number => Number(record.table.rows.find((row) => row.feature === feature)?.cells.at(-1));
const peopleOf = (...slugs: string[]): number => facts.filter(({ slug }) => slugs.includes(slug)).reduce((sum, city) => sum + city.population2020, 0);

describe('the orientation record', () => {
  test('the three regions together are the province of the census', () => {
    expect(people('region-south') + people('region-central') + people('region-north')).toBe(84_748_016);
  });

  test('南通 counts once in each of its two zones, and nobody else counts twice', () => {
    expect(people('coastal-economic-belt')).toBe(peopleOf('nantong', 'yancheng', 'lianyungang'));
    expect(people('yangzi-river-city-cluster')).toBe(peopleOf('nanjing', 'zhenjiang', 'changzhou', 'wuxi', 'suzhou', 'yangzhou', 'taizhou', 'nantong'));
    const zones = ['huaihai-economic-zone', 'jianghuai-eco-economic-zone', 'coastal-economic-belt', 'yangzi-river-city-cluster'];
    expect(zones.reduce((sum, zone) => sum + people(zone), 0)).toBe(84_748_016 + peopleOf('nantong'));
  });

  test('says in its notes which counties it leaves out', () => {
    expect(record.notes.join('')).toContain('高邮、宝应、兴化、建湖、阜宁');
  });

  test('its title is true: 苏北 goes to three zones, 苏南 to one, 苏中 to 沿江 but for 南通', () => {
    const zonesOf = (feature: string): string[] => String(record.table.rows.find((row) => row.feature === feature)?.cells[3]).split('；');
    expect(zonesOf('region-north')).toHaveLength(3);
    expect(zonesOf('region-south')).toEqual(['扬子江城市群']);
    expect(zonesOf('320600').sort()).toEqual(['扬子江城市群', '沿海经济带'].sort());
  });
});

describe.each(orientationDrawings)('the orientation drawing of $tier px', ({ tier, height, heads, cities, regions, zones }) => {
  test('sets every name clear of the others, in 12 px and more', () => {
    const texts = [
      ...heads,
      ...[...cities, ...regions, ...zones].flatMap(({ name, value }) => [name, value]),
      ...zones.flatMap(({ remark }) => remark ?? []),
      ...cities.flatMap(({ arrivals }) => arrivals),
    ];
    expect(textFaults(texts, tier, height)).toEqual([]);
  });

  test('draws everyone at one scale', () => {
    const scale = (cities[0]?.span.value ?? 0) / ((cities[0]?.span.bottom ?? 0) - (cities[0]?.span.top ?? 0));
    for (const { feature, span } of [...cities, ...regions, ...zones]) {
      expect(span.value / (span.bottom - span.top), feature).toBeCloseTo(scale, 3);
      expect(span.value, feature).toBe(people(feature));
    }
  });

  test('stripes the one city of two zones, and draws it to both', () => {
    const shared = cities.filter(({ paints }) => paints.length === 2);
    expect(shared.map(({ feature }) => feature)).toEqual(['320600']);
    expect(cities.filter(({ paths }) => paths.length === 2)).toEqual(shared);
  });
});
