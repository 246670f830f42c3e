import { expect, test } from 'vitest';
import { checkPrintedIds } from './check-printed-ids.ts';

const chapter = (id: string, ...slugs: string[]) => ({ id, headings: slugs.map((slug) => ({ slug, text: `标题 ${slug}` })) });

test('headings of different chapters with addresses of their own stand on one page', () => {
  expect(() => { checkPrintedIds([chapter('introduction', 'paths'), chapter('coast', 'parks')]); }).not.toThrow();
});

test.each([
  ['another heading', [chapter('introduction', 'paths'), chapter('coast', 'paths')], ['coast.mdx', '#paths', '“标题 paths” in content/chapters/zh-CN/introduction.mdx']],
  ['the title of a chapter', [chapter('introduction', 'coast'), chapter('coast')], ['introduction.mdx', '#coast', 'the title of content/chapters/zh-CN/coast.mdx']],
])('a heading that shares the address of %s is named, with where else it stands', (_, chapters, says) => {
  for (const words of says) expect(() => { checkPrintedIds(chapters); }).toThrow(words);
  expect(() => { checkPrintedIds(chapters); }).toThrow('give one of them another address');
});
