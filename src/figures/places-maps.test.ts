import { describe, expect, test } from 'vitest';
import { cities } from '@/domain/cities.ts';
import { places } from '@/domain/places.ts';
import { boxOfBounds } from '@/drawing/projection.ts';
import { atlasEntries } from './atlas-entries.ts';
import { labelTiers } from './label-tiers.ts';
import { frameOf } from './map-geometry.ts';
import { drawnPlaces, type DrawnPlace } from './places-drawing.ts';
import { crowdedRecord, placesRecord } from './places-record.ts';

/** The places that the article speaks of, as the page of all places finds them. */
const spoken = new Set(atlasEntries.filter(({ direct, through }) => direct.length + through.length > 0).map(({ id }) => id));

const [province, crowded] = [placesRecord, crowdedRecord].map((record) => drawnPlaces(record, boxOfBounds(frameOf(record.scale), record.bounds), spoken));
if (province === undefined || crowded === undefined) throw new Error('no maps');

const slugs = (drawn: readonly DrawnPlace[]): string[] => drawn.map(({ name }) => name.id);

/** The places that are named at a width while nothing is pointed at. */
const namedAt = (drawn: readonly DrawnPlace[], width: number): string[] =>
  slugs(drawn.filter(({ standing }) => standing.some(({ widths, isSpare }) => !isSpare && widths.includes(width))));

test('every city and place is on the map of the province or on the larger one, and few are on both', () => {
  const [large, small] = [slugs(crowded), slugs(province)];
  expect(new Set([...large, ...small])).toEqual(new Set([...cities, ...places].map(({ slug }) => slug).concat('yellow-sea')));
  expect(large.filter((slug) => small.includes(slug))).toEqual(['suzhou', 'shanghai']);
});

describe.each(labelTiers)('at %i px', (width) => {
  test('the larger map names all, and the map of the province the 13 cities and 上海 at least', () => {
    expect(namedAt(crowded, width)).toEqual(slugs(crowded));
    expect(namedAt(province, width)).toEqual(expect.arrayContaining([...cities.map(({ slug }) => slug), 'shanghai']));
  });

  test('every place that the article speaks of is named, before any that it does not', () => {
    const missing = province.filter(({ name }) => spoken.has(name.id) && !namedAt(province, width).includes(name.id));
    expect(missing.map(({ name }) => name.text)).toEqual([]);
  });

  test('what is named has a target, what is not has its name at hand', () => {
    for (const { name, targets, standing } of [...province, ...crowded]) {
      const isNamed = standing.some(({ widths, isSpare }) => !isSpare && widths.includes(width));
      expect(targets.filter((target) => target.width === width), name.text).toHaveLength(isNamed ? 1 : 0);
      expect(standing.filter(({ widths }) => widths.includes(width)), name.text).toHaveLength(1);
    }
  });
});

test('on a wide page only one place of the map of the province has no room for its name', () => {
  expect(province.length - namedAt(province, 560).length).toBeLessThanOrEqual(1);
});
