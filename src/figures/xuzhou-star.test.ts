import { describe, expect, test } from 'vitest';
import arms from '@content/facts/xuzhou-arms.json';
import { namedPlaces } from '@/domain/named-places.ts';
import { textFaults } from '@/drawing/text-faults.ts';
import { cellText } from './figure-record.ts';
import { xuzhouStarDrawings } from './xuzhou-star-drawing.ts';
import { armReadout, degreesText, emptyDirections, leanText, starArms, xuzhouStarRecord as record } from './xuzhou-star-record.ts';

const armOf = (id: string) => starArms.find((star) => star.id === id);

describe('the arms of the star', () => {
  // Worked out by hand, in another program, from the coordinates of content/facts.
  test.each([
    ['north', '滕州东站', 357.2, '偏西3°', 'open', '2011-06-30'],
    ['northeast', '枣庄', 19.2, '偏北26°', 'planned', null],
    ['east', '连云港站', 76.9, '偏北13°', 'open', '2021-02-08'],
    ['southeast', '宿迁站', 115.8, '偏东19°', 'open', '2019-12-16'],
    ['south', '宿州东站', 184.5, '偏西4°', 'open', '2011-06-30'],
    ['west', '商丘站', 277.8, '偏北8°', 'open', '2016-09-10'],
    ['northwest', '菏泽', 303.4, '偏西12°', 'planned', null],
  ])('%s: toward %s at %d°, %s, %s, %s', (id, toward, bearing, lean, status, opened) => {
    const star = armOf(id);
    expect([star?.arm.toward.name, star?.arm.status, star?.arm.opened]).toEqual([toward, status, opened]);
    expect(star?.bearing).toBeCloseTo(bearing, 1);
    expect(star && leanText(star)).toBe(lean);
  });

  test('come by the day on which they opened, the planned ones last', () => {
    const opened = starArms.flatMap(({ arm }) => arm.opened ?? []);
    expect(opened).toEqual(opened.toSorted());
    expect(starArms.slice(opened.length).every(({ arm }) => arm.status === 'planned')).toBe(true);
  });

  test('all have a source, a row, and a name that prose knows', () => {
    expect(starArms).toHaveLength(arms.flatMap((hub) => hub.arms).length);
    for (const { id, arm, place } of starArms) {
      expect(arm.line.evidence.sources.length, id).toBeGreaterThan(0);
      expect(record.sources, id).toEqual(expect.arrayContaining([...arm.line.evidence.sources]));
      expect(record.table.rows.map(({ feature }) => feature), id).toContain(id);
      expect(namedPlaces.map((named) => named.id), id).toContain(place);
    }
  });

  test('leave the southwest empty, and say so', () => {
    expect(emptyDirections.map(({ name }) => name)).toEqual(['西南']);
    expect(record.description).toContain('西南方向没有可靠出处');
  });
});

describe('the record of the star', () => {
  test('its title is true: two ways to begin with, five in the end, and three corners of the character not open', () => {
    const years = starArms.flatMap(({ arm }) => arm.opened?.slice(0, 4) ?? []);
    expect(starArms.filter(({ arm }) => arm.opened?.startsWith('2011')).map(({ name }) => name)).toEqual(['北', '南']);
    expect([years.length, years.at(-1)]).toEqual([5, '2021']);
    const corners = ['northeast', 'southeast', 'southwest', 'northwest'];
    expect(corners.filter((id) => armOf(id)?.arm.status !== 'open')).toHaveLength(3);
  });

  test('says in each row what its readout says', () => {
    for (const star of starArms) {
      const cells = record.table.rows.find(({ feature }) => feature === star.id)?.cells.map(cellText) ?? [];
      for (const cell of cells.slice(0, 3)) expect(armReadout(star)).toContain(cell);
      expect(`${String(cells[3])}°`).toBe(degreesText(star.bearing));
    }
  });
});

describe.each(xuzhouStarDrawings)('the star of $tier px', ({ tier, height, middle, radius, hub, heads, list, marks }) => {
  test('sets every name clear of the others, in 12 px and more', () => {
    const texts = [hub, ...heads, ...marks.flatMap(({ names, texts: lines, quiet }) => [...names, ...lines, ...quiet])];
    expect(textFaults(texts, tier, height)).toEqual([]);
  });

  test('writes nothing but the name of the hub inside the rim', () => {
    const inside = marks
      .flatMap(({ names, quiet }) => [...names, ...quiet])
      .filter(({ x, y }) => Math.hypot(x - middle[0], y - middle[1]) < radius + 2);
    expect(inside.map(({ text }) => text)).toEqual([]);
  });

  test('draws each arm where it heads, with a line of the list that a finger can hit', () => {
    expect(marks.map(({ id }) => id)).toEqual([...starArms.map(({ id }) => id), 'southwest']);
    expect(list.rowHeight).toBeGreaterThanOrEqual(24);
    for (const { id, ray, stroke } of marks) {
      const [, x, y] = /L(-?[\d.]+),(-?[\d.]+)$/.exec(ray) ?? [];
      const drawn = ((Math.atan2(Number(x), -Number(y)) * 180) / Math.PI + 360) % 360;
      expect(Math.abs(drawn - (armOf(id)?.bearing ?? 225)), id).toBeLessThan(0.1);
      expect(stroke?.status, id).toBe(armOf(id)?.arm.status);
    }
  });

  test('lets a bar begin the further right, the later its railway opened', () => {
    const starts = marks.flatMap(({ stroke }) => (stroke === undefined ? [] : Number(/^M([\d.]+)/.exec(stroke.span)?.[1])));
    expect(starts).toEqual(starts.toSorted((left, right) => left - right));
    expect(new Set(starts.slice(0, 5)).size, 'the two of 2011 begin together').toBe(4);
  });
});
