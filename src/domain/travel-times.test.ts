import { describe, expect, test } from 'vitest';
import { railLineById } from './rail.ts';
import { parseTravelTimes, travelTimeById, travelTimes } from './travel-times.ts';

const sound = {
  id: 'yancheng-shanghai', from: '320900', to: 'shanghai', minutes: 127, asOf: '2020-12-30', line: 'yantong-hsr', claims: ['4.1e'],
  evidence: { sources: ['yt'], confidence: 'confirmed' },
};

describe('parseTravelTimes', () => {
  test.each([
    ['hours and minutes as text', { ...sound, minutes: '2 h 07' }, 'field minutes: expected a whole number of minutes, got "2 h 07". Write 2 hours 7 minutes as 127.'],
    ['no time at all', { ...sound, minutes: 0 }, 'field minutes: expected a whole number of minutes, got 0.'],
    ['a year for a day', { ...sound, asOf: '2020' }, 'field asOf: expected a day, got "2020".'],
    ['an unknown end', { ...sound, to: 'shanghia' }, 'field to: expected the code of a city or the slug of a place'],
    ['an unknown railway', { ...sound, line: 'yantong-hrs' }, 'field line: expected the id of a railway in content/facts/rail.json, got "yantong-hrs". Did you mean "yantong-hsr"?'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseTravelTimes([broken], 'content/facts/travel-times.json')).toThrow(message);
  });
});

describe('the travel times', () => {
  test.each([
    ['nantong-shanghai', 1, 6],
    ['yancheng-shanghai', 2, 7],
    ['lianyungang-shanghai', 3, 54],
    ['xuzhou-lianyungang', 1, 0],
  ])('%s: %d h %d min', (id, hours, minutes) => {
    expect(travelTimeById(id).minutes).toBe(hours * 60 + minutes);
  });

  test('hold from the day on which their railway opened', () => {
    for (const { id, asOf, line } of travelTimes) expect(railLineById(line).opened, id).toBe(asOf);
  });

  test('盐城 stands beside the prospect of the article, more than twice the hour', () => {
    expect(travelTimeById('yancheng-shanghai').minutes).toBeGreaterThan(120);
    expect(travelTimeById('yancheng-shanghai').evidence.caveat).toContain('展望');
  });
});
