import { expect, test } from 'vitest';
import { specificityOf } from './specificity.ts';

test.each([
  ['#map-borders-shanghai-side .map-city-borders', '.map[data-map=shanghai-side] .map-city-borders'],
  ['.map-line.line-rail-open', '.map-line'],
  ['.legend__sign :is(.paint-near,.paint-adjacent)', '.paint-adjacent'],
  ['.paint-plain:not([data-hatched=true])', '.paint-plain'],
  [':is(#outline-a,.b)', '.a.b.c'],
  ['.a p', '.a'],
  ['.a', ':where(#b.c.d) p'],
  ['.a::before', '.a'],
  ['html', '*'],
])('%s outweighs %s', (stronger, weaker) => {
  expect(specificityOf(stronger)).toBeGreaterThan(specificityOf(weaker));
});

test('attributes, classes and pseudo-classes weigh the same, :is() as its heaviest', () => {
  expect(specificityOf('.a[b="c, d)"]:hover')).toBe(specificityOf('.a.b.c'));
  expect(specificityOf(':is(.a, .b.c) > p')).toBe(specificityOf('.b.c p'));
  expect(specificityOf(':is([a="b, #c"], :not(.d, #e))')).toBe(specificityOf('#e'));
});
