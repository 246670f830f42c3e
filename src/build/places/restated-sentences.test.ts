import { unified } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { sentencesOf } from './restated-sentences.ts';

async function read(text: string): Promise<readonly string[]> {
  let seen: readonly string[] = [];
  const note = () => (tree: Root) => {
    seen = sentencesOf(tree);
  };
  const renderer = await unified({ remarkPlugins: [note] }).createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  await renderer?.process(text, '/content/chapters/zh-CN/coast.mdx', {});
  return seen;
}

test('ends a sentence at its full stop, with the mark that closes after it', async () => {
  expect(await read('先看省内。文章叫它“腹地。”再看省外\n\n末段！')).toEqual(['先看省内。', '文章叫它“腹地。”', '再看省外', '末段！']);
});

test('makes a sentence of each item of a list, with the words before the list', async () => {
  expect(await read('先说一句。举出两对：\n\n- 甲与乙；\n- 丙与丁。\n\n后话。')).toEqual(['先说一句。', '举出两对：甲与乙。', '举出两对：丙与丁。', '后话。']);
});
