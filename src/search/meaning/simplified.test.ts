import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traditionalPairs } from '../build/traditional.ts';
import { readSimplifications, simplifications } from './simplified.ts';

const meant = readSimplifications(traditionalPairs(['苏州发展，头发；著名、着手；干部；台湾里程', '重叠、关系、联系']));

describe('Traditional characters', () => {
  test.each([
    ['蘇州', '苏州'],
    ['發展', '发展'],
    ['頭髮', '头发'],
    ['臺灣', '台湾'],
    ['台灣', '台湾'],
    ['裏程', '里程'],
    ['裡程', '里程'],
    ['關係', '关系'],
    ['聯繫', '联系'],
    ['幹部', '干部'],
  ])('%s is %s', (typed, read) => {
    expect(simplifications(typed, meant)[0]).toBe(read);
  });

  test('one that stands on the site in its own right is itself first, and then what else it may be', () => {
    expect(simplifications('著手', meant)).toEqual(['著手', '着手']);
  });

  test('other characters stay', () => {
    expect(simplifications('abc 徐州鯨😀', meant)).toEqual(['abc 徐州鯨😀']);
  });

  test('reading twice changes nothing more, and there are few readings', () => {
    const characters = fc.array(fc.oneof(fc.constantFrom(...meant.keys()), fc.nat(0xffff).map((code) => String.fromCharCode(code))), { maxLength: 40 });
    fc.assert(
      fc.property(characters, (parts) => {
        const readings = simplifications(parts.join(''), meant);
        expect(readings.length).toBeLessThanOrEqual(8);
        for (const reading of readings) expect(simplifications(reading, meant)[0]).toBe(reading);
      }),
    );
  });
});
