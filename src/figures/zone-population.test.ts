import { describe, expect, test } from 'vitest';
import facts from '@content/facts/cities.json';
import { textBox } from '@/drawing/chart-text.ts';
import { overlapArea } from '@/drawing/place-labels.ts';
import { textFaults } from '@/drawing/text-faults.ts';
import { zonePopulationDrawings } from './zone-population-drawing.ts';
import { zonePopulationRecord as record } from './zone-population-record.ts';
import type { Sum } from './zone-population-labels.ts';

const PROVINCE = 84_748_016;
const ZONES = ['yangzi-river-city-cluster', 'coastal-economic-belt', 'jianghuai-eco-economic-zone', 'huaihai-economic-zone'];
const peopleOf = (...slugs: string[]): number => facts.filter(({ slug }) => slugs.includes(slug)).reduce((sum, city) => sum + city.population2020, 0);
const cell = (feature: string, column: number): unknown => record.table.rows.find((row) => row.feature === feature)?.cells[column];
const textsOf = ({ name, people, unit, lines }: Sum) => [name, people, unit, ...lines];

describe('the record of zone populations', () => {
  test('adds up the cities of each zone, 南通 in both of its zones', () => {
    expect(ZONES.map((zone) => cell(zone, 3))).toEqual([
      peopleOf('nanjing', 'zhenjiang', 'changzhou', 'wuxi', 'suzhou', 'yangzhou', 'taizhou', 'nantong'),
      peopleOf('nantong', 'yancheng', 'lianyungang'),
      peopleOf('huaian', 'suqian'),
      peopleOf('xuzhou'),
    ]);
    expect(cell('province', 3)).toBe(PROVINCE);
    expect(cell('zones-added', 3)).toBe(PROVINCE + peopleOf('nantong'));
    expect(record.table.rows.filter(({ feature }) => feature === '320600').map(({ cells }) => cells[2])).toEqual(['扬子江城市群', '沿海经济带']);
  });

  test('gives shares of the province, which come to more than 100 %', () => {
    expect(ZONES.map((zone) => cell(zone, 4))).toEqual([64.7, 22.5, 11.3, 10.7]);
    expect(cell('zones-added', 4)).toBe(109.1);
    expect(record.notes.join('')).toContain('109.1%，不是100%');
  });

  test('keeps sums of zones below the cities when a reader sorts, and what all come to below them', () => {
    const blocks = Map.groupBy(record.table.rows, ({ block }) => block ?? 0);
    expect(blocks.get(0)?.every(({ cells }) => cells[1] === '设区市')).toBe(true);
    expect(blocks.get(1)?.map(({ feature }) => feature)).toEqual(ZONES);
    expect(blocks.get(2)?.map(({ feature }) => feature)).toEqual(['zones-added', 'province']);
  });

  test('each zone lists its cities by population, and so does the table', () => {
    const [, ...cities] = record.table.rows.slice(0, 9).map(({ cells }) => cells[0]);
    expect(cities).toEqual(['苏州市', '南京市', '无锡市', '常州市', '扬州市', '泰州市', '镇江市', '南通市']);
  });

  test('names what it does not count, and that the members of one zone are contested', () => {
    expect(record.notes.join('')).toContain('高邮、宝应、兴化、建湖、阜宁这5个县（市）的普查人口，它们的人口含在扬州、泰州、盐城里');
    expect(record.notes.join('')).toContain('出处说江淮生态经济区“以……为重点”');
    expect(record.notes.join('')).toContain('图上的淮海经济区只算徐州一市');
    expect(cell('jianghuai-eco-economic-zone', 5)).toBe('未计5个县（市）：高邮市、宝应县（属扬州），兴化市（属泰州），建湖县、阜宁县（属盐城）');
    expect(record.notes.join('')).toContain('徐州、宿迁、连云港、淮安、盐城五市');
  });

  test('its title is true: more than six tenths live in the eight cities along the river', () => {
    expect(record.title).toContain('6成多');
    expect(Math.floor(Number(cell('yangzi-river-city-cluster', 4)) / 10)).toBe(6);
  });
});

describe.each(zonePopulationDrawings)('the drawing of zone populations of $tier px', ({ tier, height, cells, zones, uncounted, total, ruler }) => {
  test('sets every word clear of the others, in 12 px and more', () => {
    const inCells = cells.flatMap(({ name, value, remark }) => [name, value, remark ?? []].flat());
    const texts = [...inCells, ...zones.flatMap(textsOf), ...textsOf(total), ...uncounted.flatMap(({ lines }) => lines), ...(ruler ? [ruler.text] : [])];
    expect(textFaults(texts, tier, height)).toEqual([]);
  });

  test('draws every city once, at one scale, and large enough to hit', () => {
    expect(cells.map(({ place }) => place).sort()).toEqual(facts.map(({ slug }) => slug).sort());
    const scales = cells.map(({ extent }) => (extent.to - extent.from) / extent.value);
    for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0, 12);
    for (const { extent, feature } of cells) expect(extent.value, feature).toBe(facts.find(({ code }) => code === feature)?.population2020);
    for (const { box, place } of cells) expect(Math.min(box.width, box.height), place).toBeGreaterThanOrEqual(24);
  });

  test('南通 alone reaches across two zones, and stands within both', () => {
    const shared = cells.filter(({ tones }) => tones.length > 1);
    expect(shared.map(({ place, tones }) => [place, tones])).toEqual([['nantong', ['yangzi-river-city-cluster', 'coastal-economic-belt']]]);
    const [river, coast] = zones;
    expect(river?.extent.to).toBeCloseTo(shared[0]?.extent.to ?? 0, 6);
    expect(coast?.extent.from).toBeCloseTo(shared[0]?.extent.from ?? 0, 6);
    for (const { extent, feature } of zones) expect(extent.value, feature).toBe(cell(feature, 3));
  });

  test('gives the share of every city with one decimal, as prose does', () => {
    for (const { readout } of [...cells, ...zones]) expect(readout).toMatch(/占全省\d+\.\d%/);
    expect(cells.find(({ place }) => place === 'suzhou')?.readout).toContain('占全省15.0%');
  });

  test('keeps cells off one another and off the words beside them', () => {
    for (const { box, place } of cells) {
      const others = cells.filter((other) => other.place !== place).map((other) => other.box);
      expect(overlapArea(box, [...others, ...uncounted.map((empty) => empty.box)]), place).toBeLessThan(0.01);
    }
    const words = [...zones.flatMap(textsOf), ...textsOf(total)];
    for (const text of words) expect(overlapArea(textBox(text), cells.map(({ box }) => box)), text.text).toBeLessThan(0.01);
  });

  test('the bar under each sum is as long as its share of the province', () => {
    for (const { share, feature } of zones) expect(share.part.width / share.whole.width, feature).toBeCloseTo(Number(cell(feature, 3)) / PROVINCE, 9);
    expect(total.share.part.width / total.share.whole.width).toBeCloseTo((PROVINCE + peopleOf('nantong')) / PROVINCE, 9);
    expect(total.share.part.x + total.share.part.width).toBeLessThanOrEqual(tier);
  });
});
