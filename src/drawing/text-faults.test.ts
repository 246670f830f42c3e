import { expect, test } from 'vitest';
import { lineText } from './chart-text.ts';
import { textFaults } from './text-faults.ts';

test('finds names that are small, over one another or over the edge, and nothing in a tidy drawing', () => {
  expect(textFaults([lineText('南京', 0, 20, 12), lineText('无锡', 30, 20, 12)], 60, 40)).toEqual([]);
  expect(textFaults([lineText('南京', 0, 20, 12), lineText('无锡', 20, 20, 12)], 60, 40)).toEqual(['南京 touches 无锡', '无锡 touches 南京']);
  expect(textFaults([lineText('南京', 45, 20, 11)], 60, 40)).toEqual(['南京 is set in 11 px', '南京 reaches over the edge']);
});
