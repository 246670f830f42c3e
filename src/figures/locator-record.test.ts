import { describe, expect, test } from 'vitest';
import { cities } from '@/domain/cities.ts';
import type { Place } from '@/domain/model.ts';
import { places, pointOf } from '@/domain/places.ts';
import type { Bounds } from '@/drawing/projection.ts';
import { locatorRecord, type LocatorNeighbour } from './locator-record.ts';
import { siteBounds } from './map-geometry.ts';

/** Any unit a quarter of a degree around its point: extents are the caller's. */
const extentOf = (code: string): Bounds => {
  const unit = [...cities, ...places].find((candidate) => candidate.code === code);
  const [lng, lat] = unit === undefined ? [120, 32] : pointOf(unit);
  return [lng - 0.25, lat - 0.25, lng + 0.25, lat + 0.25];
};
const neighbour = (code: string, name: string, point: readonly [number, number], isSeat = true): LocatorNeighbour => ({ code, name, point, isSeat });

const [suzhou] = cities.filter(({ slug }) => slug === 'suzhou');
const huaqiao = places.find(({ slug }) => slug === 'huaqiao') as Place;
if (suzhou === undefined) throw new Error('no Suzhou');

describe.each([...cities, ...places])('the locator of $name', (unit) => {
  const { bounds, points, names, shapes } = locatorRecord({ unit, nearby: [], extentOf });

  test('has the place in view, named, and stays inside the frame of the site', () => {
    const [lng, lat] = pointOf(unit);
    expect(lng > bounds[0] && lng < bounds[2] && lat > bounds[1] && lat < bounds[3]).toBe(true);
    expect(points.map(({ feature }) => feature)).toEqual([unit.slug]);
    expect(names[0]).toMatchObject({ id: unit.slug, text: unit.shortName });
    expect([bounds[0] - siteBounds[0], bounds[1] - siteBounds[1], siteBounds[2] - bounds[2], siteBounds[3] - bounds[3]].every((room) => room > -1e-6)).toBe(true);
    expect(shapes.filter(({ paints }) => paints[0] === 'located').map(({ feature }) => feature)).toEqual(unit.code === undefined ? [] : [unit.code]);
  });
});

test('neighbours widen the view of a unit, and not that of a point', () => {
  const far = neighbour('330400', '嘉兴', [120.75, 30.1]);
  expect(locatorRecord({ unit: suzhou, nearby: [far], extentOf }).bounds[1]).toBeLessThan(30.1);
  const near = locatorRecord({ unit: huaqiao, nearby: [], extentOf }).bounds;
  expect(locatorRecord({ unit: huaqiao, nearby: [far], extentOf }).bounds).toEqual(near);
});

test('what borders on a unit is named on its map, as long as the frame of the site holds it', () => {
  const inside = neighbour('330400', '嘉兴', [120.75, 30.75]);
  const outside = neighbour('330700', '金华', [119.65, 29.08]);
  const { names } = locatorRecord({ unit: suzhou, nearby: [inside, outside], extentOf });
  expect(names.map(({ text }) => text)).toContain('嘉兴');
  expect(names.map(({ text }) => text)).not.toContain('金华');
});
