import { describe, expect, test } from 'vitest';
import cities from '@content/facts/cities.json';
import pairs from '@content/facts/pairs.json';
import places from '@content/facts/places.json';
import programmes from '@content/facts/programmes.json';
import { overlapArea } from '@/drawing/place-labels.ts';
import { boxOfBounds, type Point } from '@/drawing/projection.ts';
import { cooperationRecord } from './cooperation-record.ts';
import { cellText } from './figure-record.ts';
import { layOutTiers } from './label-tiers.ts';
import { frameOf } from './map-geometry.ts';
import type { MapLine } from './map-figure.ts';

const { lines, shapes, points, outlines, table } = cooperationRecord;
const { project } = frameOf(cooperationRecord.scale);

const seats = new Map<string, Point>([
  ...cities.map(({ code, seat: [lng = 0, lat = 0] }): [string, Point] => [code, [lng, lat]]),
  ...places.map(({ slug, point: [lng = 0, lat = 0] }): [string, Point] => [slug, [lng, lat]]),
]);

/** Units of the drawing in a pixel of a phone 320 px wide, where a map is smallest. */
const PHONE = boxOfBounds(frameOf(cooperationRecord.scale), cooperationRecord.bounds).width / 320;

function seatOf(end: string): Point {
  return seats.get(end) ?? [Number.NaN, Number.NaN];
}

function lineOf(pair: string): MapLine {
  const [line] = lines.filter(({ feature }) => feature === pair);
  if (line === undefined) throw new Error(`The map has no line for ${pair}.`);
  return line;
}

/** How far two places lie apart on a phone, in pixels. */
function distance(left: Point | undefined, right: Point): number {
  const [a, b] = [project(left ?? [0, 0]), project(right)];
  return Math.hypot(a[0] - b[0], a[1] - b[1]) / PHONE;
}

function middleOf({ points: course }: MapLine): Point {
  return course[Math.floor(course.length / 2)] ?? [0, 0];
}

/** The features of the two ends of a pair: what choosing the pair must bring out. */
function featuresOfEnds(ends: readonly string[]): string[] {
  return ends.map((end) => {
    const code = places.find(({ slug }) => slug === end)?.code;
    return [...shapes, ...points].find(({ feature }) => feature === end || feature === code)?.feature ?? '';
  });
}

describe('the pairs of the cooperation map', () => {
  test('are drawn once each, and nothing else is', () => {
    expect(lines.map(({ feature }) => feature).toSorted()).toEqual(pairs.map(({ id }) => id).toSorted());
  });

  test.each(pairs)('$id runs from who helps to who is helped, with an arrowhead clear of the dot', ({ id, from, to }) => {
    const { points: course, arrow } = lineOf(id);
    const [start, end] = [course.at(0), course.at(-1)];
    expect(arrow).toBe(true);
    expect(distance(start, seatOf(from))).toBeLessThan(distance(start, seatOf(to)));
    // A dot is 5.5 px across.
    for (const away of [distance(start, seatOf(from)), distance(end, seatOf(to))]) {
      expect(away).toBeGreaterThan(2.75);
      expect(away).toBeLessThan(8);
    }
  });

  test.each(pairs)('$id, chosen, brings out both of its ends', ({ id, from, to }) => {
    const ends = featuresOfEnds([from, to]);
    const broughtOut = [...shapes, ...points].filter(({ memberOf }) => memberOf.includes(id)).map(({ feature }) => feature);
    expect(broughtOut.toSorted()).toEqual(ends.toSorted());
    expect(lineOf(id).memberOf).toEqual(expect.arrayContaining(ends));
  });

  test('that the article names look unlike the five that it does not, and lie on top of all lines', () => {
    const crossing = pairs.filter(({ kind }) => kind === 'cross-province');
    const styles = (named: boolean): Set<string> => new Set(crossing.filter((pair) => pair.named === named).map(({ id }) => lineOf(id).style));
    expect([...styles(true)]).toHaveLength(1);
    expect(styles(true).isDisjointFrom(styles(false))).toBe(true);
    expect(lines.slice(-3).map(({ feature }) => feature).toSorted()).toEqual(crossing.filter(({ named }) => named).map(({ id }) => id).toSorted());
  });

  test('of the two rounds have two styles: five of 2001 and four of 2022', () => {
    const styleCounts = (['2001', '2022'] as const).map((round) => {
      const ofRound = pairs.filter((pair) => pair.round === round).map(({ id }) => lineOf(id).style);
      return [new Set(ofRound).size, ofRound.length, ofRound[0]];
    });
    expect(styleCounts).toEqual([[1, 5, expect.anything()], [1, 4, expect.anything()]]);
    expect(styleCounts[0]?.[2]).not.toBe(styleCounts[1]?.[2]);
  });

  test('that stand in both rounds show two lines side by side, apart on a phone too', () => {
    const both = pairs.filter(({ id, round }) => round === '2001' && pairs.some((other) => other.id === id.replace('2001', '2022')));
    expect(both.map(({ id }) => id)).toEqual(['nanjing-huaian-2001', 'changzhou-yancheng-2001', 'suzhou-suqian-2001']);
    for (const { id } of both) {
      const apart = distance(middleOf(lineOf(id)), middleOf(lineOf(id.replace('2001', '2022'))));
      expect(apart).toBeGreaterThan(4);
      expect(apart).toBeLessThan(8);
    }
  });

  test('bear out the title: help runs northwards within the province and westwards across its border', () => {
    for (const { kind, from, to } of pairs) {
      const [helper, helped] = [seatOf(from), seatOf(to)];
      if (kind === 'south-north') expect(helped[1]).toBeGreaterThan(helper[1]);
      else expect(helped[0]).toBeLessThan(helper[0]);
    }
  });

  test('say in the table who helps whom, for how long and by which document', () => {
    for (const { id, kind, years, document } of pairs) {
      const text = table.rows.find(({ feature }) => feature === id)?.cells.map(cellText).join(' ');
      expect(text).toMatch(kind === 'cross-province' ? /.帮扶.+单向/ : /.挂钩.+由苏南到苏北/);
      expect(text).toContain(years);
      expect(text).toContain(document);
    }
  });
});

