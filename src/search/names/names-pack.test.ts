import { expect, test } from 'vitest';
import { packNames, unpackNames } from './names-pack.ts';
import type { NamesTable } from './names-table.ts';

test('what was packed comes back as it was', () => {
  const table: NamesTable = {
    frame: [128, 117],
    places: [
      { name: '南京', note: '设区市 · 苏南', url: '/places/nanjing/', others: ['宁', '南京市', '金陵'] },
      { name: '徐连高铁', note: '', url: '/atlas/?map=zones.rail&place=xulian-hsr', others: ['徐连线'] },
      { name: '两处', note: '节点', url: '/places/', others: [] },
      { name: '首页', note: '', url: '/', others: [] },
    ],
    figures: [
      { name: '四条轴线', kind: 'map', subtitle: '线条为示意', about: ['沿江', '“米字型”'], page: '联动', url: '/linked/#fig-corridors' },
      { name: '五十条', kind: 'chart', subtitle: '', about: [], page: '', url: '/#fig-outline' },
    ],
    terms: [
      { name: '飞地', url: '/linked/#term-enclave' },
      { name: '双循环', url: '/coast/#term-dual' },
      { name: '轴带', url: '/linked/#term-axis' },
    ],
  };
  expect(unpackNames(packNames(table))).toEqual(table);
});

test('a site without names has an empty table', () => {
  const none: NamesTable = { frame: [0, 0], places: [], figures: [], terms: [] };
  expect(unpackNames(packNames(none))).toEqual(none);
});

test('a term with another address than Term.astro writes stops the build, with the remedy', () => {
  expect(() => packNames({ frame: [0, 0], places: [], figures: [], terms: [{ name: '飞地', url: '/coast/#enclave' }] })).toThrow(/飞地.*\/coast\/#enclave.*Term\.astro/);
});
