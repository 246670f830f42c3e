import { describe, expect, test } from 'vitest';
import { excerptOf, marked } from './excerpt.ts';

function excerpt(heading: string, body: string, ...needles: string[]) {
  const cut = excerptOf(`${heading}\n${body}`, needles);
  return { ...cut, marked: cut.marks.map(([start, end]) => cut.text.slice(start, end)) };
}

describe('marks', () => {
  test('cover what the page shows, quotes and spaces between included', () => {
    expect(marked('支持“1 + 3”功能区', ['1+3功'])).toEqual({ text: '支持“1 + 3”功能区', marks: [[3, 10]] });
  });

  test('of several words are in order and merged where they overlap', () => {
    expect(marked('苏锡常泰', ['锡常泰', '苏锡常']).marks).toEqual([[0, 4]]);
  });

  test('do not depend on case, width or accents', () => {
    expect(marked('ＧＤＰ', ['gdp']).marks).toEqual([[0, 3]]);
  });
});

describe('excerptOf', () => {
  test('shows the text without the heading, marked', () => {
    expect(excerpt('飞地', '发展飞地经济。', '飞地')).toMatchObject({
      text: '发展飞地经济。',
      marked: ['飞地'],
      cutBefore: false,
      cutAfter: false,
    });
  });

  test('starts at a clause near the match and says what it left out', () => {
    const { text, cutBefore, cutAfter, marked: marks } = excerpt('题', `${'甲'.repeat(200)}。乙丙，飞地${'丁'.repeat(200)}`, '飞地');
    expect(text.startsWith('乙丙，飞地丁')).toBe(true);
    expect(text.length).toBeLessThan(130);
    expect({ cutBefore, cutAfter, marks }).toEqual({ cutBefore: true, cutAfter: true, marks: ['飞地'] });
  });

  test('shows the beginning when only the heading matches', () => {
    expect(excerpt('飞地', '园区共建。', '飞地')).toMatchObject({ text: '园区共建。', marks: [] });
  });

  test('marks the part of a match that begins in the heading', () => {
    expect(excerpt('苏锡常', '泰州', '常泰州').marked).toEqual(['泰州']);
  });

  test('turns line ends into spaces', () => {
    expect(excerpt('题', '南京\n扬州', '扬州').text).toBe('南京 扬州');
  });

  test('is empty for a heading without text', () => {
    expect(excerpt('飞地', '', '飞地').text).toBe('');
  });

  test('never shows half a character', () => {
    const { text } = excerpt('题', `${'𠮷'.repeat(60)}飞地${'𠮷'.repeat(100)}`, '飞地');
    expect(text.isWellFormed()).toBe(true);
  });
});
