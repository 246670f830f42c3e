import { describe, expect, test } from 'vitest';
import { placeBySlug } from '../domain/places.ts';
import { locatorSheet } from './locator-sheet.ts';

describe('a locator', () => {
  const sheet = locatorSheet();

  test('has the 13 cities as its ground, each drawn inside the frame in whole units', () => {
    const [width, height] = sheet.frame;
    expect(sheet.shapes).toHaveLength(13);
    for (const shape of sheet.shapes) {
      const [, x = '', y = ''] = /^M(\d+) (\d+)l/.exec(shape) ?? [];
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(width);
      expect(Number(y)).toBeLessThan(height);
    }
  });

  test('shows what lies outside of it at its edge, on the right side', () => {
    const [width, height] = sheet.frame;
    const [west, south] = ['bozhou', 'zhoushan'].map((slug) => sheet.dot(placeBySlug(slug).point));
    expect(west?.[0]).toBeLessThan(10);
    expect(south?.[1]).toBeGreaterThan(height - 10);
    expect(south?.[0]).toBeGreaterThan(width / 2);
    expect(['bozhou', 'zhoushan', 'shanghai', 'kunshan'].map((slug) => sheet.isOutside(placeBySlug(slug).point))).toEqual([true, true, false, false]);
  });

  test('stops the build at a unit without an outline', () => {
    expect(() => sheet.numberOf('999999')).toThrow(/999999.*content\/facts/);
  });
});
