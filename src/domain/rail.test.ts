import { describe, expect, test } from 'vitest';
import { parseRail, railLineById, railLines, routeOf, stationsOf } from './rail.ts';

const sound = {
  id: 'yantong-hsr', name: '盐通高铁', kind: 'line', status: 'open', opened: '2020-12-30', route: ['yancheng-station', 'nantong-west'], lengthKm: 158, speedKmh: 350,
  facts: ['全线6座车站'], claims: ['4.1e'], evidence: { sources: ['yt'], confidence: 'confirmed' },
};
const planned = { ...sound, status: 'planned', opened: null, planned: '规划' };

describe('parseRail', () => {
  test.each([
    ['an unknown status', { ...sound, status: 'closed' }, 'record 1 (yantong-hsr) · field status: expected one of open, planned, later, got "closed".'],
    ['a date in words', { ...sound, opened: '2020年12月30日' }, 'field opened: expected a date as exact as it is known, got "2020年12月30日".'],
    ['no word on the date', { ...sound, opened: undefined }, 'field opened: expected a date as exact as it is known, got nothing.'],
    ['an open line that opened after the article', { ...sound, opened: '2023-09-28' }, 'field status: does not fit the field opened'],
    ['a later line that opened before the article', { ...sound, status: 'later' }, 'field status: does not fit the field opened'],
    ['a planned line with an opening', { ...planned, opened: '2020-12-30' }, 'field status: does not fit the field opened'],
    ['a planned line without a plan', { ...planned, planned: undefined }, 'field planned: a line that is not open needs one Chinese sentence'],
    ['a first section that opened last', { ...sound, firstSection: { name: '北段', opened: '2021-01-01' } }, 'field firstSection.opened: expected a date before that of the whole line.'],
    ['a line with one point', { ...sound, route: ['nantong-west'] }, 'field route: expected one point for a bridge and two or more for a line.'],
    ['a bridge with two points', { ...sound, kind: 'bridge' }, 'field route: expected one point for a bridge and two or more for a line.'],
    ['a route through an unknown station', { ...sound, route: ['yancheng-station', 'nantong-wets'] }, 'field route: expected the id of a station or bridge, or the slug of a place, in content/facts/rail-points.json or content/facts/places.json, got "nantong-wets". Did you mean "nantong-west"?'],
    ['a length with its unit', { ...sound, lengthKm: '158 km' }, 'field lengthKm: expected a number above 0, got "158 km".'],
    ['a speed of nothing', { ...sound, speedKmh: 0 }, 'field speedKmh: expected a number above 0, got 0.'],
    ['an unknown source', { ...sound, evidence: { sources: ['ytt'], confidence: 'confirmed' } }, 'got "ytt". Did you mean "yt"?'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseRail([broken], 'content/facts/rail.json')).toThrow(message);
  });

  test('reads an open line of unknown date and a planned one', () => {
    expect(parseRail([{ ...sound, opened: null }, { ...planned, id: 'a', name: '甲' }], 'content/facts/rail.json')).toHaveLength(2);
  });
});

describe('the railways', () => {
  test.each([
    ['yantong-hsr', 'open', '2020-12-30'],
    ['husutong-railway', 'open', '2020-07-01'],
    ['husutong-bridge', 'open', '2020-07-01'],
    ['xuyan-hsr', 'open', '2019-12-16'],
    ['lianzhen-railway', 'open', '2020-12-11'],
    ['xulian-hsr', 'open', '2021-02-08'],
    ['jinghu-hsr', 'open', '2011-06-30'],
    ['zhengxu-hsr', 'open', '2016-09-10'],
    ['xuhe-hsr', 'planned', null],
    ['xuzao-railway', 'planned', null],
    ['south-bank-hsr', 'later', '2023-09-28'],
    ['north-bank-hsr', 'later', null],
  ])('%s is %s, opened %s', (id, status, opened) => {
    expect(railLineById(id)).toMatchObject({ status, opened });
  });

  test('are all checked above', () => {
    expect(railLines).toHaveLength(12);
  });

  test('连镇 opened in two steps', () => {
    expect(railLineById('lianzhen-railway').firstSection).toEqual({ name: '连云港至淮安段', opened: '2019-12-16' });
  });

  test('北沿江 says when works began and that 2027 is a plan', () => {
    expect(railLineById('north-bank-hsr').planned).toBe('江苏段2022年9月28日开工，计划2027年建成');
  });

  test('盐通 has its six stations from north to south', () => {
    const stations = stationsOf(railLineById('yantong-hsr'));
    expect(stations.map(({ name }) => name)).toEqual(['盐城站', '盐城大丰站', '东台站', '海安站', '如皋南站', '南通西站']);
    const latitudes = stations.map(({ point }) => point[1]);
    expect(latitudes).toEqual([...latitudes].sort((one, other) => other - one));
  });

  test('沪苏通 runs over the bridge; a place that stands in for a station is no station', () => {
    const line = railLineById('husutong-railway');
    expect(routeOf(line).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      '南通西站 station', '沪苏通长江公铁大桥 bridge', '张家港站 station', '常熟 place', '太仓 place', '嘉定 place',
    ]);
    expect(stationsOf(line)).toHaveLength(2);
  });

  test('a place on the route comes with a caveat on the line', () => {
    for (const line of railLines) {
      if (routeOf(line).some(({ kind }) => kind === 'place')) expect(line.evidence.caveat, line.id).toMatch(/连线/);
    }
  });
});
