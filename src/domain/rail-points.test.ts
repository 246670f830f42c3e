import { describe, expect, test } from 'vitest';
import { parseRailPoints, railPointById, railPoints } from './rail-points.ts';

const FILE = 'content/facts/rail-points.json';
const sound = { id: 'xuzhou-east', name: '徐州东站', kind: 'station', point: [117.30184, 34.26958], evidence: { sources: ['osm'], confidence: 'confirmed' } };

describe('parseRailPoints', () => {
  test.each([
    ['swapped axes', { ...sound, point: [34.26958, 117.30184] }, 'record 1 (xuzhou-east) · field point.0: expected [longitude, latitude]'],
    ['an unknown kind', { ...sound, kind: 'tunnel' }, 'field kind: expected one of station, bridge, got "tunnel".'],
    ['a point from memory', { ...sound, evidence: { sources: ['osm'], confidence: 'memory' } }, '"memory" is not published'],
    ['the id of a place', { ...sound, id: 'kunshan' }, 'content/facts/rail-points.json: the id "kunshan" is already that of a place. Write "kunshan-station"'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseRailPoints([broken], FILE)).toThrow(message);
  });
});

/** Kilometres between two points, good enough within the map. */
function kilometres([lng, lat]: readonly [number, number], [otherLng, otherLat]: readonly [number, number]): number {
  const east = (otherLng - lng) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(east, otherLat - lat) * 111.2;
}

describe('stations and bridges', () => {
  test.each([
    ['xuzhou-east', 117.3, 34.27],
    ['nantong-west', 120.76, 32.1],
    ['yancheng-station', 120.18, 33.37],
    ['shanghai-hongqiao', 121.32, 31.2],
  ])('%s stands near %d° E, %d° N', (id, lng, lat) => {
    expect(kilometres(railPointById(id).point, [lng, lat])).toBeLessThan(1.5);
  });

  test('the bridge crosses the Yangtze between 南通西 and 张家港', () => {
    const { point: bridge, kind } = railPointById('husutong-bridge');
    expect(kind).toBe('bridge');
    expect(kilometres(bridge, railPointById('nantong-west').point)).toBeLessThan(15);
    expect(kilometres(bridge, railPointById('zhangjiagang-station').point)).toBeLessThan(25);
  });

  test('no two stand at one point', () => {
    expect(new Set(railPoints.map(({ point }) => point.join())).size).toBe(railPoints.length);
  });

  test('a wrong id names the closest', () => {
    expect(() => railPointById('xuzhou-eest')).toThrow('Did you mean "xuzhou-east"?');
  });
});
