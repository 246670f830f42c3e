import { describe, expect, test } from 'vitest';
import rawMentions from '@content/facts/mentions.json';
import { cities, cityByCode } from './cities.ts';
import { claimById } from './claims.ts';
import { mentionCountsOf, nameCounts, paragraphs, parseNameCounts } from './mention-counts.ts';
import { mentionsOf } from './mentions.ts';

const FILE = 'content/facts/mention-counts.json';
const sound = { name: '苏锡常', kind: 'joint', places: ['320500', '320200', '320400'], counts: { '1.1': 1 } };

describe('parseNameCounts', () => {
  test.each([
    ['a joint name of one place', { ...sound, places: ['320500'] }, 'record 1 (苏锡常) · field places: expected one place, or several for a joint name.'],
    ['an own name of several places', { ...sound, kind: 'own' }, 'field places: expected one place, or several for a joint name.'],
    ['a place that does not exist', { ...sound, places: ['320500', 'shanghay'] }, 'field places: expected the code of a city or the slug of a place'],
    ['a paragraph that the article does not have', { ...sound, counts: { '1.4': 1 } }, 'field counts: expected the number of a paragraph in content/claims.json, got "1.4".'],
    ['a count of nothing', { ...sound, counts: { '1.1': 0 } }, 'field counts.1.1: expected a whole number above 0, got 0.'],
    ['a name that is nowhere', { ...sound, counts: {} }, 'field counts: expected a paragraph with the name.'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseNameCounts([broken], FILE)).toThrow(message);
  });
});

/** Direct and through, summed over the article. */
function totals(place: string): [number, number] {
  const counts = mentionCountsOf(place);
  return [counts.reduce((sum, { direct }) => sum + direct, 0), counts.reduce((sum, { through }) => sum + through, 0)];
}

/** Paragraphs of claims, each once. */
function paragraphsOf(claims: readonly string[]): string[] {
  return [...new Set(claims.map((id) => claimById(id).paragraph))].sort();
}

describe('how often the article names a place', () => {
  test.each([
    ['shanghai', 13, 8], ['320100', 5, 6], ['320300', 4, 0], ['320600', 3, 4], ['320700', 3, 1], ['320900', 3, 2], ['320500', 2, 7],
    ['320200', 1, 7], ['321300', 1, 0], ['320400', 0, 7], ['321000', 0, 3], ['321100', 0, 3], ['321200', 0, 1], ['320800', 0, 0],
    ['kunshan', 3, 0], ['hongqiao', 3, 0], ['taicang', 2, 0], ['huaqiao', 1, 0],
  ])('%s: %i times by its name, %i times by others', (place, direct, through) => {
    expect(totals(place)).toEqual([direct, through]);
  });

  test('counts a name once for each city that it joins, and in each paragraph by itself', () => {
    expect(mentionCountsOf('320100').find(({ paragraph }) => paragraph === '2.1')).toEqual({
      paragraph: '2.1', direct: 0, through: 3, names: ['宁镇扬', '沿沪宁'],
    });
    expect(mentionCountsOf('320500').find(({ paragraph }) => paragraph === '2.1')?.through).toBe(1);
  });

  test('says nothing in 0.1, which names no place', () => {
    expect(paragraphs).toHaveLength(9);
    for (const { name, counts } of nameCounts) expect(counts['0.1'], name).toBeUndefined();
  });

  test('has a joint name only for cities whose names it is made of', () => {
    for (const { name, places } of nameCounts.filter(({ kind }) => kind === 'joint')) {
      if (name === '沿海三市') continue;
      const short = { '320100': '宁', shanghai: '沪' } as const;
      for (const place of places) {
        const letter = place === 'shanghai' || place === '320100' ? short[place] : undefined;
        const letters = letter ?? cityByCode(place).shortName;
        expect([...letters].some((one) => name.includes(one)), `${name} ${place}`).toBe(true);
      }
    }
  });
});

describe('counts and claims', () => {
  const places = new Set([...cities.map(({ code }) => code), ...rawMentions.map(({ place }) => place), ...nameCounts.flatMap((name) => name.places)]);

  test.each([...places])('agree on the paragraphs that name %s', (place) => {
    const { direct, through } = mentionsOf(place);
    const counted = mentionCountsOf(place);
    const where = (named: typeof counted): string[] => named.map(({ paragraph }) => paragraph);
    expect(where(counted.filter((count) => count.direct > 0))).toEqual(paragraphsOf(direct));
    expect(where(counted.filter((count) => count.direct + count.through > 0))).toEqual(
      paragraphsOf([...direct, ...through.flatMap(({ claims }) => claims)]),
    );
  });

  test.each([...places])('agree on the names under which %s is spoken of', (place) => {
    const spoken = mentionsOf(place).through.flatMap(({ name, claims }) => paragraphsOf(claims).map((paragraph) => `${paragraph} ${name}`));
    const counted = mentionCountsOf(place).flatMap(({ paragraph, names }) => names.map((name) => `${paragraph} ${name}`));
    expect(spoken.filter((line) => !counted.includes(line))).toEqual([]);
    const direct = paragraphsOf(mentionsOf(place).direct);
    expect(counted.filter((line) => !spoken.includes(line) && !direct.includes(line.slice(0, 3)))).toEqual([]);
  });
});
