import { describe, expect, test } from 'vitest';
import { pagePaths, readPages, readSite, siteFile, sitePath, type Page } from './built-site.ts';
import { attribute, lineage, select, selectTags, type HtmlElement } from './html-tree.ts';
import { linkedFiles } from './page-files.ts';

const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Where a link of a page breaks, as a sentence, or nothing. */
function brokenLink(page: Page, link: HtmlElement): string | undefined {
  const href = attribute(link, 'href') ?? '';
  if (/^(mailto|tel):/.test(href)) return undefined;
  const path = sitePath(href, page.path);
  if (path === undefined) return undefined;
  if (siteFile(path) === undefined)
    return `“${href}”: dist${path} does not exist${siteFile(`${path}/`) ? `; the address is ${path}/` : ''}`;
  const fragment = /#(.+)$/.exec(href)?.[1];
  const target = byPath.get(path);
  if (fragment === undefined || target === undefined || target.ids.has(decodeURIComponent(fragment))) return undefined;
  return `“${href}”: ${path} has no id “${decodeURIComponent(fragment)}”`;
}

/** To whom mistakes are reported, where the publisher has said so: /about/#report. */
function isContact({ path }: Page, link: HtmlElement): boolean {
  return path === '/about/' && attribute(link, 'data-contact') !== undefined;
}

function isSourceText(link: HtmlElement): boolean {
  return lineage(link).some((element) => attribute(element, 'id')?.startsWith('source-'));
}

describe('links', () => {
  test.each(pages)('$path: every link of the site leads somewhere', (page) => {
    const links = select(
      page.document,
      (element) => ['a', 'area'].includes(element.tagName) && attribute(element, 'href') !== undefined,
    );
    expect(links.flatMap((link) => brokenLink(page, link) ?? [])).toEqual([]);
  });

  test.each(pages)('$path: other hosts are named in the list of sources and nowhere else', (page) => {
    const foreign = selectTags(page.document, 'a').filter((link) => {
      const href = attribute(link, 'href');
      return (
        href !== undefined &&
        /^https?:|^\/\//.test(href) &&
        sitePath(href, page.path) === undefined &&
        !isSourceText(link) &&
        !isContact(page, link)
      );
    });
    expect(foreign.map((link) => attribute(link, 'href'))).toEqual([]);
  });

  test('at most one of them leads to the publisher', () => {
    const contacts = pages.flatMap((page) => selectTags(page.document, 'a').filter((link) => isContact(page, link)));
    expect(contacts.length).toBeLessThanOrEqual(1);
  });

  test.each(pages)('$path: labels point to something on the page', (page) => {
    const dangling = select(page.document, () => true).flatMap((element) =>
      ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'list'].flatMap((name) =>
        (attribute(element, name) ?? '')
          .split(/\s+/)
          .filter((id) => id !== '' && !page.ids.has(id))
          .map((id) => `<${element.tagName} ${name}="${id}">: no such id`),
      ),
    );
    expect(dangling).toEqual([]);
  });
});

test('every page can be come by from the first one, but for those that other sites show and the one for missing addresses', () => {
  const reached = new Set(['/']);
  for (const path of reached) {
    const page = byPath.get(path);
    for (const link of page === undefined ? [] : selectTags(page.document, 'a')) {
      const target = sitePath(attribute(link, 'href') ?? '', path);
      if (target !== undefined && byPath.has(target)) reached.add(target);
    }
  }
  const orphans = pages.filter(({ path }) => !reached.has(path) && !path.startsWith('/embed/') && path !== '/404.html');
  expect(orphans.map(({ path }) => path)).toEqual([]);
});

describe('nothing comes from another host', () => {
  test.each(pages)('$path: every file that the page asks for is a file of the site', (page) => {
    const faults = linkedFiles(page).flatMap(({ reference, how }) => {
      if (reference.startsWith('data:')) return [];
      const path = sitePath(reference, page.path);
      if (path === undefined) return `${how} asks another host for ${reference}`;
      return siteFile(path) === undefined ? `${how}: dist${path} does not exist` : [];
    });
    expect(faults).toEqual([]);
  });

  test('style sheets load nothing from another host', () => {
    const sheets = new Set(
      pages.flatMap((page) =>
        linkedFiles(page)
          .filter(({ kind }) => kind === 'style')
          .map(({ reference }) => sitePath(reference, page.path) ?? ''),
      ),
    );
    const faults = [...sheets].flatMap((path) =>
      [
        ...readSite(path)
          .toString('utf8')
          .matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')]+)/g),
      ].map((match) => `${path}: ${match[1]}`),
    );
    expect(faults).toEqual([]);
  });

  test('scripts fetch and import nothing from another host', () => {
    const scripts = new Set(
      pages.flatMap((page) =>
        linkedFiles(page)
          .filter(({ kind }) => kind === 'script')
          .map(({ reference }) => sitePath(reference, page.path) ?? ''),
      ),
    );
    const faults = [...scripts].flatMap((path) =>
      [
        ...readSite(path)
          .toString('utf8')
          .matchAll(/\b(?:fetch|import|Worker|sendBeacon|EventSource|WebSocket)\(\s*["'`]((?:https?|wss?):[^"'`]+)/g),
      ].map((match) => `${path}: ${match[1]}`),
    );
    expect(faults).toEqual([]);
  });
});

test('the addresses that the design promises exist', () => {
  expect(pagePaths()).toEqual(
    expect.arrayContaining([
      '/',
      '/introduction/',
      '/functional-zones/',
      '/linked-development/',
      '/function-orientation/',
      '/coast/',
      '/atlas/',
      '/places/',
      '/terms/',
      '/claims/',
      '/search/',
      '/print/',
      '/about/',
      '/404.html',
    ]),
  );
});
