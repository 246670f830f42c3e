import { expect, test } from 'vitest';
import { clipToBox } from './clip.ts';
import { pathData } from './path-data.ts';

const box = { x: 0, y: 0, width: 10, height: 10 };

test('a line that crosses the box ends at its edges', () => {
  const line = { type: 'LineString' as const, coordinates: [[-5, 5], [15, 5]] };
  expect(pathData(clipToBox(line, box))).toBe('M0 5l10 0');
});

test('a polygon that reaches beyond the box is closed along its edge', () => {
  const square = { type: 'Polygon' as const, coordinates: [[[5, 5], [20, 5], [20, 8], [5, 8], [5, 5]]] };
  const clipped = pathData(clipToBox(square, box));
  const numbers = (clipped.match(/-?[\d.]+/g) ?? []).map(Number);
  expect(clipped.endsWith('z')).toBe(true);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(10);
});

test('what lies outside is gone', () => {
  expect(pathData(clipToBox({ type: 'LineString', coordinates: [[20, 20], [30, 30]] }, box))).toBe('');
});
