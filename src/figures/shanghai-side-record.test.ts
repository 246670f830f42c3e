import { feature, neighbors } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import areas from '@content/facts/metropolitan-areas.json';
import facts from '@content/facts/shanghai-side.json';
import places from '@content/facts/places.json';
import { divisions, lakesAndCanals } from '@/domain/boundaries.ts';
import { clipToViews } from '@/drawing/clip.ts';
import { overlapArea } from '@/drawing/place-labels.ts';
import { boxOfBounds, type Point } from '@/drawing/projection.ts';
import { distanceToSegment } from '@/drawing/thin-line.ts';
import { cellText } from './figure-record.ts';
import { layOutTiers } from './label-tiers.ts';
import { frameOf } from './map-geometry.ts';
import { shanghaiSideRecord } from './shanghai-side-record.ts';

const { bounds, lines, names, outlines, points, scale, shapes, table } = shanghaiSideRecord;
const { project } = frameOf(scale);

function placeOf(slug: string): { readonly point: Point; readonly code: string | undefined } {
  const place = places.find((candidate) => candidate.slug === slug);
  const [lng = Number.NaN, lat = Number.NaN] = place?.point ?? [];
  return { point: [lng, lat], code: place?.code };
}

/** The drawn features that choosing a whole brings out. */
function broughtOut(whole: string): string[] {
  return [...shapes, ...points].filter(({ memberOf }) => memberOf.includes(whole)).map(({ feature: id }) => id);
}

/** Whether any of a unit lies in a rectangle of degrees. */
function reaches(unit: Parameters<typeof feature>[1], [left, bottom, right, top]: readonly [number, number, number, number]): boolean {
  const drawn = feature(divisions, unit);
  const parts = drawn.type === 'Feature' ? [drawn] : drawn.features;
  return parts.some(({ geometry }) => /\d/.test(JSON.stringify(clipToViews(geometry, [{ x: left, y: bottom, width: right - left, height: top - bottom }]))));
}

/** How far a point lies from a line, in units of the frame. */
function distanceToLine(point: Point, course: readonly Point[]): number {
  const [at, line] = [project(point), course.map(project)];
  return Math.min(...line.slice(1).map((end, index) => distanceToSegment(at, line[index] ?? end, end)));
}

describe('the lines of adjoining places', () => {
  test.each(facts.filter(({ kind }) => kind === 'line'))('$name runs through its places in the order of the article', ({ id, places: stops }) => {
    const [line] = lines.filter(({ feature: drawn }) => drawn === id);
    const passed = stops.map((slug) => line?.points.findIndex((point) => distanceToLine(placeOf(slug).point, [point, point]) < 1));
    expect(passed[0]).toBe(0);
    expect(passed.at(-1)).toBe((line?.points.length ?? 0) - 1);
    expect(passed).toEqual(passed.toSorted((left = 0, right = 0) => left - right));
    expect(broughtOut(id)).toHaveLength(stops.length);
  });

  test('meet in 昆山, as the title says', () => {
    for (const { points: course } of lines) expect(distanceToLine(placeOf('kunshan').point, course)).toBeLessThan(1);
  });

  test('pass 花桥 by, which is no stop of either, by more than its mark is wide on a phone', () => {
    const pixel = boxOfBounds(frameOf(scale), bounds).width / 320;
    // The mark is 9 px across, a line 3.5 px.
    for (const { points: course } of lines) expect(distanceToLine(placeOf('huaqiao').point, course) / pixel).toBeGreaterThan((9 + 3.5) / 2);
  });
});

