import { unified } from '@astrojs/markdown-remark';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { attribute, type AuthorElement } from './author-element.ts';
import { remarkPlaceNames } from './remark-place-names.ts';

/** The text of a chapter as the plugin leaves it, with each name that leads to a place as `徐州=xuzhou` in braces. */
async function placesIn(text: string, path = '/content/chapters/zh-CN/coast.mdx'): Promise<string> {
  let seen = '';
  const mark = () => (tree: Root) => {
    visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
      const element = node as AuthorElement;
      if (element.name !== 'Place') return;
      element.children = [{ type: 'text', value: `{${toString(element)}=${attribute(element, 'id') ?? ''}}` }];
    });
    seen = tree.children.map((child: RootContent) => toString(child)).join('\n');
  };
  const renderer = await unified({ remarkPlugins: [remarkPlaceNames, mark] }).createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  await renderer?.process(text, path, {});
  return seen;
}

describe('names in a chapter', () => {
  test.each([
    ['lead to their places', '南通在上海以北。', '{南通=nantong}在{上海=shanghai}以北。'],
    ['lead there once a paragraph', '徐州与徐州。\n\n徐州。', '{徐州=xuzhou}与徐州。\n{徐州=xuzhou}。'],
    ['count by place, not by wording', '长三角，即长江三角洲。', '{长三角=yangtze-delta}，即长江三角洲。'],
    ['lead there once an item of a list', '- 徐州，徐州\n- 徐州', '{徐州=xuzhou}，徐州{徐州=xuzhou}'],
    ['are the longest ones', '上海大都市圈，上海。', '{上海大都市圈=shanghai-area}，{上海=shanghai}。'],
    ['are found inside emphasis', '**徐州**与*盐城*，徐州。', '{徐州=xuzhou}与{盐城=yancheng}，徐州。'],
    ['are found in a block of the chapter', '<Claim id="4.1a">\n\n徐州。\n\n</Claim>', '{徐州=xuzhou}。'],
    ['are none where a form says so', '沿海发展带在沿海。', '沿海发展带在{沿海=along-coast}。'],
    ['are none inside a longer one that markup cuts', '**上海**大都市圈与上海。', '上海大都市圈与{上海=shanghai}。'],
  ])('%s', async (_, text, marked) => {
    expect(await placesIn(text)).toBe(marked);
  });

  test.each([
    ['a heading', '## 徐州', '徐州'],
    ['a link', '[徐州](/about/)与徐州。', '徐州与{徐州=xuzhou}。'],
    ['code', '`徐州`与徐州。', '徐州与{徐州=xuzhou}。'],
    ['a term', '<Term id="hub">徐州枢纽</Term>在徐州。', '徐州枢纽在{徐州=xuzhou}。'],
    ['a longer name that a term is part of', '宁锡常<Term id="area">接合片区</Term>', '宁锡常接合片区'],
  ])('are not looked for in %s', async (_, text, marked) => {
    expect(await placesIn(text)).toBe(marked);
  });

  test('are not looked for on other pages', async () => {
    expect(await placesIn('徐州。', '/content/pages/zh-CN/about.mdx')).toBe('徐州。');
  });
});

describe('an author', () => {
  test.each([
    ['forces another place', '<Place id="suzhou-anhui">苏州</Place>与徐州。', '{苏州=suzhou-anhui}与{徐州=xuzhou}。'],
    ['forces a word that is no name', '<Place id="xuzhou">彭城</Place>，后称徐州。', '{彭城=xuzhou}，后称徐州。'],
    ['forces a later mention', '徐州，再说<Place id="xuzhou">徐州</Place>。', '徐州，再说{徐州=xuzhou}。'],
    ['forces a name inside emphasis', '徐州，再说 **<Place id="xuzhou">徐州</Place>**。', '徐州，再说 {徐州=xuzhou}。'],
    ['forces part of a longer name', '环<Place id="tai-lake">太湖</Place>。', '环{太湖=tai-lake}。'],
    ['forces a term', '<Place id="five-new-towns"><Term id="towns">“五大新城”</Term></Place>，上海。', '{“五大新城”=five-new-towns}，{上海=shanghai}。'],
    ['forbids one mention', '<Plain>徐州</Plain>，徐州。', '徐州，{徐州=xuzhou}。'],
    ['forbids part of a longer name', '<Plain>上海</Plain>大都市圈。', '上海大都市圈。'],
    ['forbids whole paragraphs', '<Plain>\n\n徐州。\n\n- 盐城\n\n</Plain>\n\n南通。', '徐州。盐城\n{南通=nantong}。'],
  ])('%s', async (_, text, marked) => {
    expect(await placesIn(text)).toBe(marked);
  });
});
