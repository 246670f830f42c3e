import { expect, test } from 'vitest';
import { besideWords } from './beside.ts';

test('a chapter says how many of each kind it has, and leaves out what it has none of', () => {
  expect(besideWords.chapter({ article: 9, external: 3, derived: 0, editor: 4, figures: 2 })).toBe('9条转述，另加3处外部资料、4处编者说明、2张图。');
});

test('a chapter to which the site adds nothing says so, since it is empty where only additions are shown', () => {
  expect(besideWords.chapter({ article: 9, external: 0, derived: 0, editor: 0, figures: 0 })).toBe('9条转述，本站没有另加内容。');
});
