import { describe, expect, test } from 'vitest';
import { cities } from '@/domain/cities.ts';
import type { Place } from '@/domain/model.ts';
import { isLake, places, pointOf } from '@/domain/places.ts';
import type { Bounds } from '@/drawing/projection.ts';
import type { LocatorNeighbour } from './locator-names.ts';
import { locatorRecord } from './locator-record.ts';
import { cleanShapePath, shapePath, siteBounds } from './map-geometry.ts';

/** Any unit a quarter of a degree around its point: extents are the caller's. */
const extentOf = (code: string): Bounds => {
  const unit = [...cities, ...places].find((candidate) => candidate.code === code);
  const [lng, lat] = unit === undefined ? [120, 32] : pointOf(unit);
  return [lng - 0.25, lat - 0.25, lng + 0.25, lat + 0.25];
};
const neighbour = (code: string, name: string, point: readonly [number, number], isSeat = true): LocatorNeighbour => ({ code, name, shortName: name.slice(0, 2), point, isSeat });

const [suzhou] = cities.filter(({ slug }) => slug === 'suzhou');
const huaqiao = places.find(({ slug }) => slug === 'huaqiao') as Place;
if (suzhou === undefined) throw new Error('no Suzhou');

describe.each([...cities, ...places])('the locator of $name', (unit) => {
  const { bounds, points, names, shapes } = locatorRecord({ unit, within: [], nearby: [], extentOf });

  test('has the place in view, named, and stays inside the frame of the site', () => {
    const [lng, lat] = pointOf(unit);
    expect(lng > bounds[0] && lng < bounds[2] && lat > bounds[1] && lat < bounds[3]).toBe(true);
    // A lake is an area: it has no dot.
    expect(points.map(({ feature }) => feature)).toEqual(isLake(unit) ? [] : [unit.slug]);
    expect(names[0]).toMatchObject({ id: unit.slug, text: unit.shortName });
    expect([bounds[0] - siteBounds[0], bounds[1] - siteBounds[1], siteBounds[2] - bounds[2], siteBounds[3] - bounds[3]].every((room) => room > -1e-6)).toBe(true);
    expect(shapes.filter(({ paints }) => paints[0] === 'located').map(({ feature }) => feature)).toEqual(unit.code === undefined ? [] : [unit.code]);
  });
});

test('neighbours widen the view of a unit, and not that of a point', () => {
  const far = neighbour('330400', '嘉兴', [120.75, 30.1]);
  expect(locatorRecord({ unit: suzhou, within: [], nearby: [far], extentOf }).bounds[1]).toBeLessThan(30.1);
  const near = locatorRecord({ unit: huaqiao, within: [], nearby: [], extentOf }).bounds;
  expect(locatorRecord({ unit: huaqiao, within: [], nearby: [far], extentOf }).bounds).toEqual(near);
});

test('what borders on a unit is named on its map, as long as the frame of the site holds it', () => {
  const inside = neighbour('330400', '嘉兴', [120.75, 30.75]);
  const outside = neighbour('330700', '金华', [119.65, 29.08]);
  const { names } = locatorRecord({ unit: suzhou, within: [], nearby: [inside, outside], extentOf });
  expect(names.map(({ text }) => text)).toContain('嘉兴');
  expect(names.map(({ text }) => text)).not.toContain('金华');
});

const shanghai = neighbour('310000', '上海市', [121.458, 31.222]);
const district = places.find(({ slug }) => slug === 'nanhui') as Place;

test('the city from which a page tells how far a place is, is in view and named, unless that makes the map coarse', () => {
  const { bounds, names } = locatorRecord({ unit: district, within: [shanghai], nearby: [], extentOf });
  expect(bounds[0]).toBeLessThan(121.458);
  expect(names).toContainEqual(expect.objectContaining({ text: '上海', kind: 'city' }));
  const far = locatorRecord({ unit: district, within: [neighbour('320100', '南京市', [118.78, 32.06])], nearby: [], extentOf });
  expect(far.bounds[0]).toBeGreaterThan(119);
});

test('what holds a point is tinted, outlined and called by its name', () => {
  const { shapes, outlines, holder } = locatorRecord({ unit: huaqiao, within: [neighbour('320500', '苏州市', [120.6, 31.3]), neighbour('320583', '昆山市', [120.95, 31.38])], nearby: [neighbour('320583', '昆山市', [120.95, 31.38])], extentOf });
  expect(shapes.filter(({ paints }) => paints[0] === 'holding').map(({ feature }) => feature)).toEqual(['320583']);
  expect(outlines.map(({ codes }) => codes)).toEqual([['320583']]);
  expect(holder).toBe('昆山市');
  expect(locatorRecord({ unit: suzhou, within: [], nearby: [], extentOf }).holder).toBeUndefined();
});

test('scraps of land in a lake are not drawn, where a reader would take them for a dot', () => {
  const parts = (path: string): number => path.split('M').length - 1;
  // 溧水 and 南京, in 石臼湖.
  for (const [scale, code] of [['local', '320117'], ['province', '320100']] as const) {
    expect(parts(shapePath(scale, [code]))).toBeGreaterThan(1);
    expect(parts(cleanShapePath(scale, [code]))).toBe(1);
  }
  expect(locatorRecord({ unit: suzhou, within: [], nearby: [], extentOf }).isClean).toBe(true);
});

test('a lake is outlined itself', () => {
  const lake = places.find(({ slug }) => slug === 'tai-lake') as Place;
  expect(locatorRecord({ unit: lake, within: [], nearby: [], extentOf }).outlines).toEqual([{ feature: 'tai-lake', codes: ['tai-lake'], style: 'located-lake' }]);
});

test('the map of a lake names the counties with a page around it', () => {
  const lake = places.find(({ slug }) => slug === 'dianshan-lake') as Place;
  const { names } = locatorRecord({ unit: lake, within: [], nearby: [neighbour('320500', '苏州市', [120.6, 31.3])], extentOf });
  expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(['昆山', '青浦', '吴江']));
});

test('a district that is called as a city is for short, is written with the word for its kind', () => {
  const baoying = places.find(({ slug }) => slug === 'baoying') as Place;
  const { names } = locatorRecord({ unit: baoying, within: [], nearby: [neighbour('320803', '淮安区', [119.15, 33.5]), neighbour('321084', '高邮市', [119.44, 32.9])], extentOf });
  expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(['淮安区', '高邮']));
});

test('provinces are named where more than one is in view, and 上海 but once', () => {
  const provinces = (slug: string): string[] => {
    const unit = [...cities, ...places].find((candidate) => candidate.slug === slug);
    if (unit === undefined) throw new Error(slug);
    return locatorRecord({ unit, within: [], nearby: [], extentOf }).names.filter(({ kind }) => kind === 'region').map(({ text }) => text);
  };
  expect(provinces('nanjing')).toEqual(expect.arrayContaining(['江苏', '安徽']));
  expect(provinces('yancheng')).toEqual([]);
  expect(provinces('jiading')).not.toContain('上海');
});

test('a place that goes beyond the frame of all maps says on which side', () => {
  const ningbo = places.find(({ slug }) => slug === 'ningbo') as Place;
  expect(locatorRecord({ unit: ningbo, within: [], nearby: [], extentOf: () => [120.9, 28.85, 122.2, 30.5] }).cut).toEqual(['south']);
  expect(locatorRecord({ unit: suzhou, within: [], nearby: [], extentOf }).cut).toEqual([]);
});
