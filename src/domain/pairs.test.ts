import { describe, expect, test } from 'vitest';
import { cityByCode } from './cities.ts';
import { crossProvincePairs, endsOf, pairById, pairs, parsePairs, southNorthPairs, type Pair } from './pairs.ts';

const sound = {
  id: 'nanjing-chuzhou', kind: 'cross-province', from: '320100', to: 'chuzhou', named: true, years: '2021—2030年', document: '方案',
  claims: ['2.2d'], evidence: { sources: ['pair'], confidence: 'confirmed' },
};
const southNorth = { ...sound, id: 'nanjing-huaian-2001', kind: 'south-north', to: '320800', round: '2001', named: false };

describe('parsePairs', () => {
  test.each([
    ['an unknown kind', { ...sound, kind: 'twin' }, 'record 1 (nanjing-chuzhou) · field kind: expected one of cross-province, south-north, got "twin".'],
    ['a helped place that does not exist', { ...sound, to: 'chuzou' }, 'field to: expected the slug of a place in content/facts/places.json, got "chuzou". Did you mean "chuzhou"?'],
    ['a helper that does not exist', { ...sound, from: '320199' }, 'field from: expected the code of a city or the slug of a place in content/facts/cities.json or content/facts/places.json, got "320199".'],
    ['a south-north pair that leaves the province', { ...southNorth, to: 'chuzhou' }, 'field to: expected the code of a city in content/facts/cities.json, got "chuzhou".'],
    ['a south-north pair without a round', { ...southNorth, round: undefined }, 'field round: expected a round for south-north pairs and none for others.'],
    ['a cross-province pair with a round', { ...sound, round: '2001' }, 'field round: expected a round for south-north pairs and none for others.'],
    ['a round that never was', { ...southNorth, round: '2010' }, 'field round: expected one of 2001, 2022, got "2010".'],
    ['a place paired with itself', { ...sound, from: 'chuzhou' }, 'field to: expected another place than in the field from.'],
    ['a named pair without its claim', { ...sound, claims: [] }, 'field claims: a pair that the article names needs the claim that names it.'],
    ['a word for named', { ...sound, named: 'yes' }, 'field named: expected true or false, got "yes".'],
    ['a pair from memory', { ...sound, evidence: { sources: ['pair'], confidence: 'memory' } }, '"memory" is not published'],
    ['a misspelt field', { ...sound, rounds: '2001' }, 'field rounds: no such field. Check its spelling or remove it.'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parsePairs([broken], 'content/facts/pairs.json')).toThrow(message);
  });

  test('reads sound pairs', () => {
    expect(parsePairs([sound, southNorth], 'content/facts/pairs.json')).toHaveLength(2);
  });

  test('refuses two pairs with one id', () => {
    expect(() => parsePairs([sound, sound], 'content/facts/pairs.json')).toThrow('"nanjing-chuzhou" is already used by record 1');
  });
});

function written(list: readonly Pair[]): string[] {
  return list.map((pair) => {
    const { from, to } = endsOf(pair);
    return `${from.shortName}→${to.shortName}`;
  });
}

describe('the pairs', () => {
  test('across provinces are the eight of the 2021 document, in its direction', () => {
    expect(written(crossProvincePairs()).sort()).toEqual(
      ['闵行→淮南', '松江→六安', '奉贤→亳州', '南京→滁州', '苏州→阜阳', '徐州→淮北', '杭州→宿州', '宁波→蚌埠'].sort(),
    );
  });

  test('that the article names are three, and only those rest on its claim', () => {
    const named = pairs.filter((pair) => pair.named);
    expect(written(named)).toEqual(['南京→滁州', '苏州→阜阳', '徐州→淮北']);
    expect(pairs.filter((pair) => pair.claims.includes('2.2d'))).toEqual(named);
  });

  test('help Anhui, and not 苏州 in Jiangsu', () => {
    for (const pair of crossProvincePairs()) expect(endsOf(pair).to.code, pair.id).toMatch(/^34/);
    expect(endsOf(pairById('hangzhou-suzhou-anhui')).to.code).toBe('341300');
  });

  test('of 2001 join each city of 苏南 with one of 苏北', () => {
    expect(written(southNorthPairs('2001'))).toEqual(['南京→淮安', '无锡→徐州', '常州→盐城', '苏州→宿迁', '镇江→连云港']);
  });

  test('of 2022 are four: 镇江 and 徐州 have left, 无锡 has gone to 连云港', () => {
    expect(written(southNorthPairs('2022'))).toEqual(['南京→淮安', '苏州→宿迁', '无锡→连云港', '常州→盐城']);
  });

  test('run from south to north in both rounds', () => {
    for (const pair of [...southNorthPairs('2001'), ...southNorthPairs('2022')]) {
      expect([cityByCode(pair.from).region, cityByCode(pair.to).region], pair.id).toEqual(['south', 'north']);
    }
  });

  test('tell readers what the article leaves open', () => {
    expect(pairs.filter((pair) => pair.evidence.caveat === undefined)).toEqual([]);
    expect(pairById('wuxi-lianyungang-2022').evidence.caveat).toContain('5月的报道');
  });
});
