import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, parseQuery, partsOf } from './query.ts';

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

  test('white space separates words', () => {
    expect(parseQuery('飞地　徐州 飞地').words).toEqual(['飞地', '徐州']);
  });

  test('markup and control characters are text', () => {
    expect(parseQuery('<b>"x"\u0000</b>').needle).toBe('<b>x</b>');
  });
});

test('parts of a query that was not found: the longest first, none of one character', () => {
  expect(partsOf('飞地学')).toEqual(['飞地', '地学']);
  expect(partsOf('江'.repeat(100)).length).toBeLessThan(100);
});
