import { unified } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { articleShare, blocksIn, countOf } from './chapter-blocks.ts';
import { remarkBlocks } from './remark-blocks.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkValues } from './remark-values.ts';

/** What `text` compiles to as a chapter, and what the plugin tells the page. */
async function compiled(text: string) {
  const renderer = await unified({ remarkPlugins: [remarkHeadingIds, remarkValues, remarkBlocks] }).createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  const frontmatter: Record<string, unknown> = {};
  const result = await renderer?.process(text, '/x/content/chapters/zh-CN/coast.mdx', frontmatter);
  return { code: result?.code ?? '', blocks: blocksIn(frontmatter) };
}

const claim = (id: string, text: string) => `<Claim id="${id}">\n\n${text}\n\n</Claim>`;

test('what the site adds knows the claim that it follows, up to the next heading', async () => {
  const { code } = await compiled([
    '## 一 {/* #one */}', '<CoastMap />', '<EditorNote>\n\n图\n\n</EditorNote>',
    claim('4.1a', '海'), '<External sources="hst">\n\n桥\n\n</External>', '<XuzhouStarChart />',
    '### 二 {/* #two */}', '<Derived sources="census">\n\n人\n\n</Derived>', claim('4.1b', '港'),
  ].join('\n\n'));
  const words = [...code.matchAll(/_jsx\((CoastMap|EditorNote|External|XuzhouStarChart|Derived), \{([^}]*)/g)].map(([, name, rest = '']) => `${name} ${/after: "([^"]*)"/.exec(rest)?.[1] ?? '-'}`);
  expect(words).toEqual(['CoastMap -', 'EditorNote -', 'External 4.1a', 'XuzhouStarChart 4.1a', 'Derived -']);
  expect(code).toMatch(/External, \{[^}]*provenance: "external"/);
  expect(code).toMatch(/CoastMap, \{[^}]*figure: "coast"/);
});

test('counts each block once, and its letters and digits with the numbers of the records', async () => {
  const { blocks } = await compiled(`${claim('4.1a', '从“海”到**港**，\n\n- <Term id="enclave">飞地</Term>。')}\n\n<External sources="yt">\n\n长<Value of="rail/yantong-hsr/length" />。\n\n</External>\n\n<EditorNote>\n\nA 1\n\n</EditorNote>`);
  expect(blocks.map(({ provenance, characters }) => [provenance, characters])).toEqual([['article', 6], ['external', 6], ['editor', 2]]);
  expect(countOf(blocks, 'derived')).toBe(0);
  expect(countOf(blocks, 'editor')).toBe(1);
  expect(articleShare(blocks)).toBeCloseTo(6 / 14);
});

test('a block has its sources, its numbers, and the address nearest above it', async () => {
  const { blocks } = await compiled([
    '<External sources="art">\n\n序。\n\n</External>',
    '## 从连云港到**南通** {/* #coastal-cities */}',
    '<External sources="coast  yeb">\n\n产值为<Value of="observation/coastal-product" />，早于<Value of="document/delta-outline/date" />：\n\n- **<Value of="observation/delta-area" />**\n\n</External>',
    claim('4.1a', '一句。'),
    '<Derived sources="census">另一句。</Derived>',
    '<EditorNote>提示。</EditorNote>',
    '### 海岸 {/* #the-coast */}',
    '<External sources="yrd" focus="nantong">又一句。</External>',
  ].join('\n\n'));
  const after = { address: '/coast/#c-4-1a', claim: '4.1a', heading: '从连云港到南通' };
  expect(blocks.map(({ sources, values, near }) => ({ sources, values, near }))).toEqual([
    { sources: ['art'], values: [], near: { address: '/coast/', claim: undefined, heading: '' } },
    {
      sources: ['coast', 'yeb'],
      values: ['observation/coastal-product', 'document/delta-outline/date', 'observation/delta-area'],
      near: { address: '/coast/#coastal-cities', claim: undefined, heading: '从连云港到南通' },
    },
    { sources: [], values: [], near: after },
    { sources: ['census'], values: [], near: after },
    { sources: [], values: [], near: after },
    { sources: ['yrd'], values: [], near: { address: '/coast/#the-coast', claim: undefined, heading: '海岸' } },
  ]);
});

test('a chapter compiled without the plugin is named as the mistake that it is', () => {
  expect(() => blocksIn({})).toThrow('keep remarkBlocks among the remarkPlugins of astro.config.mjs');
});
