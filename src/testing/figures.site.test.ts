import { describe, expect, test } from 'vitest';
import { chapterPaths, readPages, readSite, siteFile, sitePath, type Page } from './built-site.ts';
import { attribute, select, selectTags, textOf, type HtmlElement } from './html-tree.ts';
import { parseCsv } from './parse-csv.ts';

const pages = readPages();
const figures = pages.flatMap((page) =>
  select(
    page.document,
    (element) => element.tagName === 'figure' && attribute(element, 'data-figure') !== undefined,
  ).map((figure) => ({
    name: `${page.path}#${attribute(figure, 'id') ?? 'figure without id'}`,
    page,
    figure,
  })),
);

/** Where the figure's link to a file of one type leads. */
function filePath(page: Page, figure: HtmlElement, type: 'csv' | 'svg' | 'png'): string | undefined {
  const link = selectTags(figure, 'a').find((element) => attribute(element, 'href')?.endsWith(`.${type}`));
  return link && sitePath(attribute(link, 'href') ?? '', page.path);
}

/** Where the figure stands among its prose, as path and fragment. */
function addressOf(page: Page, figure: HtmlElement): string {
  return attribute(figure, 'data-address') ?? `${page.path}#${attribute(figure, 'id') ?? ''}`;
}

/** What a subtitle says of what is counted, or of when. */
const UNIT_OR_YEAR = /\d{4}年|单位|万?人|千米|[个条项次处座]数|[个条项次处座小时分%]/;

/** `8505400` for `8,505,400`, `15` for `15.0`: readers get separators and even decimals, spreadsheets do not. */
function plainNumber(text: string): string {
  return /^-?\d{1,3}(,\d{3})*(\.\d+)?$/.test(text) ? String(Number(text.replaceAll(',', ''))) : text;
}

interface TableCell {
  readonly words: string;
  /** The labels of its links, which are short: the file has room for what they lead to. */
  readonly links: readonly string[];
}

/** The cells of the figure's table, line by line, its header line first. */
function tableRows(figure: HtmlElement): TableCell[][] {
  const table = selectTags(figure, 'table')[0];
  if (table === undefined) return [];
  return selectTags(table, 'tr').map((row) =>
    selectTags(row, 'th', 'td').map((cell) => ({
      words: plainNumber(textOf(cell)),
      links: selectTags(cell, 'a').map(textOf),
    })),
  );
}

/** Whether a cell of the table and one of the file say the same. */
function agrees({ words, links }: TableCell, text: string | undefined): boolean {
  if (links.length === 0) return words === text;
  return links.join() === text?.match(/\d\.\d[a-z](?= )/g)?.join();
}

describe('every section of a chapter has its figure', () => {
  test.each(pages.filter(({ path }) => chapterPaths().includes(path)))('$path', ({ path, document }) => {
    const sections = select(
      document,
      (element) => element.tagName === 'section' && selectTags(element, 'h2').length > 0,
    );
    const bare = sections
      .filter((section) => selectTags(section, 'figure').length === 0)
      .map((section) => textOf(selectTags(section, 'h2')[0] ?? section));
    expect(sections.length, `${path} has no <section> with an h2`).toBeGreaterThan(0);
    expect(bare, 'sections without a figure').toEqual([]);
  });

  test('every figure element of a page is one of ours', () => {
    const nameless = pages.flatMap(({ path, document }) =>
      selectTags(document, 'figure')
        .filter((figure) => attribute(figure, 'data-figure') === undefined)
        .map((figure) => `${path}: <figure> “${textOf(figure).slice(0, 20)}” has no data-figure`),
    );
    expect(nameless).toEqual([]);
  });
});

