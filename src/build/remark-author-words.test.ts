import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseFrontmatter, unified } from '@astrojs/markdown-remark';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claims } from '../domain/claims.ts';
import { figuresIn } from './chapter-figures.ts';
import { viewsIn } from './passage-views.ts';
import { remarkAuthorWords } from './remark-author-words.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'author-words-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const head = "order: 2\nparagraphs: ['2.1', '2.2']";
const restated = claims
  .filter(({ chapter }) => chapter === 'linked-development')
  .map(({ id }) => `<Claim id="${id}">\n\n一句。\n\n</Claim>`)
  .join('\n\n');

/** A sound chapter with `more` on line 6, right after its head. */
const chapterWith = (more: string, fields = head) => `---\n${fields}\n---\n\n${more}\n\n${restated}\n`;

/** Compiles `text` as the build compiles a file at `path`, and gives what its page is told. */
async function frontmatterOf(text: string, path = 'content/chapters/zh-CN/linked-development.mdx'): Promise<Record<string, unknown>> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  const renderer = await unified({ remarkPlugins: [remarkAuthorWords] }).createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false },
  );
  await renderer?.process(content, file, frontmatter);
  return frontmatter;
}

/** The figures that the page of a chapter is told of. */
async function compile(text: string, path?: string): Promise<readonly string[]> {
  return figuresIn(await frontmatterOf(text, path));
}

/** What the author reads when `text` does not compile: `linked-development.mdx:6 the fault`. */
async function faultOf(text: string, path?: string): Promise<string> {
  try {
    await compile(text, path);
  } catch (fault) {
    if (!(fault instanceof Error) || !('file' in fault) || !('line' in fault)) throw fault;
    return `${String(fault.file).slice(folder.length + 1)}:${String(fault.line)} ${fault.message}`;
  }
  return 'no fault';
}

describe('a sound chapter', () => {
  test('compiles, and tells its page which figures it holds', async () => {
    const figures = '<CorridorsMap focus="south-bank" />\n\n<CorridorStripsChart />\n\n<ZonesMap />';
    expect(await compile(chapterWith(figures))).toEqual(['corridors', 'corridor-strips', 'zones']);
  });

  test('may name a figure in a comment: it is not drawn', async () => {
    expect(await compile(chapterWith('{/* <AreasMap /> comes later */}'))).toEqual([]);
  });

  test('may leave blanks around a list of sources', async () => {
    const aside = '<External sources=" census  coast ">\n\n一句。\n\n</External>';
    expect(await faultOf(chapterWith(aside))).toBe('no fault');
  });
});

describe('a word of a chapter that cannot be drawn is refused with line and remedy', () => {
  test.each([
    ['a focus that another map knows', '<ZonesMap focus="nanjing-area" />', ['“nanjing-area” is not a zone in content/facts', '<AreasMap> knows it.', 'coastal-economic-belt', 'or leave focus out']],
    ['a focus that no map knows', '<AreasMap focus="ningzhenyang" />', ['“ningzhenyang” is not an area in content/facts', 'Choose one of: nanjing-area,']],
    ['a misspelt focus', '<CorridorsMap focus="south-bnak" />', ['Did you mean "south-bank"?']],
    ['a focus of a chart', '<OrientationChart focus="nanjing-area" />', ['<OrientationChart> has no attribute focus. It takes none.']],
    ['a value in braces', '<ZonesMap focus={"coastal-economic-belt"} />', ['<ZonesMap>', 'Write it in quotes: focus="…".']],
    ['a figure that stands twice', '<ZonesMap />\n\n<ZonesMap focus="coastal-economic-belt" />', ['mdx:8', '<ZonesMap> already stands on line 6', 'Keep one of them']],
    ['a place with a blank in its id', '另见<Place id="nanjing ">南京</Place>。', ['“nanjing ” is not in content/facts', 'Did you mean "nanjing"?']],
    ['two places in one id', '另见<Place id="nanjing suzhou">南京</Place>。', ['“nanjing suzhou” is not in content/facts']],
    ['a list of sources that is blank', '<External sources=" ">\n\n一句。\n\n</External>', ['<External> needs sources="…".']],
    ['an unknown value', '全长<Value of="rail/yantong-hrs/length" />。', ['<Value of="rail/yantong-hrs/length">', 'is not in content/facts', 'Did you mean "rail/yantong-hsr/length"?']],
    ['a value without an address', '全长<Value />。', ['<Value> needs of="…".']],
    ['a value with words inside', '全长<Value of="rail/yantong-hsr/length">158千米</Value>。', ['nothing stands inside it', 'Write <Value of="rail/yantong-hsr/length" />.']],
    ['an unknown source in a list', '<External sources="coast censsus ">\n\n一句。\n\n</External>', ['“censsus” is not in content/sources.json', 'Did you mean "census"?']],
  ])('%s', async (_, words, says) => {
    const fault = await faultOf(chapterWith(words));
    expect(fault).toMatch(/^content\/chapters\/zh-CN\/linked-development\.mdx:[68] /);
    for (const part of says) expect(fault).toContain(part);
  });

  test('a claim that is missing, on the line of the claim before it', async () => {
    const text = chapterWith('前言。').replace(/<Claim id="2\.1b">[\s\S]*?<\/Claim>\n\n/, '');
    expect(await faultOf(text)).toMatch(/^content\/chapters\/zh-CN\/linked-development\.mdx:8 claim 2\.1b .* Restate it in <Claim id="2\.1b">/);
  });
});

