import { expect, test } from 'vitest';
import { structureById } from '@/domain/structures.ts';
import { authorityWords } from './bond-authority.ts';

const of = (id: string): string => authorityWords(structureById(id).evidence);

test('names the documents that rest on the same sources, with who issued them', () => {
  expect(of('huaihe-eco-economic-belt')).toBe('《淮河生态经济带发展规划》，发改地区〔2018〕1588号，国家发展和改革委员会，2018年11月5日印发。');
  expect(of('along-yangtze')).toMatch(/^江苏省国土空间规划.*公示/u);
  expect(of('coastal-economic-belt')).not.toContain('，国务院，');
});

test('says of a meeting that only reports of it were found, and of reports that no document is there', () => {
  expect(of('yangzi-river-city-cluster')).toContain('只查到报道，没有查到以“1+3”为题、带文号的省级文件');
  expect(of('xichangtai')).toContain('没有文件可引');
  // The article itself stands behind it.
  expect(of('south-bank')).toBe('');
});
