import { describe, expect, test } from 'vitest';
import { nearestId, suggestionFor } from './nearest-id.ts';

const known = ['xuzhou', 'suzhou', 'yangzhou', 'zhenjiang'];

describe('nearestId', () => {
  test.each([
    ['xuzhuo', 'xuzhou'],
    ['Yangzhou', 'yangzhou'],
    ['zhenjian', 'zhenjiang'],
  ])('takes %s for %s', (wrong, meant) => {
    expect(nearestId(wrong, known)).toBe(meant);
  });

  test('suggests nothing when no id is near', () => {
    expect(nearestId('coastal-economic-belt', known)).toBeUndefined();
    expect(suggestionFor('coastal-economic-belt', known)).toBe('');
  });
});
