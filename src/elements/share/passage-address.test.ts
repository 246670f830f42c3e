import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../search/normal-form/normalise.ts';
import { findPassages, passageAddress, passageParameter, readPassage, withoutPassage } from './passage-address.ts';

/** The address of the first place of `passage` in `text`, opened: what is found there. */
function opened(text: string, passage: string, at = text.indexOf(passage)): readonly string[] {
  const words = passageParameter(text, { from: at, to: at + passage.length });
  if (words === undefined) return [];
  const { search } = new URL(passageAddress('https://jiangsu.example/coast/', words, 'c-4-1a'));
  return findPassages(text, readPassage(search)).map(({ from, to }) => text.slice(from, to));
}

const paragraph = '南京都市圈跨江苏、安徽两省，苏锡常都市圈与上海接轨，徐州都市圈带动淮海经济区。三个都市圈各有一座或几座中心城市。';

describe('the address of a passage', () => {
  test('holds all of a short passage, and start and end of a long one', () => {
    expect(passageParameter(paragraph, { from: 0, to: 13 })).toBe('南京都市圈跨江苏、安徽两省');
    const words = passageParameter(paragraph, { from: 0, to: paragraph.length }) ?? '';
    const [start = '', end = ''] = words.split('~');
    expect(paragraph.startsWith(start) && paragraph.endsWith(end)).toBe(true);
    expect([start.length, end.length]).toEqual([8, 8]);
  });

  test('is lengthened until it leads to one place only', () => {
    const text = `${paragraph}另一段：${paragraph.slice(0, 20)}，还有别的。${paragraph.slice(-20)}`;
    expect(opened(text, paragraph)).toEqual([paragraph]);
  });

  test('says what stands around words that the page has more than once', () => {
    const text = '苏州都市圈；沿江城市群、都市圈和沿海；又是都市圈。';
    for (const at of [2, 12, 21]) {
      const words = passageParameter(text, { from: at - 2, to: at + 3 }) ?? '';
      expect(findPassages(text, words)).toEqual([{ from: at - 2, to: at + 3 }]);
    }
    const twice = '沿海地区发展。沿海地区发展。';
    expect(findPassages(twice, passageParameter(twice, { from: 7, to: 11 }) ?? '')).toEqual([{ from: 7, to: 11 }]);
  });

  test('leads to no other text that is looked through before', () => {
    const text = '图例：蓝色板块是沿江城市群。';
    const extent = { from: 3, to: 7 };
    const others = ['文中也说到蓝色板块。', '蓝色板块'];
    const words = passageParameter(text, extent, others) ?? '';
    expect(findPassages(text, words)).toEqual([extent]);
    for (const other of others) expect(findPassages(other, words)).toEqual([]);
    expect(passageParameter(text, extent, [text])).toBeUndefined();
  });

  test('leads there whatever quotes, spaces, brackets and line breaks the passage has', () => {
    const text = '文章说：“1+3”功能区\n      (沿江、沿海)  是“四化”同步。２０２０年——“南北共建”';
    expect(opened(text, '“1+3”功能区\n      (沿江')).toEqual(['1+3”功能区\n      (沿江']);
    expect(opened(text, '２０２０年——“南北共建')).toEqual(['２０２０年——“南北共建']);
    expect(findPassages(text, '「1＋3」 功能区')).toHaveLength(1);
    expect(opened('长度约 2014~2023 年，或 2014～2023 年', '2014～2023 年')).toEqual(['2014～2023 年']);
  });

  test('is none for a passage of less than 4 characters or more than 400', () => {
    expect(passageParameter(paragraph, { from: 0, to: 3 })).toBeUndefined();
    expect(passageParameter('“1+3”', { from: 0, to: 5 })).toBeUndefined();
    expect(passageParameter(paragraph, { from: 0, to: 4 })).toBeDefined();
    expect(passageParameter('江'.repeat(401), { from: 0, to: 401 })).toBeUndefined();
    expect(passageParameter('江'.repeat(400), { from: 0, to: 400 })).toBeDefined();
    expect(passageParameter('', { from: 0, to: 0 })).toBeUndefined();
  });

  test.each(['', '~', '~~', '~~~', 'a~b~c', '~沿海', '[]{}“”', '%', '~~沿海', '沿海~~苏州~~'])('leads nowhere when it is garbage: %j', (garbage) => {
    expect(findPassages(paragraph, garbage)).toEqual([]);
    expect(findPassages(paragraph, `${garbage}${'江'.repeat(3000)}`)).toEqual([]);
  });

  test('keeps the other parameters as they were typed when it goes', () => {
    expect(withoutPassage('?passage=a~b')).toBe('');
    expect(withoutPassage('?map=zones&passage=%E6%B1%9F&from=x%20y&??')).toBe('?map=zones&from=x%20y&??');
    expect(withoutPassage('?passages=1')).toBe('?passages=1');
  });
});

// Two hundred texts take their time on a busy machine.
test('any selection of any text is found again, as the only place', { timeout: 30_000 }, () => {
  /** Few different characters, so that the same words stand in many places; and all that a page may hold. */
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom('江', '苏', '，', ' '), maxLength: 120 }),
    fc.string({ unit: fc.constantFrom('沿', '海', '“', '”', '\n', '~', '㎡', '𠮷', 'e\u0301', '—', 'İ'), maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', minLength: 20, maxLength: 450 }),
  );
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
      const [from = 0, to = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
      const words = passageParameter(text, { from, to });
      const asked = normalise(text.slice(from, to)).replaceAll('~', '');
      if (words === undefined) {
        // Of a letter whose accent is selected, all counts, which may be several letters in the normal form.
        expect([...asked].length < 4 || [...asked].length > 360).toBe(true);
        return;
      }
      const { search } = new URL(passageAddress('https://jiangsu.example/coast/', words, 'top'));
      const found = findPassages(text, readPassage(search));
      expect(found).toHaveLength(1);
      const [{ from: start, to: end } = { from: -1, to: -1 }] = found;
      expect(normalise(text.slice(start, end)).replaceAll('~', '')).toContain(asked);
      // No more than that: the rest of a letter at either end.
      expect(normalise(text.slice(start, Math.max(from, start)) + text.slice(Math.min(to, end), end)).length).toBeLessThan(40);
    }),
    { numRuns: 200 },
  );
});