describe('the places near 上海', () => {
  test('are five counties and districts with their own shapes', () => {
    const own = ['kunshan', 'taicang', 'wujiang', 'xiangcheng', 'jiading'].map((slug) => placeOf(slug).code);
    const painted = shapes.filter(({ paints }) => paints[0] === 'near-shanghai' || paints[0] === 'adjacent');
    expect(painted.map(({ codes }) => codes)).toEqual(own.map((code) => [code]));
  });

  test('are five new towns, as points that bear their caveat in the table', () => {
    const towns = points.filter(({ sign }) => sign === 'new-town');
    const [record] = facts.filter(({ id }) => id === 'five-new-towns');
    expect(towns.map(({ point }) => point)).toEqual(record?.places.map((slug) => placeOf(slug).point));
    expect(broughtOut('five-new-towns')).toEqual(towns.map(({ feature: id }) => id));
    const row = table.rows.find(({ feature: id }) => id === 'five-new-towns');
    expect(row?.cells.map(cellText).join()).toContain(record?.evidence.caveat);
  });

  test('are the four nodes of the article, of which the three counties border 上海 and 花桥 lies in 昆山', () => {
    const { counties, districts } = divisions.objects;
    const units = [...counties.geometries, ...districts.geometries];
    const adjoining = neighbors(units);
    const borders = (slug: string): boolean =>
      adjoining[units.findIndex(({ id }) => id === placeOf(slug).code)]?.some((index) => String(units[index]?.id).startsWith('31')) ?? false;
    expect(['kunshan', 'taicang', 'wujiang'].filter(borders)).toHaveLength(3);
    const [lng, lat] = placeOf('huaqiao').point;
    const [kunshan] = counties.geometries.filter(({ id }) => id === placeOf('kunshan').code);
    expect(kunshan !== undefined && reaches(kunshan, [lng - 0.001, lat - 0.001, lng + 0.001, lat + 0.001])).toBe(true);
    expect(broughtOut('empowered-nodes').toSorted()).toEqual([...['kunshan', 'taicang', 'wujiang'].map((slug) => placeOf(slug).code), 'huaqiao'].toSorted());
  });
});

describe('the two lake areas', () => {
  test('have no outline: a point on the lake stands for each', () => {
    expect(outlines).toEqual([]);
    for (const { id, places: lakes } of facts.filter(({ kind }) => kind === 'lake')) {
      expect(broughtOut(id)).toEqual(lakes);
      expect(points.find(({ feature: drawn }) => drawn === lakes[0])?.sign).toBe('lake');
      const row = table.rows.find(({ feature: drawn }) => drawn === id);
      expect(row?.cells.map(cellText).join()).toMatch(/没有边界/);
    }
  });

  test('are named after lakes that the map shows as water', () => {
    const water = lakesAndCanals.objects.lakes.geometries.map(({ id }) => id);
    for (const { places: lakes } of facts.filter(({ kind }) => kind === 'lake')) expect(water).toEqual(expect.arrayContaining(lakes));
  });
});

test('all land in the frame lies in 上海大都市圈, as the notes say', () => {
  const members = areas.find(({ id }) => id === 'shanghai-area')?.extents.flatMap(({ cities }) => cities);
  const inFrame = [...divisions.objects.cities.geometries, ...divisions.objects.neighbours.geometries].filter((unit) => reaches(unit, bounds));
  expect(inFrame.length).toBeGreaterThan(5);
  expect(inFrame.map(({ id }) => String(id)).filter((code) => members?.includes(code) !== true)).toEqual([]);
  expect(shanghaiSideRecord.notes.join('')).toContain('上海大都市圈');
});

test('what the facts caution about is said below the map', () => {
  for (const { evidence } of facts) expect(shanghaiSideRecord.notes.join('')).toContain('caveat' in evidence ? evidence.caveat : '');
});

test('every name stands on the map at every width, and no two touch', () => {
  for (const { groups } of layOutTiers(shanghaiSideRecord, boxOfBounds(frameOf(scale), bounds))) {
    const labels = groups.flatMap((group) => group.labels);
    expect(labels.map(({ id }) => id).toSorted()).toEqual(names.map(({ id }) => id).toSorted());
    for (const [index, { text, box }] of labels.entries()) {
      expect(overlapArea(box, labels.slice(index + 1).map((other) => other.box)), text).toBeLessThan(1);
    }
  }
});
