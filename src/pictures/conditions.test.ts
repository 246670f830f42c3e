import { describe, expect, test } from 'vitest';
import { containerHolds, mediaHolds } from './conditions.ts';

const surroundings = { viewport: { width: 1280, height: 900 }, containers: { chart: 576 } };

describe('a query', () => {
  test.each([
    ['(width>=68rem)', true],
    ['(width<40rem)', false],
    ['(max-width: 1280px) and (min-height: 901px)', false],
    ['(width>=62rem) and ((height<30rem) or (height>50rem))', true],
    ['not (width<40rem)', true],
    ['print', false],
    ['screen and (prefers-color-scheme:dark)', false],
    ['print, (prefers-color-scheme: light)', true],
    ['(prefers-reduced-motion:no-preference)', false],
    ['(scripting:enabled) and (pointer:coarse)', false],
    ['(forced-colors: active)', false],
  ])('%s: %s', (query, expected) => {
    expect(mediaHolds(query, surroundings)).toBe(expected);
  });

  test.each([
    ['chart (480px<=width<960px)', true],
    ['chart (width < 480px)', false],
    ['chart (width >= 36rem)', true],
    ['map (width >= 1px)', false],
  ])('of a container: %s: %s', (query, expected) => {
    expect(containerHolds(query, surroundings)).toBe(expected);
  });

  test('that nobody has thought of stops the build and says where to think of it', () => {
    expect(() => mediaHolds('(inverted-colors: inverted)', surroundings)).toThrow(/inverted-colors.*src\/pictures\/conditions\.ts/);
    expect(() => containerHolds('chart (width > 3vw)', surroundings)).toThrow(/3vw/);
    // Which container an unnamed one is, its element says, and nobody asks it here.
    expect(() => containerHolds('(width < 480px)', surroundings)).toThrow(/“\(width < 480px\)”/);
    expect(() => containerHolds('chart not (width < 480px)', surroundings)).toThrow(/chart not/);
    expect(() => containerHolds('not (width < 480px)', surroundings)).toThrow(/not \(width/);
  });
});
