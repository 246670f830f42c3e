import { describe, expect, test } from 'vitest';
import { pack, unpack } from './pack.ts';

describe('pack', () => {
  test('one letter or digit a word; what is not compared is glued on, clause punctuation stands alone', () => {
    expect(pack('“沿江”、沿海')).toBe('<沿 江> / 沿 海');
  });

  test('no word but letters and digits holds anything that Pagefind would index', () => {
    const words = pack('“1+3”，①→℃ 飞🚀地……（a_b）').split(' ');
    expect(words.every((word) => /^[!-^`{-~]*[\p{L}\p{N}_]?[!-^`{-~]*$/u.test(word))).toBe(true);
  });

  test.each([
    '“1+3”重点功能区',
    '第一行\n第二行',
    '南通 （江苏）',
    ' 空白在两头 ',
    '飞🚀地',
    'A/B 36%, a_b; <b>~x~</b> `{|}` "引号" \\ ^ $ & * = [x]',
    '「」『』【】—–-…·‘’',
    '',
  ])('%j comes back as it was', (text) => {
    expect(unpack(pack(text))).toBe(text);
  });

  test('a character that stands for several becomes them, so that the index can find it', () => {
    expect(pack('㎡')).toBe('m 2');
    expect(unpack(pack('１０℃'))).toBe('10°C');
  });
});
