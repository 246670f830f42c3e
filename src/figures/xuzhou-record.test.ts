import { describe, expect, test } from 'vitest';
import group from '@content/facts/huaihai-ten.json';
import hubs from '@content/facts/xuzhou-arms.json';
import rail from '@content/facts/rail.json';
import { boxOfBounds } from '@/drawing/projection.ts';
import { layOutTiers } from './label-tiers.ts';
import { frameOf } from './map-geometry.ts';
import { xuzhouRecord } from './xuzhou-record.ts';

const arms = hubs.flatMap((hub) => hub.arms);
const railways = rail.filter(({ id }) => arms.some(({ line }) => line === id));

describe('the railways of 徐州', () => {
  test('its title is true: five directions open, two planned', () => {
    const open = arms.filter(({ line }) => rail.some(({ id, status }) => id === line && status === 'open'));
    expect(open.map(({ bearing }) => bearing)).toEqual(['北', '东', '东南', '南', '西']);
    expect(arms.filter((arm) => !open.includes(arm)).map(({ bearing }) => bearing)).toEqual(['东北', '西北']);
    expect(xuzhouRecord.title).toMatch(/五向.*西北、东北/);
  });

  test('each is drawn as open or planned', () => {
    for (const { id, status } of railways) {
      expect(xuzhouRecord.lines.find(({ feature }) => feature === id)?.style, id).toBe(`rail-${status}`);
    }
  });

  test('the name of each says the year of its opening, or that it was planned', () => {
    for (const { id, opened } of railways) {
      expect(xuzhouRecord.names.find((name) => name.id === id)?.text, id).toContain(opened === null ? '规划' : opened.slice(0, 4));
    }
  });

  test('those that go on beyond the map end in an arrowhead that points away from the hub', () => {
    for (const { feature, points } of xuzhouRecord.lines.filter(({ arrow }) => arrow)) {
      const hub = xuzhouRecord.points.find(({ sign }) => sign === 'rail-hub')?.point ?? [0, 0];
      const [before, end] = points.slice(-2).map(([lng, lat]) => Math.hypot(lng - hub[0], lat - hub[1]));
      expect(end, feature).toBeGreaterThan(before ?? Infinity);
    }
  });

  test('says on the map and in words that the south-west has no sound source', () => {
    expect(xuzhouRecord.names.map(({ text }) => text)).toContain('西南向无可靠出处');
    expect(xuzhouRecord.subtitle).toContain('西南方向没有可靠出处');
    expect(xuzhouRecord.notes.join('')).toContain('西南方向没有可靠出处');
  });
});

describe('淮海经济区', () => {
  const painted = (paint: string): string[] => xuzhouRecord.shapes.filter(({ paints }) => paints[0] === paint).map(({ feature }) => feature);

  test('the ten are painted light, 徐州 full', () => {
    const ten = group.flatMap(({ cities }) => cities);
    expect(painted('huaihai-zone')).toEqual(['320300']);
    expect([...painted('huaihai-zone'), ...painted('huaihai-ten')].sort()).toEqual([...ten].sort());
    expect(xuzhouRecord.outlines.map(({ codes }) => codes)).toEqual([ten]);
  });

  test('the notes say that the name is used for more than one range', () => {
    expect(xuzhouRecord.notes.join('')).toMatch(/四省十市.*徐州一市.*二十市/);
  });
});

test('on the narrowest phone every city of the ten and every railway still has its name', () => {
  const [narrowest] = layOutTiers(xuzhouRecord, boxOfBounds(frameOf(xuzhouRecord.scale), xuzhouRecord.bounds));
  const placed = new Set(narrowest?.groups.flatMap(({ labels }) => labels.map(({ id }) => id)));
  const wanted = xuzhouRecord.names.filter(({ kind }) => kind === 'city' || kind === 'line');
  expect(wanted.filter(({ id }) => !placed.has(id)).map(({ text }) => text)).toEqual([]);
});
