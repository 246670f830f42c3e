import { describe, expect, test } from 'vitest';
import { cityByCode } from './cities.ts';
import { integrationGroups, parseIntegrationGroups } from './integration-groups.ts';

const sound = { id: 'husutong', name: '（沪）苏通', cities: ['320500'], outside: [], claims: ['1.2c'], evidence: { sources: ['three'], confidence: 'confirmed' } };

describe('parseIntegrationGroups', () => {
  test.each([
    ['a place that does not exist', { ...sound, outside: ['shanghia'] }, 'record 1 (husutong) · field outside: expected the slug of a place in content/facts/places.json, got "shanghia". Did you mean "shanghai"?'],
    ['a city of another province', { ...sound, cities: ['310000'] }, 'record 1 (husutong) · field cities: expected the code of a city'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseIntegrationGroups([broken], 'content/facts/integration-groups.json')).toThrow(message);
  });
});

describe('the integration groups', () => {
  test.each([
    ['ningzhenyang', ['南京', '镇江', '扬州'], []],
    ['xichangtai', ['无锡', '常州', '泰州'], []],
    ['husutong', ['苏州', '南通'], ['shanghai']],
  ])('%s', (id, cities, outside) => {
    const group = integrationGroups.find((candidate) => candidate.id === id);
    expect(group?.cities.map((code) => cityByCode(code).shortName)).toEqual(cities);
    expect(group?.outside).toEqual(outside);
  });

  test('say which member lists are read from the name', () => {
    const inferred = integrationGroups.filter((group) => group.evidence.confidence === 'inferred').map((group) => group.id);
    expect(inferred).toEqual(['xichangtai', 'husutong']);
  });
});
