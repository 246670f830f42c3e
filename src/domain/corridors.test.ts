import { describe, expect, test } from 'vitest';
import { corridors, parseCorridors, stopsOf, wholeAxisOf } from './corridors.ts';
import { requireRecord } from './parse-records.ts';

const sound = {
  id: 'along-coast', name: '沿海', follows: 'coast', direction: 'north-south', summary: '三市', stops: [{ place: '320700', standing: 'member' }],
  claims: ['2.2b'], evidence: { sources: ['coast'], confidence: 'confirmed' },
};

describe('parseCorridors', () => {
  test.each([
    ['a member that is no city of Jiangsu', { ...sound, stops: [{ place: 'shanghai', standing: 'member' }] }, 'record 1 (along-coast) · field stops.0.place: expected the code of a city in content/facts/cities.json, got "shanghai".'],
    ['an outside stop that is no place', { ...sound, stops: [{ place: 'shanghay', standing: 'outside' }] }, 'expected the slug of a place in content/facts/places.json, got "shanghay". Did you mean "shanghai"?'],
    ['an unknown standing', { ...sound, stops: [{ place: '320700', standing: 'guest' }] }, 'field stops.0.standing: expected one of member, part, wider, route, outside, got "guest".'],
    ['a whole that is no corridor', { ...sound, partOf: 'along-yangzi' }, 'field partOf: expected the id of another corridor in content/facts/corridors.json, got "along-yangzi".'],
    ['no stop', { ...sound, stops: [] }, 'field stops: expected at least one entry'],
    ['an unknown direction', { ...sound, direction: 'up' }, 'field direction: expected one of west-east, north-south, got "up".'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseCorridors([broken], 'content/facts/corridors.json')).toThrow(message);
  });
});

const corridorById = (id: string) =>
  requireRecord(new Map(corridors.map((corridor) => [corridor.id, corridor])), id, 'corridor', 'content/facts/corridors.json');

function line(id: string): string {
  return stopsOf(corridorById(id)).map((stop) => stop.shortName + (stop.standing === 'member' ? '' : ` (${stop.standing})`)).join(' ');
}

describe('the corridors', () => {
  test.each([
    ['along-coast', '连云港 盐城 南通'],
    ['along-grand-canal', '徐州 宿迁 淮安 扬州 镇江 常州 无锡 苏州'],
    ['eurasian-land-bridge-east', '徐州 邳州 (route) 宿迁 (wider) 新沂 (route) 东海 (route) 连云港'],
    ['huning-innovation-belt', '南京 镇江 常州 无锡 苏州 上海 (outside)'],
    ['south-bank', '南京 (part) 镇江 常州 无锡 苏州'],
    ['north-bank', '南京 (part) 扬州 泰州 南通'],
  ])('%s runs %s', (id, expected) => {
    expect(line(id)).toBe(expected);
  });

  test('沿江 holds the eight cities of both banks', () => {
    expect(new Set(line('along-yangtze').split(' '))).toEqual(new Set(['南京', '镇江', '常州', '无锡', '苏州', '扬州', '泰州', '南通']));
  });

  test.each(corridors.map((corridor) => [corridor.id, corridor] as const))('%s lists its stops in its direction', (_, corridor) => {
    const along = stopsOf(corridor).map(({ point: [lng, lat] }) => (corridor.direction === 'west-east' ? lng : -lat));
    expect(along).toEqual([...along].sort((one, other) => one - other));
  });

  test('count both banks as parts of 沿江', () => {
    for (const id of ['south-bank', 'north-bank', 'along-yangtze']) expect(wholeAxisOf(corridorById(id)).id, id).toBe('along-yangtze');
  });

  test('say that no document lists the cities of 沿沪宁 or of the two banks', () => {
    for (const id of ['huning-innovation-belt', 'south-bank', 'north-bank']) {
      expect(corridorById(id).evidence.confidence, id).toBe('inferred');
    }
    expect(corridorById('huning-innovation-belt').evidence.caveat).toContain('没有找到官方城市名单');
  });
});
