import { describe, expect, test } from 'vitest';
import { armsOf, bearings, parseRailHubs, stationOfHub, xuzhouHub } from './rail-hub.ts';

const sound = {
  id: 'xuzhou-star-rail-hub', name: '徐州', hub: 'xuzhou-east',
  arms: [{ bearing: '北', line: 'jinghu-hsr', toward: 'tengzhou-east' }, { bearing: '西', line: 'zhengxu-hsr', toward: 'shangqiu-station' }],
  claims: ['1.3d'], evidence: { sources: ['mi'], confidence: 'confirmed' },
};
const withArm = (arm: object) => ({ ...sound, arms: [{ ...sound.arms[0], ...arm }] });

describe('parseRailHubs', () => {
  test.each([
    ['an unknown direction', withArm({ bearing: '上' }), 'field arms.0.bearing: expected one of 北, 东北, 东, 东南, 南, 西南, 西, 西北, got "上".'],
    ['a railway that does not exist', withArm({ line: 'jinghu' }), 'field arms.line: expected the id of a railway in content/facts/rail.json, got "jinghu".'],
    ['an arm to a point that its railway does not pass', withArm({ toward: 'shangqiu-station' }), 'field arms.0: expected a point on the route of 京沪高铁 in content/facts/rail.json, got "shangqiu-station".'],
    ['a railway that does not pass the hub', withArm({ line: 'yantong-hsr', toward: 'nantong-west' }), 'field arms.0: expected a point on the route of 盐通高铁 in content/facts/rail.json, got "xuzhou-east".'],
    ['arms out of order', { ...sound, arms: sound.arms.toReversed() }, 'field arms: expected each bearing once, clockwise'],
    ['two arms in one direction', { ...sound, arms: [sound.arms[0], sound.arms[0]] }, 'field arms: expected each bearing once, clockwise'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseRailHubs([broken], 'content/facts/xuzhou-arms.json')).toThrow(message);
  });

  test('reads a sound hub', () => {
    expect(parseRailHubs([sound], 'content/facts/xuzhou-arms.json')).toHaveLength(1);
  });
});

describe('徐州“米字型”', () => {
  const arms = armsOf(xuzhouHub);

  test.each([
    ['北', '京沪高铁', 'open', '2011-06-30', '滕州东站'],
    ['东北', '徐枣城际铁路', 'planned', null, '枣庄'],
    ['东', '徐连高铁', 'open', '2021-02-08', '连云港站'],
    ['东南', '徐宿淮盐高铁', 'open', '2019-12-16', '宿迁站'],
    ['南', '京沪高铁', 'open', '2011-06-30', '宿州东站'],
    ['西', '郑徐高铁', 'open', '2016-09-10', '商丘站'],
    ['西北', '徐菏高铁', 'planned', null, '菏泽'],
  ])('%s: %s, %s, %s, toward %s', (bearing, name, status, opened, toward) => {
    const arm = arms.find((one) => one.bearing === bearing);
    expect([arm?.line.name, arm?.status, arm?.opened, arm?.toward.name]).toEqual([name, status, opened, toward]);
  });

  test('five arms are open, two planned; the southwest is left out, and readers learn why', () => {
    expect(arms.filter(({ status }) => status === 'open')).toHaveLength(5);
    expect(arms.filter(({ status }) => status === 'planned')).toHaveLength(2);
    expect(arms.some(({ bearing }) => bearing === '西南')).toBe(false);
    expect(xuzhouHub.evidence.caveat).toContain('西南方向没有可靠出处，没有画出');
  });

  test('each arm points about where its name says', () => {
    const [lng, lat] = stationOfHub(xuzhouHub).point;
    for (const { bearing, toward } of arms) {
      const east = (toward.point[0] - lng) * Math.cos((lat * Math.PI) / 180);
      const degrees = (Math.atan2(east, toward.point[1] - lat) * 180) / Math.PI;
      const off = Math.abs(((degrees - bearings.indexOf(bearing) * 45 + 540) % 360) - 180);
      expect(off, `${bearing} ${toward.name}`).toBeLessThan(30);
    }
  });
});
