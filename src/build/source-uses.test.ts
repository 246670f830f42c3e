import { expect, test } from 'vitest';
import { sources } from '../domain/sources.ts';
import { sourceUses, type Citing, type CitingBlock } from './source-uses.ts';

function blockAfter(claim: string, sources: readonly string[], values: readonly string[] = []): CitingBlock {
  return { sources, values, near: { address: `/coast/#${claim}`, claim, heading: '海岸' } };
}

const citing: Citing = {
  blocks: [blockAfter('4.1c', sources.map(({ id }) => id), ['observation/coastal-product']), blockAfter('4.1c', ['coast']), blockAfter('4.1e', ['coast'])],
  figures: [{ name: '沿海图', address: '/coast/#fig-coast', sources: ['coast'] }],
  addressOnAtlas: (id) => `/atlas/?place=${id}`,
  documents: '/introduction/#fig-timeline',
};

function usesOf(id: string): Record<string, readonly { readonly name: string; readonly address?: string | undefined }[]> {
  return Object.fromEntries((sourceUses(citing).get(id) ?? []).map(({ label, items }) => [label, items]));
}

test('two passages after one claim are one address', () => {
  expect(usesOf('coast')['正文']).toEqual([{ name: '4.1c之后', address: '/coast/#4.1c' }, { name: '4.1e之后', address: '/coast/#4.1e' }]);
});

test('figures and facts are listed by their kinds, each where it stands', () => {
  const uses = usesOf('coast');
  expect(Object.keys(uses)).toEqual(['正文', '图', '区域安排', '文件与大事', '数字']);
  expect(uses['图']).toEqual([{ name: '沿海图', address: '/coast/#fig-coast' }]);
  expect(uses['区域安排']).toContainEqual({ name: '沿海经济带', address: '/atlas/?place=coastal-economic-belt' });
  expect(uses['数字']).toContainEqual({ name: '沿海三市的地区生产总值', address: '/coast/#4.1c' });
});

test('a place leads to its page, a station has none', () => {
  expect(usesOf('csv')['坐标']).toEqual(expect.arrayContaining([{ name: '花桥', address: '/places/huaqiao/#where' }, { name: '无锡东站', address: undefined }]));
});

test('a source on which nothing rests is named, with what to do', () => {
  expect(() => sourceUses({ ...citing, blocks: [] })).toThrow('content/sources.json: nothing rests on “demo” (长三角生态绿色一体化发展示范区方案的报道). Cite it in content/facts or in a chapter, or remove it.');
});
