import { describe, expect, test } from 'vitest';
import { balancedLines, brokenLines, clausesOf } from './typeset.ts';

/** Han characters of 10 pixels, anything else of 5. */
const measure = (text: string): number => [...text].reduce((sum, letter) => sum + (letter < '\u2e80' ? 5 : 10), 0);

describe('lines', () => {
  test('are as full as they can be, and no fuller', () => {
    expect(brokenLines('一二三四五六七八九十甲乙丙丁戊己庚辛', 100, measure)).toEqual(['一二三四五六七八九十', '甲乙丙丁戊己庚辛']);
  });

  test('begin with no closing mark and end with no opening one', () => {
    for (const width of [40, 50, 60, 70]) {
      for (const line of brokenLines('按国家规划（“十市”）列出，未见新的名单；另有说法。', width, measure)) {
        expect(line, `at ${width}`).not.toMatch(/^[，。；）”]|[（“]$/);
        expect(measure(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  test('do not part words, numbers and their units', () => {
    expect(brokenLines('数据来自 OpenStreetMap，截至2021年底', 80, measure)).toEqual(['数据来自', 'OpenStreetMap，', '截至2021年底']);
    expect(brokenLines('规划期限（2021—2025年）', 80, measure)).toEqual(['规划期限', '（2021—2025年）']);
  });

  test('do not leave the last with a character or two', () => {
    expect(brokenLines('一二三四五六七八九十甲乙丙丁戊己庚辛壬癸一二', 200, measure)).toEqual(['一二三四五六七八九十甲乙丙丁戊己庚', '辛壬癸一二']);
  });
});

describe('a title', () => {
  test('breaks after a clause, its lines about as long as each other', () => {
    expect(balancedLines(['一桥两线连起南通、盐城和上海，', '盐城的一小时', '还是展望'], 160, measure)).toEqual(['一桥两线连起南通、盐城和上海，', '盐城的一小时还是展望']);
  });

  test('breaks inside a clause where it must', () => {
    expect(balancedLines(['一二三四五六七八九十甲乙'], 100, measure)).toEqual(['一二三四五六', '七八九十甲乙']);
  });

  test('breaks between words of a clause, with the particles that belong to them', () => {
    expect(balancedLines(['南京都市圈核心以外的部分'], 70, measure)).toEqual(['南京都市圈核心', '以外的部分']);
  });

  test('takes no line more for the sake of its clauses', () => {
    expect(balancedLines(clausesOf('2021年公布，期限十年；文章没有提到'), 100, measure)).toHaveLength(2);
  });
});
