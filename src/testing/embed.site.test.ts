import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPages, readSite, siteFolder, type Page } from './built-site.ts';
import { attribute, lineage, select, selectTags, textOf, type HtmlElement } from './html-tree.ts';
import { startTextOnDisk } from './index-on-disk.ts';

const pages = readPages();
const embeds = pages.filter(({ path }) => path.startsWith('/embed/'));

function figuresOf(page: Page | undefined): HtmlElement[] {
  return page === undefined ? [] : selectTags(page.document, 'figure');
}

/** What a reader gets of a figure, whatever page it stands on. */
function contentOf(figure: HtmlElement): Record<string, string[]> {
  const texts = (...tags: string[]): string[] => selectTags(figure, ...tags).map(textOf);
  const classed = (name: string): string[] => select(figure, (element) => attribute(element, 'class')?.split(' ').includes(name) === true).map(textOf);
  return { title: classed('figure__title'), subtitle: classed('figure__subtitle'), notes: classed('figure__note'), rows: texts('tr'), legend: classed('legend__item') };
}

test('every figure has a page of its own for other sites, and its data', () => {
  const ids = new Set(pages.flatMap((page) => figuresOf(page).map((figure) => attribute(figure, 'data-figure') ?? '')));
  // The sources of all figures are a table too.
  const files = readdirSync(join(siteFolder, 'data')).filter((name) => name.endsWith('.csv') && name !== 'sources.csv');
  expect(files.map((name) => `/embed/${name.replace('.csv', '')}/`).sort()).toEqual(embeds.map(({ path }) => path));
  expect([...ids].map((id) => `/embed/${id}/`).sort()).toEqual(embeds.map(({ path }) => path));
});

describe.each(embeds)('$path', (page) => {
  const [figure, ...more] = figuresOf(page);
  const id = figure === undefined ? undefined : attribute(figure, 'data-figure');
  const address = figure === undefined ? '' : (attribute(figure, 'data-address') ?? '');

  test('holds its figure and no other, and nothing of the frame of this site', () => {
    expect(`/embed/${id ?? ''}/`).toBe(page.path);
    expect(more).toEqual([]);
    expect(selectTags(page.document, 'header', 'footer', 'nav', 'search-dialog')).toEqual([]);
  });

  test('says the same as the figure among its prose', () => {
    const [path, fragment] = address.split('#');
    const home = pages.find((other) => other.path === path);
    const original = figuresOf(home).find((other) => attribute(other, 'id') === fragment);
    expect(original, `${address} does not exist`).toBeDefined();
    expect(figure && contentOf(figure)).toEqual(original && contentOf(original));
  });

  test('names this site and leads to it, beside the page that it is shown on', () => {
    const links = selectTags(page.document, 'a').filter((link) => attribute(link, 'href') === address);
    const below = links.filter((link) => !lineage(link).some(({ tagName }) => tagName === 'figure'));
    expect(below.map(textOf)).toEqual([expect.stringContaining('江苏区域协调发展图解')]);
    expect(selectTags(page.document, 'base').map((base) => attribute(base, 'target'))).toEqual(['_blank']);
    // In a new tab a link within the page would open the page a second time.
    expect(selectTags(page.document, 'a').filter((link) => attribute(link, 'href')?.startsWith('#'))).toEqual([]);
  });

  test('stays out of searches, on this site and elsewhere', () => {
    const robots = selectTags(page.document, 'meta').find((meta) => attribute(meta, 'name') === 'robots');
    expect(robots && attribute(robots, 'content')).toBe('noindex');
    const known = startTextOnDisk(siteFolder, 'zh-CN');
    expect(known).toContain(address.replace(/#.*/, ''));
    expect(known).not.toContain(page.path);
  });

  test('gives the code that shows it elsewhere', () => {
    const [code = ''] = selectTags(page.document, 'textarea').map(textOf);
    expect(code).toMatch(new RegExp(`<iframe [^>]*src="(https?://[^/"]+)?${page.path}"[^>]*></iframe>`));
    expect(code).toMatch(/ title="[^"]+"/);
    expect(code).toMatch(/<script src="(https?:\/\/[^/"]+)?\/embed\.js" async><\/script>/);
    expect(readSite('/embed.js').length).toBeLessThan(3000);
  });
});
