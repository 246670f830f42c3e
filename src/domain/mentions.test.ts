import { describe, expect, test } from 'vitest';
import rawMentions from '@content/facts/mentions.json';
import { claims } from './claims.ts';
import { mentionsOf, parseMentions, sharedClaims } from './mentions.ts';

const FILE = 'content/facts/mentions.json';
const [first, ...others] = rawMentions;

describe('parseMentions', () => {
  test.each([
    ['an unknown place', [...rawMentions, { place: 'shanghay', claims: [] }], '(shanghay) · field place: expected the code of a city or the slug of a place'],
    ['an unknown claim', [{ ...first, claims: ['1.1z'] }, ...others], 'record 1 (320100) · field claims: expected the id of a claim'],
    ['an unknown claim of a shared name', [{ ...first, through: [{ name: '沿沪宁', claims: ['2.1z'] }] }, ...others], 'record 1 (320100) · field through.0.claims: expected the id of a claim'],
    ['a city without a record', others, '南京市 (320100) has no record.'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseMentions(broken, FILE)).toThrow(message);
  });
});

/** `2.2f 宁锡常`: the claims that speak of a place under another name than its own. */
function through(id: string): string[] {
  return mentionsOf(id).through.flatMap(({ name, claims: named }) => named.map((claim) => `${claim} ${name}`));
}

describe('where the article speaks of a place', () => {
  test('names places outside Jiangsu, by code and by slug alike', () => {
    expect(mentionsOf('310000').direct).toEqual(expect.arrayContaining(['1.2d', '2.2e', '3.1a', '4.1f']));
    expect(mentionsOf('shanghai')).toEqual(mentionsOf('310000'));
    for (const code of ['341100', '340600', '341200']) expect(mentionsOf(code).direct, code).toEqual(['2.2d']);
  });

  test('says nothing of a unit that the article does not name', () => {
    for (const id of ['340200', '321084', '320481', 'hongze-lake']) expect(mentionsOf(id), id).toEqual({ direct: [], through: [] });
  });

  test('does not name the three cities of the coast in 4.1c, which says 沿海三市', () => {
    for (const code of ['320600', '320700', '320900']) {
      expect(mentionsOf(code).direct, code).toEqual(['4.1d', '4.1e', '4.1f']);
      expect(through(code), code).toContain('4.1c 沿海三市');
    }
  });

  test('counts every compound: 宁锡常 for its three cities, 苏锡常 without 都市圈, （沪）苏通 for 上海', () => {
    for (const code of ['320100', '320200', '320400']) expect(through(code), code).toContain('2.2f 宁锡常');
    expect(through('320400')).toEqual(expect.arrayContaining(['1.1c 苏锡常', '1.2c 锡常泰']));
    expect(through('310000')).toContain('1.2c （沪）苏通');
    expect(through('320500')).not.toContain('2.2f 宁锡常');
  });

  test('gives a claim that names the place once, as such', () => {
    expect(mentionsOf('320100').direct).toContain('1.2c');
    expect(through('320100').filter((line) => line.startsWith('1.2c'))).toEqual([]);
  });

  test('counts a claim once that speaks of the place by two names', () => {
    expect(through('320500').filter((line) => line.startsWith('1.2c'))).toEqual(['1.2c 苏锡常', '1.2c （沪）苏通']);
    expect(sharedClaims(mentionsOf('320500').through).filter((claim) => claim === '1.2c')).toHaveLength(1);
    expect(sharedClaims(mentionsOf('320500').through)).toHaveLength(6);
  });

  test('keeps the claims of a place in the order of the article', () => {
    const order = claims.map(({ id }) => id);
    for (const { claims: named } of rawMentions) expect(named).toEqual(order.filter((id) => named.includes(id)));
  });
});
