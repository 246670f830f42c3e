import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { expect, test } from 'vitest';
import { remarkPlaceNames } from './remark-place-names.ts';
import { remarkValues } from './remark-values.ts';

/** What `text` compiles to, with the plugins of the build that read its words. */
async function compiled(text: string): Promise<string> {
  const processor = unified({ remarkPlugins: [remarkCjkFriendly, remarkValues, remarkPlaceNames] });
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  const { code } = (await renderer?.process(text, '/x/content/chapters/zh-CN/coast.mdx', {})) ?? { code: '' };
  return code;
}

test('prints the record as one run of text with the words around it', async () => {
  const code = await compiled('扬子江城市群有<Value of="population/yangzi-river-city-cluster" />，占全省的<Value of="share/yangzi-river-city-cluster" />。');
  expect(code).toContain('"有5481万人，占全省的64.7%。"');
  expect(code).not.toContain('Value');
});

test('makes a paragraph of a value on a line of its own', async () => {
  expect(await compiled('<Value of="rail/yantong-hsr/opened" />')).toMatch(/_components\.p, \{\s*children: "2020年12月30日"/);
});

test('keeps emphasis around a value, beside Chinese punctuation', async () => {
  expect(await compiled('这是**（<Value of="rail/yantong-hsr/length" />）**的铁路。')).toMatch(/_components\.strong, \{\s*children: "（158千米）"/);
});

test('lets a name be found where values stand in the middle of it', async () => {
  const code = await compiled('定为<Value of="count/huaihai-ten-cities/provinces" />省<Value of="count/huaihai-ten-cities/cities" />市。');
  expect(code).toMatch(/Place, \{\s*id: "huaihai-ten-cities",\s*children: "4省10市"/);
});
