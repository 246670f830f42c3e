import { describe, expect, test } from 'vitest';
import claims from '@content/claims.json';
import { overlapArea } from '@/drawing/place-labels.ts';
import { textFaults } from '@/drawing/text-faults.ts';
import { chapterHeads, parseChapterHead } from './chapter-heads.ts';
import { cellText } from './figure-record.ts';
import { outlineDrawings } from './outline-drawing.ts';
import { outlineRecord as record } from './outline-record.ts';

describe('the heads of chapters', () => {
  test('are read in the order of the book', () => {
    expect(chapterHeads.map(({ slug, numeral }) => [slug, numeral])).toEqual([
      ['introduction', '导言'],
      ['functional-zones', '一'],
      ['linked-development', '二'],
      ['function-orientation', '三'],
      ['coast', '四'],
    ]);
    for (const { title, shortTitle } of chapterHeads) expect(title.length).toBeGreaterThanOrEqual(shortTitle.length);
  });

  test('may stand in quotes', () => {
    expect(parseChapterHead('coast', "---\ntitle: '向海：发展'\nshortTitle: \"向海\"\nnumeral: 四\n---\ntitle: 别的\n")).toEqual({
      slug: 'coast',
      numeral: '四',
      title: '向海：发展',
      shortTitle: '向海',
    });
  });

  test('that lack a field are refused with the name of the file', () => {
    expect(() => parseChapterHead('coast', '---\ntitle: 向海\n---\nnumeral: 四\n')).toThrow(/zh-CN\/coast\.mdx has no “numeral”/);
  });
});

describe('the record of the outline', () => {
  test('lists every claim once, in the order of the article, with its gist, its paragraph and its chapter', () => {
    expect(record.table.rows.map(({ cells: [number, gist, paragraph] }) => [cellText(number ?? ''), gist, paragraph])).toEqual(
      claims.map(({ id, gist, paragraph }) => [`${id} ${gist}`, gist, paragraph]),
    );
    for (const [index, { cells }] of record.table.rows.entries()) {
      const head = chapterHeads.find(({ slug }) => slug === claims[index]?.chapter);
      expect(cells[3]).toContain(head?.title);
    }
  });

  test('its title is true: where the weight lies', () => {
    const count = (chapter: string): number => claims.filter((claim) => claim.chapter === chapter).length;
    expect(record.title).toBe(`全文由本站分成${claims.length}条：${count('functional-zones')}条说功能区，${count('linked-development')}条说联动`);
    expect(Math.max(count('introduction'), count('function-orientation'), count('coast'))).toBeLessThan(count('linked-development'));
  });
});

describe.each(outlineDrawings)('the outline of $tier px', ({ tier, height, chapters, paragraphs, root }) => {
  const links = chapters.flatMap(({ head, claims: members }) => [head, ...members]);

  test('leads to every chapter and every claim once, at its address', () => {
    expect(chapters.map(({ head }) => head.address)).toEqual(chapterHeads.map(({ slug }) => `/${slug}/`));
    expect(chapters.flatMap(({ claims: members }) => members.map(({ address, number, gist }) => [address, number.text, gist.text]))).toEqual(
      claims.map(({ id, chapter, gist }) => [`/${chapter}/#c-${id.replace('.', '-')}`, id, gist]),
    );
  });

  test('sets every word clear of the others, in 12 px and more', () => {
    const heads = chapters.flatMap(({ head: { numeral, title, count } }) => [numeral, ...(title ? [title] : []), count]);
    const texts = [...heads, ...chapters.flatMap(({ claims: members }) => members.flatMap(({ number, gist }) => [number, gist])), ...paragraphs, ...root];
    expect(textFaults(texts, tier, height)).toEqual([]);
  });

  test('gives every link a target of its own, large enough to hit', () => {
    for (const { target, feature } of links) {
      expect(Math.min(target.width, target.height), feature).toBeGreaterThanOrEqual(24);
      const others = links.filter((link) => link.feature !== feature).map((link) => link.target);
      expect(overlapArea(target, others), feature).toBeLessThan(0.01);
      expect(target.x >= 0 && target.x + target.width <= tier && target.y >= 0 && target.y + target.height <= height, feature).toBe(true);
    }
  });
});
