import { describe, expect, test } from 'vitest';
import { namesScore } from './name-score.ts';

describe('how well a question fits a thing', () => {
  const line = { own: '徐枣城际铁路', others: ['徐枣线'], sentence: '', beside: '' };
  const city = { own: '徐州', others: [], sentence: '', beside: '' };

  test('two of its names are no more than one', () => {
    expect(namesScore(['徐州', '徐枣城际铁路', '徐枣线'], line)).toBe(namesScore(['徐州'], city));
  });

  test('two words that it has are more than one', () => {
    const figure = { own: '徐州的飞地', others: [], sentence: '', beside: '' };
    expect(namesScore(['徐州', '飞地'], figure)).toBeGreaterThan(namesScore(['徐州', '火星'], figure));
  });

  test('a name of something else is nothing', () => {
    expect(namesScore(['宿迁'], city)).toBe(0);
  });
});
