import { expect, test } from 'vitest';
import { checkReferences, referencesTo, type KnownIds } from './check-references.ts';

const known: KnownIds = { what: 'the code of a city', definedIn: 'content/facts/cities.json', ids: new Set(['320100', '320300']) };
const check = (cities: string[]) =>
  checkReferences([{ id: 'zone', cities }], 'content/facts/functional-zones.json', (zone) => zone.id, (zone) => referencesTo('cities', zone.cities, known));

test('records whose ids all exist come back', () => {
  expect(check(['320100'])).toEqual([{ id: 'zone', cities: ['320100'] }]);
});

test('every unknown id is reported with the closest known one', () => {
  expect(() => check(['320301', 'x'])).toThrow(
    [
      'content/facts/functional-zones.json · record 1 (zone) · field cities: expected the code of a city in content/facts/cities.json, got "320301". Did you mean "320300"? Correct it, or add it there.',
      'content/facts/functional-zones.json · record 1 (zone) · field cities: expected the code of a city in content/facts/cities.json, got "x". Correct it, or add it there.',
    ].join('\n'),
  );
});
