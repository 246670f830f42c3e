import { unified } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { articleShare, blocksIn, sumsOf } from './chapter-blocks.ts';
import { remarkBlocks } from './remark-blocks.ts';
import { remarkValues } from './remark-values.ts';

/** What `text` compiles to as a chapter, and what the plugin tells the page. */
async function compiled(text: string) {
  const renderer = await unified({ remarkPlugins: [remarkValues, remarkBlocks] }).createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  const frontmatter: Record<string, unknown> = {};
  const result = await renderer?.process(text, '/x/content/chapters/zh-CN/coast.mdx', frontmatter);
  return { code: result?.code ?? '', blocks: blocksIn(frontmatter) };
}

const claim = (id: string, text: string) => `<Claim id="${id}">\n\n${text}\n\n</Claim>`;

test('what the site adds knows the claim that it follows, up to the next heading', async () => {
  const { code } = await compiled([
    '## 一', '<CoastMap />', '<EditorNote>\n\n图\n\n</EditorNote>',
    claim('4.1a', '海'), '<External sources="hst">\n\n桥\n\n</External>', '<XuzhouStarChart />',
    '### 二', '<Derived sources="census">\n\n人\n\n</Derived>', claim('4.1b', '港'),
  ].join('\n\n'));
  const words = [...code.matchAll(/_jsx\((CoastMap|EditorNote|External|XuzhouStarChart|Derived), \{([^}]*)/g)].map(([, name, rest = '']) => `${name} ${/after: "([^"]*)"/.exec(rest)?.[1] ?? '-'}`);
  expect(words).toEqual(['CoastMap -', 'EditorNote -', 'External 4.1a', 'XuzhouStarChart 4.1a', 'Derived -']);
  expect(code).toMatch(/External, \{[^}]*provenance: "external"/);
  expect(code).toMatch(/CoastMap, \{[^}]*figure: "coast"/);
});

test('counts each block once, and its letters and digits with the numbers of the records', async () => {
  const { blocks } = await compiled(`${claim('4.1a', '从“海”到**港**，\n\n- <Term id="enclave">飞地</Term>。')}\n\n<External sources="yt">\n\n长<Value of="rail/yantong-hsr/length" />。\n\n</External>\n\n<EditorNote>\n\nA 1\n\n</EditorNote>`);
  expect(blocks).toEqual([{ provenance: 'article', characters: 6 }, { provenance: 'external', characters: 6 }, { provenance: 'editor', characters: 2 }]);
  const sums = sumsOf(blocks);
  expect(sums.derived).toEqual({ count: 0, characters: 0 });
  expect(articleShare(sums)).toBeCloseTo(6 / 14);
});

test('a chapter compiled without the plugin is named as the mistake that it is', () => {
  expect(() => blocksIn({})).toThrow('keep remarkBlocks among the remarkPlugins of astro.config.mjs');
});
