import { describe, expect, test } from 'vitest';
import rail from '@content/facts/rail.json';
import times from '@content/facts/travel-times.json';
import { boxOfBounds } from '@/drawing/projection.ts';
import { coastRecord } from './coast-record.ts';
import { layOutTiers } from './label-tiers.ts';
import { frameOf } from './map-geometry.ts';

const name = (id: string) => coastRecord.names.find((candidate) => candidate.id === id);

test.each([
  ['nantong-shanghai', '至上海1小时6分 2020.7'],
  ['yancheng-shanghai', '至上海2小时7分 2020.12'],
  ['lianyungang-shanghai', '至上海3小时54分 2020.12'],
])('the travel time %s stands on the map with its month', (id, text) => {
  expect(name(id)?.text).toBe(text);
});

test('every travel time to 上海 in the facts stands on the map', () => {
  const toShanghai = times.filter(({ to, line }) => to === 'shanghai' && coastRecord.lines.some(({ feature }) => feature === line));
  expect(toShanghai.filter(({ id }) => name(id) === undefined)).toEqual([]);
});

describe('the prospect', () => {
  const prospect = coastRecord.lines.find(({ feature }) => feature === 'one-hour-shanghai');

  test('is called one on the map, in the subtitle and in the legend', () => {
    expect(name('one-hour-shanghai')?.text).toBe('文章展望：一小时经济圈');
    expect(coastRecord.subtitle).toContain('点线是文章的展望');
    expect(coastRecord.legend.find(({ feature }) => feature === 'one-hour-shanghai')?.explanation).toContain('展望');
  });

  test('does not look like a railway', () => {
    const railways = coastRecord.lines.filter(({ feature }) => rail.some(({ id }) => id === feature));
    expect(railways.map(({ style }) => style)).not.toContain(prospect?.style);
    expect(prospect?.arrow).toBeUndefined();
  });

  test('has no area: nothing says how far an hour reaches', () => {
    expect([...coastRecord.shapes, ...coastRecord.outlines].map(({ feature }) => feature)).not.toContain('one-hour-shanghai');
  });
});

test('choosing a travel time brings out the railways that it runs over and the two cities', () => {
  const { shapes, lines } = coastRecord;
  const broughtOut = (id: string) => [...shapes, ...lines].filter(({ memberOf }) => memberOf.includes(id)).map(({ feature }) => feature).sort();
  expect(broughtOut('nantong-shanghai')).toEqual(['310000', '320600', 'husutong-railway']);
  expect(broughtOut('yancheng-shanghai')).toEqual(['310000', '320900', 'husutong-railway', 'yantong-hsr']);
});

test('says on the map and in words that 沿黄海城市群 is inferred', () => {
  expect(name('yellow-sea-cities')?.text).toBe('沿黄海城市群（推定）');
  expect(coastRecord.subtitle).toContain('沿黄海城市群的范围为推定');
});

test('on the narrowest phone every city, the bridge, every line and every travel time still has its name', () => {
  const [narrowest] = layOutTiers(coastRecord, boxOfBounds(frameOf(coastRecord.scale), coastRecord.bounds));
  const placed = new Set(narrowest?.groups.flatMap(({ labels }) => labels.map(({ id }) => id)));
  const wanted = coastRecord.names.filter(({ kind }) => kind !== 'neighbour' && kind !== 'water');
  expect(wanted.filter(({ id }) => !placed.has(id)).map(({ text }) => text)).toEqual([]);
});
