import { describe, expect, test } from 'vitest';
import { cityByCode } from './cities.ts';
import { coastFeatureById, parseCoast } from './coast.ts';

const sound = {
  id: 'one-hour-shanghai', name: '一小时经济圈', kind: 'prospect', summary: '展望', cities: ['320900'], around: 'shanghai', claims: ['4.1e'],
  evidence: { sources: ['art'], confidence: 'confirmed', caveat: '展望。' },
};

describe('parseCoast', () => {
  test.each([
    ['a feature without a caveat', { ...sound, evidence: { sources: ['art'], confidence: 'confirmed' } }, 'field evidence.caveat: no plan bounds this: readers need a caveat.'],
    ['a city of another province', { ...sound, cities: ['310000'] }, 'field cities: expected the code of a city in content/facts/cities.json, got "310000".'],
    ['an unknown centre', { ...sound, around: 'shanghia' }, 'field around: expected the slug of a place in content/facts/places.json, got "shanghia". Did you mean "shanghai"?'],
    ['no city', { ...sound, cities: [] }, 'field cities: expected at least one entry'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseCoast([broken], 'content/facts/coast.json')).toThrow(message);
  });
});

describe('the coast', () => {
  test('“一小时经济圈” is a prospect for 盐城, with the time of the opening beside it', () => {
    expect(coastFeatureById('one-hour-shanghai')).toMatchObject({ kind: 'prospect', cities: ['320900'], around: 'shanghai' });
    expect(coastFeatureById('one-hour-shanghai').evidence.caveat).toContain('2小时7分');
  });

  test('沿黄海城市群 holds the three cities of the sentence, and says that no list was found', () => {
    const cities = coastFeatureById('yellow-sea-cities');
    expect(cities.cities.map((code) => cityByCode(code).shortName)).toEqual(['南通', '盐城', '连云港']);
    expect(cities.evidence.confidence).toBe('inferred');
    expect(cities.evidence.caveat).toContain('没有给出名单');
  });
});
