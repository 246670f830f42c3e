import { describe, expect, test } from 'vitest';
import facts from '@content/facts/corridors.json';
import { textFaults } from '@/drawing/text-faults.ts';
import { columnOrder, corridorStripsDrawings } from './corridor-strips-drawing.ts';
import { corridorStripsRecord as record, stopPlaces } from './corridor-strips-record.ts';

const lineCount = (feature: string): number => facts.filter(({ stops }) => stops.some(({ place }) => place === feature)).length;

describe('the corridor strips record', () => {
  test('its title is true: each city of 苏南 is on four axes, 徐州 and 连云港 on two', () => {
    for (const code of ['320100', '320200', '320400', '320500', '321100']) expect(lineCount(code), code).toBe(4);
    for (const code of ['320300', '320700']) expect(lineCount(code), code).toBe(2);
    expect(stopPlaces.filter(({ lines }) => lines.length >= 4)).toHaveLength(5);
  });

  test('counts for every place the axes that the facts list', () => {
    for (const row of record.table.rows.slice(facts.length)) expect(row.cells[2], row.feature).toBe(lineCount(row.feature));
  });

  test('says what sets a stop apart, and says a caveat of two axes once', () => {
    expect(String(record.table.rows[0]?.cells[3])).toContain('邳州（途经的县级站点）');
    expect(record.notes.filter((note) => note.includes('南京跨江'))).toHaveLength(1);
  });
});

describe('the columns', () => {
  test('let every axis run forwards', () => {
    for (const { id, stops } of facts) {
      const places = stops.map(({ place }) => columnOrder.indexOf(place));
      expect(places, id).toEqual([...places].sort((left, right) => left - right));
    }
  });

  test('run from west to east, as the subtitle says', () => {
    const longitudes = columnOrder.map((feature) => stopPlaces.find((place) => place.feature === feature)?.point[0] ?? Number.NaN);
    expect(longitudes).toEqual([...longitudes].sort((left, right) => left - right));
  });
});

describe.each(corridorStripsDrawings)('the corridor strips of $tier px', ({ tier, height, rows, columns, countName }) => {
  test('set every name clear of the others, in 12 px and more', () => {
    const texts = [
      ...columns.flatMap(({ head, count }) => [head, count]),
      ...rows.flatMap(({ name, remark }) => (remark === undefined ? name : [name, remark])),
      countName,
    ];
    expect(textFaults(texts, tier, height)).toEqual([]);
  });

  test('line up a city in one column, whichever axes it is on', () => {
    for (const { stops } of rows) {
      for (const { feature, x } of stops) expect(x, feature).toBe(columns.find(({ id }) => id === feature)?.x);
    }
  });

  test('mark 南京 as a part on either bank, and places outside the cities as such', () => {
    const standings = rows.flatMap(({ stops }) => stops).filter(({ standing }) => standing !== 'member').map(({ feature, standing }) => `${feature} ${standing}`);
    expect(standings.sort()).toEqual(['320100 part', '320100 part', '321300 wider', 'donghai route', 'pizhou route', 'shanghai outside', 'xinyi route']);
  });
});
