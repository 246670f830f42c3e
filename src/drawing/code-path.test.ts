import { expect, test } from 'vitest';
import { codePath } from './code-path.ts';

const rows = [
  [true, true, false, true],
  [false, false, false, false],
  [false, true, true, true],
];

test('every run of dark modules is a rectangle, also at the ends of a row', () => {
  expect(codePath(rows)).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z');
});

test('modules may be larger than one unit', () => {
  expect(codePath(rows, 5)).toBe('M0 0h10v5h-10zM15 0h5v5h-5zM5 10h15v5h-15z');
});
