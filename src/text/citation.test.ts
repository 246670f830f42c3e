import { expect, test } from 'vitest';
import { plainCitation, standardCitation, type Cited } from './citation.ts';

const cited: Cited = {
  site: '江苏区域协调发展图解',
  title: '关于本站：怎样引用',
  address: 'https://jiangsu.example/about/#cite',
  seen: new Date(2026, 0, 5, 0, 30),
};

test('by the standard: title, kind, day in brackets, address, and nothing invented', () => {
  expect(standardCitation(cited)).toBe('江苏区域协调发展图解: 关于本站：怎样引用[EB/OL]. [2026-01-05]. https://jiangsu.example/about/#cite');
});

test('as prose: site, title, day, and the address at the end', () => {
  expect(plainCitation(cited)).toBe('《江苏区域协调发展图解》，关于本站：怎样引用，2026年1月5日访问：https://jiangsu.example/about/#cite');
});

test('the site as a whole is named once', () => {
  const whole = { ...cited, title: cited.site, address: 'https://jiangsu.example/' };
  expect(standardCitation(whole)).toBe('江苏区域协调发展图解[EB/OL]. [2026-01-05]. https://jiangsu.example/');
  expect(plainCitation(whole)).toBe('《江苏区域协调发展图解》，2026年1月5日访问：https://jiangsu.example/');
});

test('an example leaves the day to its reader', () => {
  const { seen, ...example } = cited;
  expect(seen).toBeDefined();
  expect(standardCitation(example)).toBe('江苏区域协调发展图解: 关于本站：怎样引用[EB/OL]. [访问日期]. https://jiangsu.example/about/#cite');
  expect(plainCitation(example)).toContain('怎样引用，某年某月某日访问：https');
});

test('the day is that of the reader’s clock, also shortly before midnight', () => {
  expect(standardCitation({ ...cited, seen: new Date(2026, 11, 31, 23, 59) })).toContain('[2026-12-31]');
});
