import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { similarTo, slipsOf } from './slips.ts';
import { readVocabulary } from './vocabulary.ts';

describe('the number of edits', () => {
  test.each([
    ['xuzhou', 'xuzhou', 0],
    ['xuzou', 'xuzhou', 1],
    ['xzuhou', 'xuzhou', 1],
    ['xuzhuo', 'xuzhou', 1],
    ['苏锡昌', '苏锡常', 1],
    ['😀州', '徐州', 1],
    ['yancen', 'yancheng', 2],
    ['', 'ab', 2],
    ['abc', 'xyz', undefined],
    ['a', 'abcd', undefined],
  ])('from %s to %s: %s', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
  });

  test('is the same both ways, and never more than was done', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', '州', '😀'), maxLength: 8 });
    fc.assert(
      fc.property(words, words, fc.nat(8), (one, other, at) => {
        expect(editDistance(one, other, 3)).toBe(editDistance(other, one, 3));
        const dropped = [...one].toSpliced(at, 1).join('');
        expect(editDistance(one, dropped, 1)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const vocabulary = readVocabulary({
  readings: 'ang昂 an安 chang常昌长 cheng城成 gang港岗 jing京景 lian连 ma马 nan南 ning宁 qun群裙 shan山 su苏 shi市 xi锡 xu徐 yan盐 yang扬 yun云 zhou州洲 zi子 jiang江 xiang巷 kou口',
  names: '徐州 南京 常州 连云港 盐城 苏锡常 扬子江城市群 马鞍an山',
  words: '市长zhang',
});

/** The terms that something may be a slip for, each with its distance. */
const slips = (typed: string) => slipsOf(typed, vocabulary).map(({ text, distance }) => `${text} ${distance}`);

describe('a slip', () => {
  test.each([
    ['徐洲', ['徐州 0']],
    ['连云岗', ['连云港 0']],
    ['盐成', ['盐城 0']],
    ['苏锡昌', ['苏锡常 0']],
    ['州徐', ['徐州 1']],
    ['连港', ['连云港 1']],
    ['连云巷', ['连云港 1']],
    ['扬子江城市裙', ['扬子江城市群 0']],
    ['扬江子城市区', ['扬子江城市群 2']],
    ['xuzou', ['徐州 1']],
    ['yancen', ['盐城 1']],
    ['lianyugnang', ['连云港 1']],
    ['lainyungagn', ['连云港 2']],
    ['xuzou市', []],
  ])('%s: %j', (typed, meant) => {
    expect(slips(typed)).toEqual(meant);
  });

  test.each(['北京', '洲徐', '洲州', '盐称城', '徐城', '羊城', '盐陈', '常州云港', '连云口', '徐京', '南州', '州', 'xu', 'abc', 'quanshan', '😀', '', '。', 'a'.repeat(100)])('%j is none', (typed) => {
    expect(slips(typed)).toEqual([]);
  });

  test('another word of the same length is offered, not taken for it', () => {
    expect(similarTo('连云口', vocabulary)).toEqual(['连云港']);
    expect(similarTo('北京', vocabulary)).toEqual([]);
    expect(similarTo('beijing', vocabulary)).toEqual([]);
  });
});
