import { describe, expect, test } from 'vitest';
import { readClaims, readPages } from './built-site.ts';
import { attribute, select, textOf } from './html-tree.ts';

const pages = readPages();
/** The page of the whole text, /print/, repeats the chapters; print-page.site.test.ts looks at that. */
const homes = pages.filter(({ path }) => path !== '/print/');
const claims = readClaims();

function anchor(id: string): string {
  return `c-${id.replaceAll('.', '-')}`;
}

describe('every claim has one address', () => {
  test.each(claims)('claim $id ($gist)', ({ id, chapter }) => {
    const found = homes.flatMap((page) =>
      select(page.document, (element) => attribute(element, 'id') === anchor(id)).map((element) => ({ page, element })),
    );
    expect(
      found.map(({ page }) => page.path),
      `#${anchor(id)} must stand once, on /${chapter}/`,
    ).toEqual([`/${chapter}/`]);
    const block = found[0]?.element;
    expect(block && attribute(block, 'data-provenance'), 'the block must say whose words it restates').toBe('article');
    const text = block ? textOf(block) : '';
    expect(text, 'the mark must be a visible word').toContain('原文（转述）');
    expect(text.replace('原文（转述）', '').length, 'the block must restate something').toBeGreaterThan(20);
  });

  test('no page carries the address of a claim that does not exist', () => {
    const known = new Set(claims.map(({ id }) => anchor(id)));
    const unknown = pages.flatMap(({ path, ids }) =>
      [...ids].filter((id) => /^c-\d/.test(id) && !known.has(id)).map((id) => `${path}#${id}`),
    );
    expect(unknown).toEqual([]);
  });

  test('the list itself covers the nine paragraphs of the article', () => {
    const paragraphs = [...new Set(claims.map(({ id }) => id.slice(0, 3)))];
    expect(paragraphs).toEqual(['0.1', '1.1', '1.2', '1.3', '2.1', '2.2', '3.1', '3.2', '4.1']);
  });
});

describe('every marked block says its mark', () => {
  const marks: Record<string, string> = {
    article: '原文（转述）',
    derived: '推算',
    external: '外部资料',
    editor: '编者说明',
  };

  test.each(pages)('$path', ({ document }) => {
    const blocks = select(document, (element) => attribute(element, 'data-provenance') !== undefined);
    const silent = blocks.flatMap((block) => {
      const kind = attribute(block, 'data-provenance') ?? '';
      const mark = marks[kind];
      if (mark === undefined) return `data-provenance="${kind}" is none of ${Object.keys(marks).join(', ')}`;
      return textOf(block).includes(mark)
        ? []
        : `a block marked ${kind} does not show “${mark}”: ${textOf(block).slice(0, 40)}…`;
    });
    expect(silent).toEqual([]);
  });
});
