import { describe, expect, test } from 'vitest';
import { builtFor, chapterPaths, readPages, readSite, siteFile, type Page } from './built-site.ts';
import { brokenAddress, isListed, linksOf, metaOf, textsIn, thingsOf, versionsOf, type Thing } from './head-tags.ts';
import { attribute, select, selectTags, textOf } from './html-tree.ts';
import { inlineScripts } from './page-files.ts';

const SITE_NAME = '江苏区域协调发展图解';

/** What leads on from an address that has moved says nothing of itself. */
const pages = readPages().filter(({ document }) => !selectTags(document, 'a').some((link) => attribute(link, 'data-moved-to') !== undefined));
const site = builtFor();
/** Whole addresses need a build with SITE_URL, as `npm test` makes it; redirects.site.test.ts looks at one without. */
const withAddress = describe.runIf(site !== undefined);

const once = ['description', 'og:site_name', 'og:title', 'og:description', 'og:type', 'og:locale', 'twitter:card'];
const forEachCard = ['og:image', 'og:image:width', 'og:image:height', 'og:image:alt'];

/** A page by its title alone, as `<title>` says it before the name of the site. */
function titleOf({ document }: Page): string {
  return textOf(selectTags(document, 'title')[0] ?? document).replace(` · ${SITE_NAME}`, '');
}

function thingOf(page: Page, type: string): Thing | undefined {
  return thingsOf(page).find((thing) => thing['@type'] === type);
}

/** The figures of a page, as its reader sees them. */
function figuresOf({ document }: Page): { id: string; title: string; files: string[] }[] {
  return selectTags(document, 'figure').map((figure) => ({
    id: attribute(figure, 'id') ?? '',
    title: select(figure, (element) => attribute(element, 'class') === 'figure__title').map(textOf).join(''),
    files: selectTags(figure, 'a').flatMap((link) => (attribute(link, 'download') === undefined ? [] : (attribute(link, 'href') ?? []))),
  }));
}

test('the build has the address that it was given', () => {
  const given = process.env['SITE_URL'];
  if (given) expect(site?.href).toBe(new URL(given).href);
});

describe.each(pages)('$path', (page) => {
  test('has each tag once, and those of a card twice', () => {
    const counts = Object.fromEntries([...once, ...forEachCard].map((name) => [name, metaOf(page, name).length]));
    expect(counts).toEqual(Object.fromEntries([...once.map((name) => [name, 1]), ...forEachCard.map((name) => [name, 2])]));
    expect(metaOf(page, 'robots').length).toBeLessThanOrEqual(1);
  });

  test('tells messengers what it tells its readers', () => {
    expect(metaOf(page, 'og:title')).toEqual([titleOf(page)]);
    expect(metaOf(page, 'og:description')).toEqual(metaOf(page, 'description'));
    expect(metaOf(page, 'og:site_name')).toEqual([SITE_NAME]);
    expect(metaOf(page, 'og:type')).toEqual([chapterPaths().includes(page.path) ? 'article' : 'website']);
    // The first page opens with a line of its own, that of the whole text with the name of the site.
    const [heading] = selectTags(page.document, 'h1').map(textOf);
    if (page.path !== '/' && page.path !== '/print/') expect(titleOf(page)).toBe(heading);
  });

  test('has a wide card and a square one, of the sizes that it says, in words too', () => {
    const paths = metaOf(page, 'og:image').map((address) => new URL(address, 'https://site.invalid').pathname);
    const sizes = paths.map((path) => [16, 20].map((offset) => String(readSite(path).readUInt32BE(offset))));
    expect(sizes).toEqual([['1200', '630'], ['800', '800']]);
    expect(sizes).toEqual(metaOf(page, 'og:image:width').map((width, index) => [width, metaOf(page, 'og:image:height')[index]]));
    // A card may be that of another page, and shows its title.
    const shown = pages.find(({ path: own }) => paths[0] === `/cards/${own.replaceAll(/^\/|\/$/g, '').replaceAll('/', '-') || 'home'}.png`);
    expect(metaOf(page, 'og:image:alt')).toEqual(Array(2).fill(`${SITE_NAME}的分享图：${shown === undefined ? '' : titleOf(shown)}`));
  });

  test('names a chapter to programs that keep references, and nothing that is not known of it', () => {
    const names = selectTags(page.document, 'meta').flatMap((meta) => attribute(meta, 'name') ?? []).filter((name) => name.startsWith('citation_'));
    const known = ['citation_title', 'citation_language', ...(site === undefined ? [] : ['citation_public_url'])];
    expect(names).toEqual(chapterPaths().includes(page.path) ? known : []);
    if (names.length > 0) expect([metaOf(page, 'citation_title'), metaOf(page, 'citation_language')]).toEqual([[titleOf(page)], ['zh-CN']]);
  });

  test('says what it may load before it loads anything, and runs nothing that stands in the page', () => {
    const policies = selectTags(page.document, 'meta').filter((meta) => attribute(meta, 'http-equiv') === 'content-security-policy');
    expect(policies.map((policy) => attribute(policy, 'content'))).toEqual([expect.stringMatching(/^default-src 'self';.*\bscript-src 'self' 'wasm-unsafe-eval';/)]);
    const first = selectTags(page.document, 'meta', 'link', 'script').findIndex((element) => element.tagName !== 'meta');
    expect(selectTags(page.document, 'meta', 'link', 'script').slice(0, first)).toContain(policies[0]);
    expect([...inlineScripts(page), ...selectTags(page.document, 'style').map(textOf)]).toEqual([]);
  });
});