describe('a figure outside the chapters', () => {
  test('is refused: no other page carries its geometry', async () => {
    const fault = await faultOf('---\ntitle: 关于\n---\n\n<ZonesMap />\n', 'content/pages/zh-CN/about.mdx');
    expect(fault).toBe(
      'content/pages/zh-CN/about.mdx:5 <ZonesMap> stands outside the chapters, and only the page of a chapter carries what figures need. Move it to a file in content/chapters/zh-CN, and link to that chapter from here.',
    );
  });

  test('leaves the other words to every page', async () => {
    const text = '---\ntitle: 关于\n---\n\n见<Place id="nanjing">南京</Place>。\n';
    expect(await faultOf(text, 'content/pages/zh-CN/about.mdx')).toBe('no fault');
  });
});

test('a part of the page about the site is refused in a chapter', async () => {
  expect(await faultOf(chapterWith('<Part id="files" />'))).toBe(
    'content/chapters/zh-CN/linked-development.mdx:6 <Part id="files"> stands in a chapter, and only content/pages/zh-CN/about.mdx has parts. Move it there, or remove it.',
  );
});

describe('a head that does not agree with the list of claims', () => {
  test('has the name of no chapter', async () => {
    expect(await faultOf(chapterWith('前言。'), 'content/chapters/zh-CN/linked-developments.mdx')).toBe(
      'content/chapters/zh-CN/linked-developments.mdx:1 “linked-developments” is not a chapter. Did you mean "linked-development"? Rename the file, or add the chapter to chapterSlugs in src/domain/claims.ts.',
    );
  });

  test('has the order of another chapter', async () => {
    const text = chapterWith('前言。', "paragraphs: ['2.1', '2.2']\norder: 3");
    expect(await faultOf(text)).toBe(
      'content/chapters/zh-CN/linked-development.mdx:3 order is 3, but linked-development is number 2 of chapterSlugs in src/domain/claims.ts, counted from 0. Write order: 2',
    );
  });

  test.each([
    ['the paragraphs of another chapter', "['2.1', '2.2', '3.1']"],
    ['its paragraphs in another order', "['2.2', '2.1']"],
    ['too few paragraphs', "['2.1']"],
  ])('has %s', async (_, paragraphs) => {
    const fault = await faultOf(chapterWith('前言。', `order: 2\nparagraphs: ${paragraphs}`));
    expect(fault).toContain('linked-development.mdx:3 paragraphs is ["2.');
    expect(fault).toContain("content/claims.json gives this chapter 2.1, 2.2. Write paragraphs: ['2.1', '2.2'], or correct the claims.");
  });
});

describe('the view of a passage', () => {
  test('is told to the page, with the figure beside it and the line to blame', async () => {
    const text = chapterWith('## 轴线 {/* #axes */}\n\n<CorridorsMap />\n\n<EditorNote focus="along-coast nanjing">\n\n一句。\n\n</EditorNote>');
    expect(viewsIn(await frontmatterOf(text))).toEqual([
      { focus: ['along-coast', 'nanjing'], figure: 'corridors', block: '<EditorNote>', line: 10 },
    ]);
  });

  test('belongs to the figure of its own h2', async () => {
    const text = chapterWith('## 轴线 {/* #axes */}\n\n<CorridorsMap />\n\n## 别的 {/* #other */}\n\n<EditorNote focus="nanjing">\n\n一句。\n\n</EditorNote>');
    expect(viewsIn(await frontmatterOf(text))).toMatchObject([{ figure: undefined }]);
  });

  test('refuses a place that nobody knows', async () => {
    expect(await faultOf(chapterWith('<EditorNote focus="nanjing nantonng">\n\n一句。\n\n</EditorNote>'))).toContain('Did you mean "nantong"?');
  });
});

describe('figuresIn', () => {
  test('says what to do when the chapter was compiled without the plugin', () => {
    expect(() => figuresIn({ title: '向海发展' })).toThrow(/keep remarkAuthorWords among the remarkPlugins of astro\.config\.mjs/);
  });
});
