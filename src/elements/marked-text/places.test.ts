import { describe, expect, test } from 'vitest';
import { normalise } from '../../search/normal-form/normalise.ts';
import { occurrences } from '../../search/normal-form/occurrences.ts';
import { placesIn } from './places.ts';

/** What is marked: each place as the pieces of text that it consists of. */
function marked(texts: readonly string[], ...needles: readonly string[]): string[][] {
  return placesIn(texts, needles).map(({ pieces }) => pieces.map(({ text, start, end }) => texts[text]?.slice(start, end) ?? ''));
}

describe('the places of a section', () => {
  test('are found over elements and blocks, without the white space between them', () => {
    expect(marked(['发展', '飞', '地', '经济'], '飞地')).toEqual([['飞', '地']]);
    expect(marked(['淮海', '\n    ', '经济区'], '海经')).toEqual([['海', '经']]);
  });

  test('take in what the normal form leaves out', () => {
    expect(marked(['“1+3”是'], '1+3')).toEqual([['1+3']]);
    expect(marked(['沪（苏）通'], '沪苏通')).toEqual([['沪（苏）通']]);
    expect(marked(['全长 １５８ ㎡'], '158m2')).toEqual([['１５８ ㎡']]);
  });

  test('are as many as a hit counts: each needle for itself', () => {
    const texts = ['苏锡常', '都市圈，常州、', '苏锡常州'];
    const needles = ['苏锡常', '常州'];
    const count = needles.reduce((sum, needle) => sum + occurrences(normalise(texts.join('')), needle).length, 0);
    expect(marked(texts, ...needles)).toEqual([['苏锡常'], ['常州'], ['苏锡常'], ['常州']]);
    expect(marked(texts, ...needles)).toHaveLength(count);
  });

  test('are none for what is not there, and for nothing', () => {
    expect(marked(['飞地'], '徐州')).toEqual([]);
    expect(marked([], '徐州')).toEqual([]);
    expect(marked(['飞地'])).toEqual([]);
  });

  test('say what stands around them', () => {
    expect(placesIn(['文章说，\n   ', '飞地', '经济'], ['飞地'])[0]).toMatchObject({ words: '飞地', around: '文章说， 飞地经济' });
  });
});
