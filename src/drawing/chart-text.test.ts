import { expect, test } from 'vitest';
import { columnText, lineText, textBox, uprightPlaces } from './chart-text.ts';

test('an upright column ends where it is told to, one character under another', () => {
  const text = columnText('连云港', 30, 60, 12);
  const box = textBox(text);
  expect(box.y + box.height).toBeCloseTo(60);
  expect(box.x + box.width / 2).toBe(30);
  const { x, y } = uprightPlaces(text);
  expect(x).toBe('30 30 30');
  const middles = y.split(' ').map(Number);
  expect(middles).toHaveLength(3);
  expect(middles.every((middle, index) => index === 0 || middle - (middles[index - 1] ?? 0) >= 12)).toBe(true);
});

test('the box of a line stands on the side that its anchor says', () => {
  expect(textBox(lineText('南京', 100, 50, 12, 'end'))).toMatchObject({ x: 76, width: 24 });
  expect(textBox(lineText('南京', 100, 50, 12))).toMatchObject({ x: 100, width: 24 });
});
