import { expect, test } from 'vitest';
import { pageFigures } from './page-figures.ts';

const records = [
  { id: 'zones', kind: 'map', title: '分区' },
  { id: 'coast', kind: 'map', title: '沿海' },
] as const;
const homes = new Map([['coast', { address: '/coast/#fig-coast' }], ['zones', { address: '/#fig-zones' }]]);

test('figures come in the order that was asked for, each with its home', () => {
  expect(pageFigures(['coast', 'zones'], records, homes).map(({ id, address }) => [id, address])).toEqual([['coast', '/coast/#fig-coast'], ['zones', '/#fig-zones']]);
});

test('a figure that lacks its record or its home is named, with where to put it', () => {
  expect(() => pageFigures(['cost'], records, homes)).toThrow('The figure “cost” has no record in src/figures/all-figures.ts.');
  expect(() => pageFigures(['zones'], records, new Map())).toThrow('The figure “zones” has no home: ask src/build/figure-homes.ts for it.');
});
