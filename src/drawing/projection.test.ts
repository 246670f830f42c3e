import { expect, test } from 'vitest';
import { boxOfBounds, frameProjection } from './projection.ts';

const frame = frameProjection([116, 30, 122, 36], 600);

test('the frame fills the drawing from corner to corner', () => {
  expect(frame.project([116, 36])[0]).toBeCloseTo(0);
  expect(frame.project([116, 36])[1]).toBeCloseTo(0);
  expect(frame.project([122, 30])[0]).toBeCloseTo(600);
  expect(frame.project([122, 30])[1]).toBeCloseTo(frame.height);
});

test('north is up and a place comes back to where it was', () => {
  expect(frame.project([119, 34])[1]).toBeLessThan(frame.project([119, 32])[1]);
  const [lng, lat] = frame.unproject(frame.project([118.78, 32.06]));
  expect(lng).toBeCloseTo(118.78, 9);
  expect(lat).toBeCloseTo(32.06, 9);
});

test('the formula is that of EPSG:3857, on which the live map draws', () => {
  const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const half = (mercatorY(36) - mercatorY(33)) / (mercatorY(36) - mercatorY(30));
  expect(boxOfBounds(frame, [116, 33, 122, 36]).height / frame.height).toBeCloseTo(half, 9);
});
