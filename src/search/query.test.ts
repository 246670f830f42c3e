import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, parseQuery } from './query.ts';

describe('parseQuery', () => {
  test('keeps what the reader typed and what is compared', () => {
    expect(parseQuery(' “1+3” ')).toEqual({ shown: '“1+3”', needle: '1+3', isCut: false, words: [] });
  });

  test.each(['', '   ', '“”', '（—）'])('%j asks for nothing', (input) => {
    expect(parseQuery(input).needle).toBe('');
  });

  test('10,000 characters are cut, and quickly', () => {
    const query = parseQuery('江'.repeat(10_000));
    expect([...query.needle]).toHaveLength(LONGEST_QUERY);
    expect(query.isCut).toBe(true);
    expect(parseQuery(`江${' '.repeat(10_000)}苏`).isCut).toBe(true);
  });

  test('white space and clause punctuation separate words', () => {
    expect(parseQuery('飞地　徐州 飞地').words).toEqual(['飞地', '徐州']);
    expect(parseQuery('徐州,宿迁').words).toEqual(['徐州', '宿迁']);
    expect(parseQuery('徐州、宿迁；连云港。').words).toEqual(['徐州', '宿迁', '连云港']);
    expect(parseQuery('徐州，').words).toEqual([]);
    expect(parseQuery('1,000').words).toEqual([]);
  });

  test('markup and control characters are text', () => {
    expect(parseQuery('<b>"x"\u0000</b>').needle).toBe('<b>x</b>');
  });
});
