import { expect, test } from 'vitest';
import { toGb18030 } from './gb18030.ts';

test.each(['', 'a“1+3” b\n', '江苏：长江三角洲。', '區域協調發展 ㎡ © é 한 ｶﾞ', '𠮷 😀 \u{10ffff}', '\u0000\u00ad\u200b\ue000\uffff'])('%j comes back', (text) => {
  expect(new TextDecoder('gb18030').decode(toGb18030(text))).toBe(text);
});

test('a Chinese character takes two bytes', () => {
  expect([...toGb18030('江苏')]).toEqual([0xbd, 0xad, 0xcb, 0xd5]);
});

test('half of a surrogate pair is refused', () => {
  expect(() => toGb18030('飞\ud842')).toThrow(/surrogate/);
});
