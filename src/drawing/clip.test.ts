import { expect, test } from 'vitest';
import { clipToViews } from './clip.ts';
import { pathData } from './path-data.ts';

const box = { x: 0, y: 0, width: 10, height: 10 };

test('a line that crosses a view ends at its edges', () => {
  const line = { type: 'LineString' as const, coordinates: [[-5, 5], [15, 5]] };
  expect(pathData(clipToViews(line, [box]))).toBe('M0 5l10 0');
});

test('a polygon that reaches beyond the view is closed along its edge', () => {
  const square = { type: 'Polygon' as const, coordinates: [[[5, 5], [20, 5], [20, 8], [5, 8], [5, 5]]] };
  const clipped = pathData(clipToViews(square, [box]));
  const numbers = (clipped.match(/-?[\d.]+/g) ?? []).map(Number);
  expect(clipped.endsWith('z')).toBe(true);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(10);
});

test('what lies outside is gone', () => {
  expect(pathData(clipToViews({ type: 'LineString', coordinates: [[20, 20], [30, 30]] }, [box]))).toBe('');
});

test('what lies between two views and in neither is gone too', () => {
  const views = [box, { x: 30, y: 20, width: 10, height: 10 }];
  const line = { type: 'LineString' as const, coordinates: [[5, 5], [5, 15], [5, 28], [20, 28], [35, 28]] };
  expect(pathData(clipToViews(line, views))).toBe('M5 5l0 10M20 28l15 0');
  const pond = { type: 'Polygon' as const, coordinates: [[[2, 22], [6, 22], [6, 26], [2, 26], [2, 22]]] };
  expect(pathData(clipToViews(pond, views))).toBe('');
});
