import { expect, test } from 'vitest';
import { pageFigures } from './page-figures.ts';

const records = [
  { id: 'zones', kind: 'map', title: '分区' },
  { id: 'coast', kind: 'map', title: '沿海' },
] as const;
const homeOf = (figure: string) => ({ address: `/of-${figure}/#fig-${figure}` });

test('figures come in the order that was asked for, each with its home', () => {
  expect(pageFigures(['coast', 'zones'], records, homeOf).map(({ id, address }) => [id, address])).toEqual([['coast', '/of-coast/#fig-coast'], ['zones', '/of-zones/#fig-zones']]);
});

test('a figure that lacks its record is named, with where to put it', () => {
  expect(() => pageFigures(['cost'], records, homeOf)).toThrow('The figure “cost” has no record in src/figures/all-figures.ts.');
});
