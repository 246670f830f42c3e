import { expect, test } from 'vitest';
import { naming, toldClaims } from './told-claims.ts';

const sentences = ['宁镇扬要加快。', '先看省内。', '支持南京。', '南京要先行。', '南京要引领。'];

test('shows the first two sentences that write the name, and other names only where that is left out', () => {
  expect(naming(sentences, [['宁镇扬'], ['南京']])).toBe('宁镇扬要加快。');
  expect(naming(sentences, [['金陵'], ['南京']])).toBe('支持南京。南京要先行。');
  expect(naming(sentences, [['徐州']])).toBe('');
});

test('begins with the sentence before where the first one points back to it', () => {
  expect(naming(['沿江有担子。', '文章说，它要同上海对接。', '上海要支持。'], [['上海']])).toBe('沿江有担子。文章说，它要同上海对接。');
});

test('marks what is left out between two sentences', () => {
  expect(naming(['徐州要强。', '徐淮要通。', '徐州要新。'], [['徐州']])).toBe('徐州要强。……徐州要新。');
});

test('says where the list comes from by which a place is counted into a whole', () => {
  const passage = { provenance: 'article', claim: '3.1a', heading: undefined, names: [], sentences: ['一项是“五大新城”。', '另一项是枢纽。'] } as const;
  const [group] = toldClaims('jiading', [], [{ name: '上海“五大新城”', claims: ['3.1a'] }], [passage]);
  expect(group?.label).toContain('五大新城');
  expect(group?.note).toContain('名单取自上海市文件');
  expect(group?.claims.map(({ said }) => said)).toEqual(['一项是“五大新城”。']);
});
