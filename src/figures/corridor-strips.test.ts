import { describe, expect, test } from 'vitest';
import facts from '@content/facts/corridors.json';
import { textFaults } from '@/drawing/text-faults.ts';
import { columnOrder, corridorStripsDrawings } from './corridor-strips-drawing.ts';
import { corridorStripsRecord as record, stopPlaces } from './corridor-strips-record.ts';

/** The axes that stop at a place; a bank of 沿江 is a part of it, and 沿江 stops wherever its banks do. */
const axisCount = (feature: string): number =>
  facts.filter(({ partOf, stops }) => partOf === undefined && stops.some(({ place }) => place === feature)).length;

describe('the corridor strips record', () => {
  test('its title is true: 镇江, 常州, 无锡 and 苏州 are on three axes, 徐州 and 连云港 on two', () => {
    for (const code of ['321100', '320400', '320200', '320500']) expect(axisCount(code), code).toBe(3);
    for (const code of ['320300', '320700']) expect(axisCount(code), code).toBe(2);
    expect(stopPlaces.filter(({ axes }) => axes.length >= 3)).toHaveLength(4);
  });

  test('names a bank with the axis that it is a part of, and does not count it', () => {
    const nanjing = record.table.rows.find(({ feature }) => feature === '320100');
    expect(nanjing?.cells.slice(2, 4)).toEqual([2, '沿江（北沿江、南沿江，推定）；沿沪宁产业创新带（推定）']);
  });

  test('counts for every place the axes that the facts list', () => {
    for (const row of record.table.rows.slice(facts.length)) expect(row.cells[2], row.feature).toBe(axisCount(row.feature));
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

describe.each(corridorStripsDrawings)('the corridor strips of $tier px', ({ tier, height, rows, columns, rowWords }) => {
  test('set every name clear of the others, in 12 px and more', () => {
    const texts = [
      ...columns.flatMap(({ head, count }) => [head, count]),
      ...rows.flatMap(({ name, remark, stops }) => [name, ...[remark, ...stops.map((stop) => stop.remark)].flatMap((text) => text ?? [])]),
      ...rowWords,
    ];
    expect(textFaults(texts, tier, height)).toEqual([]);
  });

  test('count under each place what the table counts, and never let an axis cross its own bank', () => {
    for (const { id, count } of columns) expect(count.text, id).toBe(String(axisCount(id)));
    const readouts = rows.filter(({ feature }) => /yangtze|bank/.test(feature)).flatMap(({ stops }) => stops.map(({ readout }) => readout));
    expect(readouts.filter((readout) => /与.*(?<!沿)沿江.*交会/.test(readout))).toEqual([]);
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
