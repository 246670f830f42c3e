import { describe, expect, test } from 'vitest';
import { fold, normalise, tokensOf } from './normalise.ts';

describe('normalise', () => {
  test.each([
    ['“1+3”', '1+3'],
    ['（沪）苏通', '沪苏通'],
    ['苏州—阜阳', '苏州阜阳'],
    ['Ｇ４２ 沪宁', 'g42沪宁'],
    ['GDP', 'gdp'],
    ['「飞地」', '飞地'],
    ['长三角\n一体化', '长三角一体化'],
    ['㎡', 'm2'],
    ['café', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['沿江，沿海', '沿江,沿海'],
    ['……', '......'],
    ['', ''],
  ])('%s is compared as %s', (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });

  test('keeps clause punctuation, so that two words with a comma between are not one', () => {
    expect(normalise('沿江，沿海')).not.toBe(normalise('沿江沿海'));
  });
});

describe('fold', () => {
  test('says for each character where it stood', () => {
    const { text, starts, ends } = fold('“㎡ 飞地');
    expect(text).toBe('m2飞地');
    expect(starts).toEqual([1, 1, 3, 4]);
    expect(ends).toEqual([2, 2, 4, 5]);
  });
});

test('tokens are single letters and digits', () => {
  expect(tokensOf('1+3、ab飞')).toEqual(['1', '3', 'a', 'b', '飞']);
});
