import { describe, expect, test } from 'vitest';
import { besideAnchor, claimAddress, claimAnchor, claimById, claims, parseClaims } from './claims.ts';

const FILE = 'content/claims.json';
const claimsOf = (paragraph: string) => claims.filter((claim) => claim.paragraph === paragraph);
const sound = { id: '1.1a', paragraph: '1.1', chapter: 'functional-zones', gist: '四个字加两个字', phrases: ['绿心地带'] };

describe('parseClaims', () => {
  test.each([
    ['a malformed id', { ...sound, id: '1-1-a' }, 'field id: expected a claim id, got "1-1-a". Write paragraph number and letter, such as "1.1a".'],
    ['the paragraph of another claim', { ...sound, paragraph: '1.2' }, 'field paragraph: expected the id without its letter'],
    ['a chapter that does not restate the paragraph', { ...sound, chapter: 'coast' }, 'field chapter: the first digit of the id counts the chapters'],
    ['an unknown chapter', { ...sound, chapter: 'zones' }, 'field chapter: expected one of introduction, functional-zones'],
    ['a gist that is too short', { ...sound, gist: '太短' }, 'field gist: expected 6 to 20 Chinese characters.'],
    ['a gist that is too long', { ...sound, gist: '长'.repeat(21) }, 'field gist: expected 6 to 20 Chinese characters.'],
    ['no list of phrases', { ...sound, phrases: undefined }, 'field phrases: expected a list, got nothing.'],
    ['no phrase', { ...sound, phrases: [] }, 'field phrases: expected 1 to 2 phrases, got []. Keep those by which'],
    ['a third phrase', { ...sound, phrases: ['绿心', '地带', '板块'] }, 'field phrases: expected 1 to 2 phrases'],
    ['the same phrase twice', { ...sound, phrases: ['绿心', '绿心'] }, 'field phrases: an entry stands twice'],
    ['a single character', { ...sound, phrases: ['活'] }, 'field phrases.0: expected a phrase of 2 to 14 characters, got "活". Quote the key words'],
    ['a sentence', { ...sound, phrases: ['江'.repeat(15)] }, 'field phrases.0: expected a phrase of 2 to 14 characters'],
    ['two clauses', { ...sound, phrases: ['绿心', '先行，再引领'] }, 'field phrases.1: expected a phrase without marks that end or join clauses'],
    ['quotation marks', { ...sound, phrases: ['“绿心地带”'] }, 'field phrases.0: expected a phrase without marks'],
    ['a blank at the end', { ...sound, phrases: ['绿心地带 '] }, 'field phrases.0: expected text without blanks at either end'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseClaims([broken], FILE)).toThrow(message);
  });
});

describe('the claims of the article', () => {
  test('number fifty in nine paragraphs', () => {
    const counts = new Map([
      ['0.1', 4], ['1.1', 8], ['1.2', 6], ['1.3', 5], ['2.1', 4], ['2.2', 8], ['3.1', 2], ['3.2', 7], ['4.1', 6],
    ]);
    expect(claims).toHaveLength(50);
    for (const [paragraph, count] of counts) expect(claimsOf(paragraph), paragraph).toHaveLength(count);
  });

  test('run through their letters without a gap, in the order of the article', () => {
    const ids = claims.map((claim) => claim.id);
    expect(ids).toEqual([...ids].sort());
    for (const claim of claims) {
      const place = claimsOf(claim.paragraph).indexOf(claim);
      expect(claim.id).toBe(`${claim.paragraph}${'abcdefgh'.charAt(place)}`);
    }
  });

  test('belong to the chapter of their paragraph', () => {
    expect(claimById('0.1d').chapter).toBe('introduction');
    expect(claimById('1.3e').chapter).toBe('functional-zones');
    expect(claimById('2.2h').chapter).toBe('linked-development');
    expect(claimById('3.1a').chapter).toBe('function-orientation');
    expect(claimById('4.1f').chapter).toBe('coast');
  });

  test('have each a gist of its own', () => {
    expect(new Set(claims.map((claim) => claim.gist)).size).toBe(claims.length);
  });

  test('have an anchor and an address that stay', () => {
    expect(claimAnchor('1.1a')).toBe('c-1-1a');
    expect(claimAddress(claimById('1.1a'))).toBe('/functional-zones/#c-1-1a');
    expect(besideAnchor('1.1a')).toBe('r-1-1a');
  });

  test('a wrong id names the closest', () => {
    expect(() => claimById('1.1z')).toThrow(/^No claim "1\.1z" in content\/claims\.json\. Did you mean "1\.1[a-h]"\?$/);
  });
});