describe('the places of the cooperation map', () => {
  const painted = (paint: string): string[] => shapes.filter(({ paints }) => paints[0] === paint).map(({ feature }) => feature);

  test('are the eight cities that are helped, painted, and the helpers outside Jiangsu, as points', () => {
    const crossing = pairs.filter(({ kind }) => kind === 'cross-province');
    expect(painted('helped-city').toSorted()).toEqual(featuresOfEnds(crossing.map(({ to }) => to)).toSorted());
    const outside = crossing.map(({ from }) => from).filter((from) => !cities.some(({ code }) => code === from));
    expect(points.map(({ feature }) => feature).toSorted()).toEqual(outside.toSorted());
  });

  test.each(['ningxichang-area', 'suqian-four-modernisations'])('are, for %s, painted and outlined as the facts have them', (pilot) => {
    const [record] = programmes.filter(({ id }) => id === pilot);
    const codes = [...(record?.cities ?? []), ...(record?.counties ?? []).map(({ code }) => code)];
    expect(codes).toHaveLength(pilot === 'ningxichang-area' ? 5 : 1);
    expect(painted(pilot)).toEqual(codes);
    expect(outlines.find(({ feature }) => feature === pilot)?.codes).toEqual(codes);
    expect(shapes.filter(({ memberOf }) => memberOf.includes(pilot)).map(({ feature }) => feature)).toEqual(codes);
  });

  test('have their names at every width, and no two names touch', () => {
    for (const { groups } of layOutTiers(cooperationRecord, boxOfBounds(frameOf(cooperationRecord.scale), cooperationRecord.bounds))) {
      const labels = groups.flatMap((group) => group.labels);
      const named = new Set(labels.map(({ id }) => id));
      for (const { from, to } of pairs) expect(featuresOfEnds([from, to]).filter((end) => !named.has(end))).toEqual([]);
      for (const [index, { text, box }] of labels.entries()) {
        expect(overlapArea(box, labels.slice(index + 1).map((other) => other.box)), text).toBeLessThan(1);
      }
    }
  });
});

test('the cooperation map says how the article differs from the document, and that the round of 2022 came to light later', () => {
  const notes = cooperationRecord.notes.join('');
  for (const caveat of pairs.map(({ evidence }) => evidence.caveat)) expect(notes).toContain(caveat);
  const [later] = cooperationRecord.legend.filter(({ sign }) => sign.kind === 'line' && sign.style === 'round-2022');
  expect(later?.explanation).toMatch(/2022年5月.*晚于文章/);
});

test('the words of the cooperation map count what it draws', () => {
  const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'];
  const across = pairs.filter(({ kind }) => kind === 'cross-province');
  const inRound = (round: string): number => pairs.filter((pair) => pair.round === round).length;
  const counts = new Map<RegExp, number>([
    [/跨省(?:结对)?([一二两三四五六七八九])对/g, across.length],
    [/点名(?:其中|的)?([一二两三四五六七八九])对/g, across.filter(({ named }) => named).length],
    [/另外([一二两三四五六七八九])对/g, across.filter(({ named }) => !named).length],
    [/2001年一轮(?:有|，)([一二两三四五六七八九])对/g, inRound('2001')],
    [/2022年一轮(?:有|，)([一二两三四五六七八九])对/g, inRound('2022')],
    [/皖北([一二两三四五六七八九])市/g, new Set(across.map(({ to }) => to)).size],
  ]);
  const words = [cooperationRecord.title, cooperationRecord.subtitle, cooperationRecord.description, ...cooperationRecord.legend.map(({ label }) => label)].join('\n');
  for (const [pattern, count] of counts) {
    const said = [...words.matchAll(pattern)].map(([, numeral = '']) => numerals.indexOf(numeral));
    expect(said.length, String(pattern)).toBeGreaterThan(0);
    expect(new Set(said), String(pattern)).toEqual(new Set([count]));
  }
  expect(table.caption).toContain(`${String(pairs.length)}对`);
});
