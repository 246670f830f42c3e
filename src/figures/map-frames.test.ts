import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boxOfBounds } from '@/drawing/projection.ts';
import { mapRecords } from './all-figures.ts';
import { frameOf, siteBounds, widestMap } from './map-geometry.ts';

/** The sheet of all maps first, then those of single ones. */
const styles = readdirSync('src/styles').filter((name) => /^map(?:-[a-z-]+)?\.css$/.test(name)).sort((one, other) => one.length - other.length).map((name) => readFileSync(`src/styles/${name}`, 'utf8')).join('\n');

test.each(mapRecords)('the style sheet knows the ratio of the map “$id”, by which it fits beside prose', ({ id, bounds }) => {
  const { width, height } = boxOfBounds(frameOf('province'), bounds);
  const own = new RegExp(`\\.map\\[data-map='${id}'\\] \\{\\s*--map-ratio: ([\\d.]+)`).exec(styles)?.[1];
  const common = /\.map \{\s*--map-ratio: ([\d.]+)/.exec(styles)?.[1];
  expect(Math.abs(Number(own ?? common) - width / height), 'set --map-ratio in src/styles/map.css or the map’s own sheet').toBeLessThan(0.005);
});

test.each(mapRecords)('the style sheet shows the map “$id” no larger than its geometry is drawn for', ({ id, scale, bounds }) => {
  const own = new RegExp(`\\.map\\[data-map='${id}'\\] \\{[^}]*--map-widest: ([\\d.]+)rem`).exec(styles)?.[1];
  const common = /\.map \{[^}]*--map-widest: ([\d.]+)rem/.exec(styles)?.[1];
  expect(Number(own ?? common) * 16, 'set --map-widest in src/styles/map.css or the map’s own sheet').toBeLessThanOrEqual(widestMap(scale, bounds));
});

test.each(mapRecords)('the map “$id” lies inside the frame that no map leaves', ({ bounds: [west, south, east, north] }) => {
  expect(west).toBeGreaterThanOrEqual(siteBounds[0]);
  expect(south).toBeGreaterThanOrEqual(siteBounds[1]);
  expect(east).toBeLessThanOrEqual(siteBounds[2]);
  expect(north).toBeLessThanOrEqual(siteBounds[3]);
});

test('an outline of one name goes around the same units on every map, so that a page can draw it once', () => {
  const units = new Map<string, string>();
  for (const { feature, codes } of mapRecords.flatMap(({ outlines }) => outlines)) {
    const sorted = codes.toSorted().join();
    expect(units.get(feature) ?? sorted, feature).toBe(sorted);
    units.set(feature, sorted);
  }
});

test.each(mapRecords)('every shape, outline, line and point of the map “$id” has a row that says what it is', (record) => {
  const rows = new Set(record.table.rows.map(({ feature }) => feature));
  const features = [...record.shapes, ...record.outlines, ...record.lines, ...record.points].map(({ feature }) => feature);
  expect(features.filter((feature) => !rows.has(feature))).toEqual([]);
});
