import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FITS, fitOf } from './pinyin-match.ts';
import { readVocabulary } from './vocabulary.ts';

const { terms } = readVocabulary({
  readings: 'bei北 cheng城 chang长常 da大 du都 hai海 huan环 jiang江 lian连 lv绿 nan南 qu区 quan圈 san三 se色 sheng省 shi市 su苏 tai太 yun云 xu徐 xi锡 zhong重 zhou州 gang港 hu湖 die叠 tong通',
  names: '徐州 徐州都市圈 苏州 连云港 长三角jiao 环太湖 重chong叠 4省10市',
  words: '绿色 市区 重大',
});

/** How a query fits a term, as two words. */
function fit(query: string, text: string): string | undefined {
  const term = terms.find((one) => one.text === text);
  const found = term && fitOf(query, term);
  const { typing, extent } = (found && FITS[found.rank]) ?? {};
  return typing && `${typing} ${extent ?? ''}`;
}

describe('how a query fits a term', () => {
  test.each([
    ['xuzhou', '徐州', 'full whole'],
    ['xuzhou', '徐州都市圈', 'full prefix'],
    ['dushiquan', '徐州都市圈', 'full within'],
    ['徐zhou', '徐州', 'mixed whole'],
    ['xuzhou都市圈', '徐州都市圈', 'mixed whole'],
    ['xz', '徐州', 'initials whole'],
    ['xzh', '徐州', 'initials whole'],
    ['xzdsq', '徐州都市圈', 'initials whole'],
    ['lyg', '连云港', 'initials whole'],
    ['lianyunga', '连云港', 'full prefix'],
    ['lianyg', '连云港', 'initials whole'],
    ['xu1zhou1', '徐州', 'full whole'],
    ['lvse', '绿色', 'full whole'],
    ['luse', '绿色', 'full whole'],
    ['lyuse', '绿色', 'full whole'],
    ['xvzhou', '徐州', 'full whole'],
    ['changsanjiao', '长三角', 'full whole'],
    ['chongdie', '重叠', 'full whole'],
    ['zhongda', '重大', 'full whole'],
    ['4sheng10shi', '4省10市', 'full whole'],
    ['taihu', '环太湖', 'full within'],
    // What it is not.
    ['zhongdie', '重叠', undefined],
    ['x', '徐州', undefined],
    ['zhou', '徐州', undefined],
    ['yg', '连云港', undefined],
    ['xuzhouz', '徐州', undefined],
  ])('%s fits %s: %s', (query, text, expected) => {
    expect(fit(query, text)).toBe(expected);
  });

  test.each([
    ['dushiquan', '都市圈'],
    ['xuzhoudushi', '徐州都市'],
    ['xuzhoudush', '徐州都市圈'],
    ['xu', '徐州都市圈'],
    ['xzd', '徐州都市圈'],
  ])('of 徐州都市圈, %s means %s', (query, text) => {
    const term = terms.find((one) => one.text === '徐州都市圈');
    expect(term && fitOf(query, term)?.text).toBe(text);
  });

  test('each term is fitted by its pinyin, its first letters, and any mixture of the three ways', () => {
    const ways = fc.constantFrom('itself', 'syllable', 'initial');
    fc.assert(
      fc.property(fc.constantFrom(...terms), fc.array(ways, { minLength: 10, maxLength: 10 }), (term, chosen) => {
        const typed = term.characters.map(({ character, readings }, at) => {
          const syllable = readings[0] ?? character;
          return { itself: character, syllable, initial: syllable.charAt(0) }[chosen[at] ?? 'itself'];
        });
        expect(fitOf(typed.join(''), term)).toBeDefined();
      }),
    );
  });

  test('long and strange queries are answered at once', () => {
    const started = performance.now();
    for (const query of ['x'.repeat(100), 'lianyungang'.repeat(9), 'xz'.repeat(30), '.*+?^$', '😀徐']) for (const term of terms) fitOf(query, term);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
