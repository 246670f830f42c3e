import { describe, expect, test } from 'vitest';
import { cities } from '../../domain/cities.ts';
import { placeBySlug, places } from '../../domain/places.ts';
import { surroundingsOf, type Division } from './surroundings.ts';

const names = (divisions: readonly Division[]): string[] => divisions.map(({ name }) => name).toSorted();
const around = (name: string) => {
  const unit = [...cities, ...places].find(({ shortName }) => shortName === name);
  if (unit === undefined) throw new Error(`no place ${name}`);
  return surroundingsOf(unit);
};

describe('neighbours', () => {
  // As maps and encyclopedias list them; borders in the Yangtze and in 太湖 count.
  test.each([
    ['南京', ['常州市', '扬州市', '镇江市', '马鞍山市', '滁州市', '宣城市']],
    ['苏州', ['无锡市', '南通市', '泰州市', '上海市', '嘉兴市', '湖州市']],
    ['连云港', ['徐州市', '宿迁市', '淮安市', '盐城市', '临沂市', '日照市']],
    ['上海', ['苏州市', '南通市', '嘉兴市']],
    ['淮北', ['徐州市', '宿州市', '蚌埠市', '亳州市', '商丘市']],
    ['舟山', []],
    ['昆山', ['吴中区', '相城区', '吴江区', '常熟市', '太仓市', '嘉定区', '青浦区']],
    ['溧水', ['江宁区', '高淳区', '溧阳市', '句容市', '马鞍山市']],
    ['永城', ['淮北市', '宿州市', '亳州市']],
  ])('of %s', (name, wanted) => {
    expect(names(around(name).neighbours)).toEqual(wanted.toSorted());
  });

  test('are neighbours of each other', () => {
    for (const city of cities) {
      for (const { code } of surroundingsOf(city).neighbours) {
        const other = cities.find((candidate) => candidate.code === code);
        if (other !== undefined) expect(names(surroundingsOf(other).neighbours), other.name).toContain(city.name);
      }
    }
  });
});

test.each([
  // What borders on it in Shandong and Henan is not in the files: 鱼台, 任城, 滕州; 夏邑, 虞城.
  ['微山', false],
  ['永城', false],
  ['淮北', false],
  ['昆山', true],
  ['嘉定', true],
  ['上海', true],
  ['徐州', true],
])('the files hold all that borders on %s: %s', (name, isComplete) => {
  expect(around(name).isComplete).toBe(isComplete);
});

test.each([
  ['花桥', ['苏州市', '昆山市']],
  ['昆山', ['苏州市']],
  ['虹桥', ['上海市', '闵行区']],
  ['南汇', ['上海市', '浦东新区']],
  ['微山', ['济宁市']],
  ['滁州', []],
])('%s lies within %j', (name, wanted) => {
  expect(around(name).within.map((division) => division.name)).toEqual(wanted);
});

test.each([
  ['太湖', { 苏州市: 69, 无锡市: 28, 湖州市: 2, 常州市: 1 }],
  // Its outline takes in the mouth of the Huai, up to 滁州 and 蚌埠: see content/boundaries/PROVENANCE.md.
  ['洪泽湖', { 宿迁市: 44, 淮安市: 43, 滁州市: 10, 蚌埠市: 3 }],
])('the outline of %s lies in its cities by these parts of a hundred', (name, wanted: Readonly<Record<string, number>>) => {
  const { shores } = around(name);
  expect(names(shores)).toEqual(Object.keys(wanted).toSorted());
  for (const shore of shores) expect(Math.abs(shore.share * 100 - (wanted[shore.name] ?? 0)), shore.name).toBeLessThan(2);
});

test('the outline of 淀山湖 lies in two cities', () => {
  expect(names(around('淀山湖').shores)).toEqual(['上海市', '苏州市'].toSorted());
});

test('a point that lies in no division is refused with the remedy', () => {
  expect(() => surroundingsOf({ ...placeBySlug('huaqiao'), point: [122.9, 33] })).toThrow(/Correct the point/);
});
