import { expect, test } from 'vitest';
import { packNames, unpackNames } from './names-pack.ts';
import type { NamesTable } from './names-table.ts';

test('what was packed comes back as it was', () => {
  const table: NamesTable = {
    frame: [128, 117],
    ground: 1,
    shapes: ['M0 0l9 0 0 9z', 'M5-3l1 1 0 2z'],
    places: [
      { name: '南京', note: '设区市 · 苏南', url: '/atlas/?map=zones&place=nanjing', others: ['宁', '金陵'], filled: [0], faint: [], line: '', dots: [] },
      { name: '徐连高铁', note: '', url: '/atlas/?map=zones.rail&place=xulian-hsr', others: [], filled: [], faint: [0, 1], line: 'M3 4l-5 6', dots: [] },
      { name: '两处', note: '节点', url: '/places/', others: [], filled: [], faint: [], line: '', dots: [[6, 7], [8, 0]] },
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
  const { terms, ...rest } = unpackNames(packNames(table));
  const { terms: given, ...others } = table;
  expect(rest).toEqual(others);
  expect(terms).toHaveLength(given.length);
  expect(terms).toEqual(expect.arrayContaining([...given]));
});
