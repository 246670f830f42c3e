import { expect, test } from 'vitest';
import { VIEW_LIMITS } from '@/elements/view-state.ts';
import { siteBounds } from '@/figures/map-geometry.ts';

test('an address may name any view that a map can show, and no other', () => {
  expect(VIEW_LIMITS).toEqual(siteBounds);
});