withAddress('with an address', () => {
  const whole = (path: string): string => new URL(path, site).href;
  const listed = pages.filter(isListed);

  test.each(pages)('$path: each whole address leads to something', (page) => {
    const addresses = [
      ...linksOf(page, 'canonical'),
      ...versionsOf(page).values(),
      ...['og:url', 'og:image', 'citation_public_url'].flatMap((name) => metaOf(page, name)),
      ...textsIn(thingsOf(page)).filter((text) => /^https?:/.test(text)),
    ];
    expect(addresses.flatMap((address) => (site && brokenAddress(address, site, pages)) ?? [])).toEqual([]);
    expect(linksOf(page, 'alternate')).toEqual(['/changes.xml']);
  });

  test.each(pages)('$path: has one address: its own, that of its figure, or none where nothing is', (page) => {
    const home = page.path.startsWith('/embed/') ? selectTags(page.document, 'figure').map((figure) => attribute(figure, 'data-address') ?? '') : [page.path];
    const expected = page.path === '/404.html' ? [] : home.map(whole);
    expect(linksOf(page, 'canonical')).toEqual(expected);
    expect(metaOf(page, 'og:url')).toEqual(expected);
    if (metaOf(page, 'citation_public_url').length > 0) expect(metaOf(page, 'citation_public_url')).toEqual(expected);
  });

  test.each(pages)('$path: names its versions, each of which names them too', (page) => {
    const versions = versionsOf(page);
    if (!isListed(page)) return expect([...versions]).toEqual([]);
    const chinese = page.path.replace(/^\/en\//, '/');
    const english = `/en${chinese}`;
    const expected = [['zh-CN', whole(chinese)], ...(siteFile(english) === undefined ? [] : [['en', whole(english)]]), ['x-default', whole(chinese)]];
    expect([...versions]).toEqual(expected);
  });

  test('the site map holds the pages that search engines may list, and no other', () => {
    const maps = [...readSite('/sitemap-index.xml').toString('utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    const held = maps.flatMap((path) => [...readSite(path).toString('utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address));
    expect(held.toSorted()).toEqual(listed.flatMap((page) => linksOf(page, 'canonical')).toSorted());
    expect(pages.filter((page) => !isListed(page)).map(({ path }) => path)).toEqual(['/404.html', ...pages.map(({ path }) => path).filter((path) => path.startsWith('/embed/')), '/print/', '/search/']);
  });

  test('robots may read everything, and learn where the site map is', () => {
    expect(readSite('/robots.txt').toString('utf8').trim().split(/\n+/)).toEqual(['User-agent: *', 'Disallow:', `Sitemap: ${whole('/sitemap-index.xml')}`]);
  });

  describe.each(listed)('the structured data of $path', (page) => {
    test('name the page and the way to it', () => {
      const type = page.path === '/' ? 'WebSite' : chapterPaths().includes(page.path) ? 'Article' : 'WebPage';
      const thing = thingOf(page, type);
      expect(thing?.['headline'] ?? thing?.['name']).toBe(titleOf(page));
      expect([[thing?.['description']], [thing?.['url']], thing?.['image']]).toEqual([metaOf(page, 'description'), linksOf(page, 'canonical'), metaOf(page, 'og:image')]);
      const steps = thingOf(page, 'BreadcrumbList')?.['itemListElement'];
      const above = pages.filter(({ path }) => path !== '/' && path !== page.path && page.path.startsWith(path)).map((parent) => [titleOf(parent), whole(parent.path)]);
      const expected = [[SITE_NAME, whole('/')], ...above, [titleOf(page), whole(page.path)]].map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item }));
      expect(steps).toEqual(page.path === '/' ? undefined : expected);
    });

    test('name the article where the page restates it, without a date or a publisher', () => {
      const restates = page.path === '/' || chapterPaths().includes(page.path);
      const [based] = thingsOf(page).flatMap((thing) => thing['isBasedOn'] ?? []);
      expect(based).toEqual(restates ? { '@type': 'Article', name: '在新起点上推进江苏区域协调发展', author: { '@type': 'Person', name: '苏群' }, inLanguage: 'zh-CN' } : undefined);
      expect(JSON.stringify(thingsOf(page))).not.toMatch(/"(?:date\w*|publisher|license|creator)":/);
    });
  });

  test('/about/ describes the data of every figure as it stands on its page, with its files', () => {
    const sets = pages.filter(({ path }) => path === '/about/').flatMap(thingsOf).filter((thing) => thing['@type'] === 'Dataset');
    const named = sets.map(({ url, name, distribution }) => ({
      id: new URL(String(url)).hash.slice(1),
      title: name,
      files: textsIn(distribution).filter((text) => text.startsWith('https:')).map((address) => new URL(address).pathname),
    }));
    const homes = sets.map(({ url }) => new URL(String(url)).pathname);
    const figures = pages.filter(({ path }) => homes.includes(path)).flatMap(figuresOf);
    expect(named.length).toBeGreaterThan(10);
    expect(figures).toEqual(expect.arrayContaining(named));
    expect(new Set(named.map(({ id }) => id))).toEqual(new Set(figures.map(({ id }) => id)));
    // What search engines ask of a description: https://developers.google.com/search/docs/appearance/structured-data/dataset
    expect(sets.filter(({ description }) => String(description).length < 50)).toEqual([]);
  });

  test('the first page says how to search the site', () => {
    const [home] = pages.filter(({ path }) => path === '/');
    const action = home && thingOf(home, 'WebSite')?.['potentialAction'];
    const template = textsIn(action).find((text) => text.startsWith('https:')) ?? '';
    const [form] = home ? selectTags(home.document, 'form') : [];
    expect(template.replace('{search_term_string}', 'x')).toBe(whole(`${form && attribute(form, 'action')}?q=x`));
  });
});
