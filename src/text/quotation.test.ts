import { expect, test } from 'vitest';
import { searchArrivalWords } from './search-arrival.ts';
import { directWords } from './search-direct.ts';
import { quoted } from './quotation.ts';

test.each([
  ['飞地', '“飞地”'],
  ['“1+3”', '“1+3”'],
  ['"1+3"', '“1+3”'],
  ['“四化”同步', '“‘四化’同步”'],
  ['宿迁"四化"同步', '“宿迁‘四化’同步”'],
  ['“行政导向”和“功能导向”', '“‘行政导向’和‘功能导向’”'],
  ['“总部', '“总部”'],
])('%s is quoted as %s', (text, written) => {
  expect(quoted(text)).toBe(written);
});

test('what a figure is about stands in one pair of marks', () => {
  expect(directWords.about('“五大新城”')).toBe('图例、说明或表题里有“五大新城”');
  expect(directWords.about('宿迁“四化”同步集成改革')).toBe('图例、说明或表题里有“宿迁‘四化’同步集成改革”');
});

test('the page names each word that it has marked by itself, and cuts long ones and long lists', () => {
  expect(searchArrivalWords.named('苏州\n宿州')).toBe('“苏州”“宿州”');
  expect(searchArrivalWords.named('“四化”同步')).toBe('“‘四化’同步”');
  expect(searchArrivalWords.named('江'.repeat(40))).toBe(`“${'江'.repeat(16)}…”`);
  expect(searchArrivalWords.named('一\n二\n三\n四\n五')).toBe('“一”“二”“三”等');
});