describe.each(figures)('$name', ({ page, figure }) => {
  test('has its address, its name and its state', () => {
    expect(attribute(figure, 'id')).toMatch(/^fig-[a-z][a-z0-9-]*$/);
    expect(attribute(figure, 'data-figure')).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(attribute(figure, 'data-state'), 'the page as built holds the still drawing').toBe('static');
  });

  test('holds a drawing with a name and a caption', () => {
    const drawings = selectTags(figure, 'svg');
    expect(drawings.length, 'an <svg> must stand in the HTML').toBeGreaterThan(0);
    const nameless = drawings.filter(
      (svg) =>
        attribute(svg, 'aria-hidden') !== 'true' &&
        !attribute(svg, 'aria-label') &&
        !attribute(svg, 'aria-labelledby') &&
        selectTags(svg, 'title').length === 0,
    );
    expect(nameless.length, 'an svg needs aria-label, aria-labelledby, <title>, or aria-hidden="true"').toBe(0);
    expect(selectTags(figure, 'figcaption').map((caption) => textOf(caption).length > 4)).toEqual([true]);
  });

  test('holds its data as a table with headings', () => {
    const tables = selectTags(figure, 'table');
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table && selectTags(table, 'caption').map(textOf), 'the table needs a caption').toEqual([
      expect.stringMatching(/\S/),
    ]);
    const headings = table ? selectTags(table, 'th') : [];
    expect(headings.length, 'the table needs headings').toBeGreaterThan(1);
    expect(
      headings.filter((heading) => !attribute(heading, 'scope')).map(textOf),
      'each <th> says whether it heads a row or a column',
    ).toEqual([]);
    expect(tableRows(figure).length, 'the table needs rows').toBeGreaterThan(2);
  });

  test('hands out the same data as CSV', () => {
    const path = filePath(page, figure, 'csv');
    expect(path, 'no link to a .csv').toMatch(/^\/data\/[a-z0-9-]+\.csv$/);
    expect(siteFile(path ?? ''), `dist${path} does not exist`).toBeDefined();
    const text = readSite(path ?? '').toString('utf8');
    expect(text.startsWith('\uFEFF'), 'without a byte order mark Excel shows Chinese as garbage').toBe(true);
    const lines = parseCsv(text);
    const rows = tableRows(figure);
    expect(lines.length, 'lines of the file and of the table').toBe(rows.length);
    const different = rows.flatMap((row, line) =>
      row.flatMap((cell, column) => {
        const text = lines[line]?.[column];
        return agrees(cell, text) ? [] : [`line ${line + 1}: “${cell.words}” in the table, “${text}” in the file`];
      }),
    );
    expect(different).toEqual([]);
    const [headings, ...entries] = lines.map((line) => line.slice(-2));
    expect(headings, 'the last columns carry the sources and the figure, wherever a row goes').toEqual(['全图来源', '本图地址']);
    expect(entries.filter(([sources]) => !sources), 'rows without a source').toEqual([]);
    // The first home of a figure that stands on several pages.
    const [home] = new Set(entries.map(([, origin]) => origin));
    expect(home, 'the name of this site and the address of the figure').toMatch(/^江苏区域协调发展图解 (https?:\/\/[^/]+)?\/([a-z-]+\/)?#fig-[a-z0-9-]+$/);
    expect(home?.split('#')[1]).toBe(attribute(figure, 'id'));
    const calculated = lines.flat().filter((text) => /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text));
    expect(calculated, 'cells that a spreadsheet would calculate').toEqual([]);
  });

  test('hands out its picture as SVG and PNG', () => {
    const [svg, png] = (['svg', 'png'] as const).map((type) => {
      const path = filePath(page, figure, type);
      expect(path, `no link to a .${type}`).toBeDefined();
      return readSite(path ?? '');
    });
    expect(svg?.toString('utf8')).toMatch(/^(<\?xml[^>]*>\s*)?<svg\b/);
    expect(png?.subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('gives its files a name that says where they are from', () => {
    const links = selectTags(figure, 'a').filter((link) => attribute(link, 'href')?.startsWith('/data/'));
    const id = attribute(figure, 'data-figure') ?? '';
    expect(links.map((link) => attribute(link, 'download'))).toEqual(['csv', 'svg', 'png'].map((type) => `jiangsu-${id}.${type}`));
  });

  test('has a link to itself, to send or to keep', () => {
    const address = addressOf(page, figure);
    const [path = '', id = ''] = address.split('#');
    const own = path === page.path ? `#${id}` : address;
    expect(selectTags(figure, 'a').map((link) => attribute(link, 'href'))).toContain(own);
    expect(pages.find((other) => other.path === path)?.ids.has(id), `${address} does not exist`).toBe(true);
  });

  test('says unit or year where its table has numbers', () => {
    const hasNumbers = select(figure, (element) => attribute(element, 'data-numeric') === 'true').length > 0;
    const subtitle = select(figure, (element) => attribute(element, 'class') === 'figure__subtitle').map(textOf);
    expect(subtitle).toHaveLength(1);
    if (hasNumbers) expect(subtitle[0]).toMatch(UNIT_OR_YEAR);
    else expect(subtitle[0]).toMatch(/\S{6}/);
  });

  test('says who says it, and its sources', () => {
    const marks: Record<string, string> = {
      article: '原文（转述）',
      derived: '推算',
      external: '外部资料',
      editor: '编者说明',
    };
    const kind = attribute(figure, 'data-provenance') ?? '';
    expect(Object.keys(marks)).toContain(kind);
    expect(textOf(figure), 'the mark must be a visible word').toContain(marks[kind]);
    expect(textOf(figure), 'the source line begins with 来源：').toMatch(/来源：\s*\S/);
  });

  test('marks its features by code or id', () => {
    const features = select(figure, (element) => attribute(element, 'data-feature') !== undefined);
    expect(
      features
        .filter((element) => !/^[a-z0-9-]+$/.test(attribute(element, 'data-feature') ?? ''))
        .map((element) => attribute(element, 'data-feature')),
    ).toEqual([]);
    expect(features.length, 'no element of the drawing carries data-feature').toBeGreaterThan(0);
  });
});

test('there are figures to look at', () => {
  expect(figures.length).toBeGreaterThanOrEqual(9);
});
