import { expect, test } from 'vitest';
import { cityBySlug } from '../../domain/cities.ts';
import type { Slug } from '../../domain/model.ts';
import type { PlaceBond } from '../../figures/place-bonds.ts';
import { spokenWholes } from './spoken-wholes.ts';

const bond = (to: Slug, claims: readonly string[]): PlaceBond => ({ to, name: to, kind: '', course: '', basis: '', sources: [], provenance: 'external' as const, claims, marks: [] });

test('the article speaks of the part of the province and of structures, not of pairs and lists that others drew up', () => {
  const bonds = [bond('jianghuai-eco-economic-zone', ['1.1g']), bond('nanjing-huaian-2001', ['2.2c']), bond('huaihai-ten-cities', ['1.3a']), bond('yangtze-delta', [])];
  const wholes = spokenWholes(cityBySlug('huaian'), bonds);
  expect(wholes.map(({ name }) => name)).toEqual(['苏北，惯用分区', 'jianghuai-eco-economic-zone']);
  expect(wholes[0]?.claims.map(({ id }) => id)).toEqual(['2.2c', '2.2e', '2.2g', '2.2h']);
});
