import { describe, expect, test } from 'vitest';
import counts from '@content/facts/mention-counts.json';
import { cities } from '@/domain/cities.ts';
import { namedPlaces } from '@/domain/named-places.ts';
import { textFaults } from '@/drawing/text-faults.ts';
import { mentionsDrawings } from './mentions-drawing.ts';
import { chapterColumns, mentionsRecord as record, paragraphWords, placeGroups } from './mentions-record.ts';

/** How often all names of one kind that stand for a place occur, read from the file. */
function countOf(place: string, isOwn: boolean): number {
  return counts
    .filter(({ kind, places }) => (kind === 'own') === isOwn && places.includes(place))
    .flatMap((name) => Object.values(name.counts))
    .reduce((sum, count) => sum + count, 0);
}

describe('the mentions record', () => {
  test('its title is true: 上海 most of all, and of the 13 cities only 淮安 never', () => {
    const byName = [...record.table.rows].sort((left, right) => Number(right.cells[2]) - Number(left.cells[2]));
    expect(byName[0]?.feature).toBe('shanghai');
    expect(Number(byName[0]?.cells[2])).toBeGreaterThan(Number(byName[1]?.cells[2]));
    const never = record.table.rows.filter(({ cells }) => cells[2] === 0 && cells[3] === 0).map(({ feature }) => feature);
    expect(never).toEqual(['320800']);
    expect(record.table.rows.filter(({ feature }) => cities.some(({ code }) => code === feature))).toHaveLength(13);
  });

  test('its table sums what the file counts', () => {
    for (const { feature, cells } of record.table.rows) expect([cells[2], cells[3]], feature).toEqual([countOf(feature, true), countOf(feature, false)]);
  });

  test('leads from every named place to the claims that name it, and says where there is none', () => {
    for (const { feature, cells } of record.table.rows) {
      const links = cells.at(-1);
      if (feature === '320800') expect(links).toBe('原文没有点到');
      else expect(links, feature).toContainEqual(expect.objectContaining({ href: expect.stringMatching(/^\/[a-z-]+\/#c-\d-\d[a-z]$/) }));
    }
  });

  test('says which names count as joint, and which cities have no other', () => {
    for (const { name } of counts.filter(({ kind }) => kind !== 'own')) expect(record.notes[1]).toContain(name);
    expect(record.notes.join('')).toContain('常州、扬州、镇江、泰州只在合称里出现');
  });

  test('reads a paragraph out, the places of the most mentions first', () => {
    expect(paragraphWords('0.1')).toBe('第0.1段没有点到图上的任何一个地方');
    expect(paragraphWords('1.3')).toBe('第1.3段点到1个地方：徐州2次');
    expect(paragraphWords('3.2')).toBe('第3.2段点到10个地方：上海8次、昆山3次、虹桥2次、太仓2次、嘉定等6处各1次');
  });
});

describe.each(mentionsDrawings)('the mentions drawing of $tier px', ({ tier, height, heads, words, rows, pitch }) => {
  test('sets every name clear of the others, in 12 px and more', () => {
    const texts = [...heads.map(({ text }) => text), ...words, ...rows.flatMap(({ name, direct, through, none }) => [name, direct, through, none].flatMap((text) => text ?? []))];
    expect(textFaults(texts, tier, height)).toEqual([]);
  });

  test('draws a dot for each paragraph that names the place, and none for 淮安', () => {
    for (const { feature, dots } of rows) {
      const named = new Set(counts.filter(({ places }) => places.includes(feature)).flatMap((name) => Object.keys(name.counts)));
      expect(dots, feature).toHaveLength(named.size);
    }
    expect(rows.find(({ feature }) => feature === '320800')?.none?.text).toBe('原文没有点到');
  });

  test('keeps dots apart from each other, and sets those of other names off as rings', () => {
    for (const { feature, group, dots } of rows) {
      dots.forEach((dot, index) => {
        const next = dots[index + 1];
        if (next !== undefined) expect(next.x - dot.x, feature).toBeGreaterThanOrEqual(Math.min(pitch, dot.outer + next.outer));
        expect(dot.outer * 2, feature).toBeLessThanOrEqual(30);
        expect(dot.outer, feature).toBeGreaterThanOrEqual(dot.inner);
      });
      if (group === 'near') expect(dots.every(({ inner, outer }) => inner === outer), feature).toBe(true);
    }
    expect(rows.find(({ feature }) => feature === '320400')?.dots.map(({ inner }) => inner)).toEqual([0, 0, 0, 0]);
  });

  test('its rows are places that prose and maps know', () => {
    const ids = new Set(namedPlaces.map(({ id }) => id));
    expect(rows.filter(({ place }) => !ids.has(place))).toEqual([]);
    expect(rows).toHaveLength(placeGroups.flatMap(({ places }) => places).length);
  });
});

test('the columns are the nine paragraphs by chapter', () => {
  expect(chapterColumns.map(({ paragraphs }) => paragraphs.join(' '))).toEqual(['0.1', '1.1 1.2 1.3', '2.1 2.2', '3.1 3.2', '4.1']);
});
