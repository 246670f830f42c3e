import { expect, test } from 'vitest';
import { cautionWords, datedSourceWords, laterSourceWords, standingMarks, withMarks } from './standing.ts';

test('what is settled and was there before the article has no marks', () => {
  const settled = { doubt: undefined, isLater: false } as const;
  expect([standingMarks(settled), withMarks('三市', settled), cautionWords(settled)]).toEqual([[], '三市', '']);
  expect([laterSourceWords(undefined), datedSourceWords('某文', undefined, undefined), datedSourceWords('某文', '2021-03', undefined)]).toEqual(['', '某文', '某文（2021年3月）']);
});

test('marks stand beside names, after words, and before a caveat', () => {
  const both = { doubt: 'contested', isLater: true } as const;
  expect(standingMarks(both)).toEqual(['晚于文章', '说法不一']);
  expect(withMarks('三市', both)).toBe('三市，晚于文章，说法不一');
  expect(cautionWords({ ...both, caveat: '草案。' })).toBe('晚于文章。说法不一。草案。');
});

test('a later source gives the month, in a dated list all that is known of the day', () => {
  expect(laterSourceWords('2023-01-14')).toBe('（2023年1月，晚于文章）');
  expect(datedSourceWords('某文', '2022-01', '2022-09')).toBe('某文（2022年9月，晚于文章）');
});
