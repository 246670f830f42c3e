/** Whole-site test: what the page of each place says equals the facts and an independent count over the built chapters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chapterPaths, readClaims, readPages, type Page } from './built-site.ts';
import { attribute, lineage, select, selectTags, textOf, type HtmlElement } from './html-tree.ts';
import { root } from './project-root.ts';

// Everything here is read anew from the files and the built pages, without the code that makes the pages.
interface Fact {
  readonly [field: string]: unknown;
}
const facts = (name: string): Fact[] => JSON.parse(readFileSync(join(root, `content/facts/${name}.json`), 'utf8'));
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

const cities = facts('cities').map(({ slug, code, name }) => ({ slug: String(slug), code: String(code), name: String(name) }));
const places = facts('places').map(({ slug, code = slug, name }) => ({ slug: String(slug), code: String(code), name: String(name) }));
const all = [...cities, ...places];
const pages = readPages();
const pageAt = new Map(pages.map((page) => [page.path, page]));

function pageOf(slug: string): Page {
  const page = pageAt.get(`/places/${slug}/`);
  if (page === undefined) throw new Error(`no page of ${slug}`);
  return page;
}

function section(page: Page, id: string): HtmlElement {
  const [found] = selectTags(page.document, 'section').filter((element) => attribute(element, 'aria-labelledby') === id);
  if (found === undefined) throw new Error(`${page.path} has no section ${id}`);
  return found;
}

const hrefs = (element: HtmlElement): string[] => selectTags(element, 'a').flatMap((link) => attribute(link, 'href') ?? []);

/** `/coast/ #coast-cities external`: a block of a chapter that names a place, by the nearest heading with an id above it. */
interface Passage {
  readonly place: string;
  readonly where: string;
  readonly provenance: string;
  readonly claim: string | undefined;
}

/** Every block of the built chapters with a link to a place in its prose, once for each place. */
function passagesOf({ path, document }: Page): Passage[] {
  const passages = new Map<string, Passage>();
  let heading = 'top';
  let block = 0;
  for (const element of select(document, () => true)) {
    if (/^h[23]$/.test(element.tagName)) heading = attribute(element, 'id') ?? heading;
    if (attribute(element, 'data-provenance') !== undefined) block += 1;
    const place = attribute(element, 'data-place');
    if (place === undefined || element.tagName !== 'a') continue;
    const [holder] = lineage(element).filter((outer) => attribute(outer, 'data-provenance') !== undefined);
    if (holder === undefined || holder.tagName === 'figure') continue;
    const claim = /^c-(\d)-(\d[a-z])$/.exec(attribute(holder, 'id') ?? '')?.slice(1).join('.');
    passages.set(`${String(block)} ${place}`, { place, where: `${path}#${heading}`, provenance: attribute(holder, 'data-provenance') ?? '', claim });
  }
  return [...passages.values()];
}

const passages = chapterPaths().flatMap((path) => passagesOf(pageAt.get(path) ?? { path, html: '', document: { childNodes: [] } as never, ids: new Set() }));
const addressOfClaim = new Map(readClaims().map(({ id, chapter }) => [id, `/${chapter}/#c-${id.replace('.', '-')}`]));
const mentions = new Map(facts('mentions').map(({ place, claims }) => [String(place), texts(claims)]));

test('each city and place of the facts has a page, and no other page stands under /places/', () => {
  const built = pages.map(({ path }) => path).filter((path) => path.startsWith('/places/') && path !== '/places/');
  expect(built.toSorted()).toEqual(all.map(({ slug }) => `/places/${slug}/`).toSorted());
  expect(passages.length).toBeGreaterThan(300);
});

describe.each(all)('$name', ({ slug, code }) => {
  const page = pageOf(slug);
  const article = section(page, 'article');
  const listed = select(article, (element) => attribute(element, 'data-claim') !== undefined).map((link) => attribute(link, 'data-claim') ?? '');

  test('lists the claims of the facts first, each at its address, or says that there are none', () => {
    const direct = mentions.get(cities.some((city) => city.slug === slug) ? code : slug) ?? [];
    expect(listed.slice(0, direct.length)).toEqual(direct);
    for (const claim of listed) expect(hrefs(article), claim).toContain(addressOfClaim.get(claim));
    expect(textOf(article).includes('原文未提及')).toBe(listed.length === 0);
    // What stands behind the direct ones, stands there under another name.
    expect(select(article, (element) => attribute(element, 'class') === 'claims__label' && textOf(element).startsWith('经“')).length > 0).toBe(listed.length > direct.length);
  });

  test('counts the other passages of the chapters that name it, as many as there are', () => {
    const wanted = new Map<string, number>();
    for (const { where, provenance, claim } of passages.filter(({ place }) => place === slug)) {
      if (claim !== undefined && listed.includes(claim)) continue;
      const key = `${where} ${provenance}`;
      wanted.set(key, (wanted.get(key) ?? 0) + 1);
    }
    const shown = selectTags(section(page, 'site'), 'li').flatMap((item) =>
      select(item, (element) => attribute(element, 'data-provenance-count') !== undefined).map((mark): [string, number] => {
        const [provenance = '', count = ''] = (attribute(mark, 'data-provenance-count') ?? '').split(' ');
        return [`${hrefs(item)[0] ?? ''} ${provenance}`, Number(count)];
      }),
    );
    expect(new Map(shown)).toEqual(wanted);
  });

  test('is the place that each figure of its list shows, and has the atlas among them', () => {
    const addresses = hrefs(section(page, 'figures'))
      .filter((href) => !href.startsWith('#') && !href.startsWith('/posters/'))
      .map((href) => new URL(href, 'https://site.invalid'));
    for (const { pathname, searchParams, hash } of addresses) {
      expect(searchParams.get('place')).toBe(slug);
      const target = pageAt.get(pathname);
      if (pathname === '/atlas/') {
        expect(target?.ids.has(`at-${slug}`)).toBe(true);
        continue;
      }
      const [figure] = select(target?.document ?? page.document, (element) => attribute(element, 'id') === hash.slice(1));
      if (figure === undefined) throw new Error(`${pathname}${hash} is not there`);
      const marks = select(figure, (element) => attribute(element, 'data-place') === slug || [slug, code].includes(attribute(element, 'data-row') ?? ''));
      expect(marks.length, `${slug} in ${hash}`).toBeGreaterThan(0);
    }
    expect(addresses.map(({ pathname }) => pathname)).toContain('/atlas/');
  });

  test('is reached from the list of places, from the atlas, and from the page before and after', () => {
    const linking = pages.filter((other) => other.path !== page.path && hrefsOf(other).has(page.path)).map(({ path }) => path);
    expect(linking).toEqual(expect.arrayContaining(['/atlas/', '/places/']));
    expect(linking.filter((path) => path.startsWith('/places/')).length).toBeGreaterThan(1);
  });
});

const linksByPage = new Map<string, ReadonlySet<string>>();
function hrefsOf(page: Page): ReadonlySet<string> {
  const known = linksByPage.get(page.path) ?? new Set(selectTags(page.document, 'a').flatMap((link) => attribute(link, 'href') ?? []));
  linksByPage.set(page.path, known);
  return known;
}

describe('memberships', () => {
  const isIn = (listed: unknown, ...ids: string[]): boolean => texts(listed).some((id) => ids.includes(id));
  const counts = (members: unknown, code: string): boolean => Array.isArray(members) && members.some((member: { code?: string }) => member.code === code);

  /** Ids of everything that the facts put a place into, read file by file. */
  function belongings({ slug, code }: { slug: string; code: string }): string[] {
    const ids = (name: string, holds: (fact: Fact) => boolean): string[] => facts(name).filter(holds).map(({ id }) => String(id));
    return [
      ...ids('functional-zones', (zone) => isIn(zone['cities'], code) || counts(zone['counties'], code) || countsPart(zone['counties'], code)),
      ...ids('metropolitan-areas', ({ extents }) => Array.isArray(extents) && extents.some((extent: Fact) => isIn(extent['cities'], code) || counts(extent['counties'], code) || countsPart(extent['counties'], code))),
      ...ids('integration-groups', (group) => isIn(group['cities'], code) || isIn(group['outside'], slug)),
      ...ids('corridors', ({ stops }) => Array.isArray(stops) && stops.some((stop: { place?: string }) => stop.place === code || stop.place === slug)),
      ...ids('programmes', (programme) => isIn(programme['cities'], code) || counts(programme['counties'], code) || countsPart(programme['counties'], code)),
      ...ids('pairs', ({ from, to }) => [code, slug].includes(String(from)) || [code, slug].includes(String(to))),
      ...ids('shanghai-side', (side) => isIn(side['places'], slug)),
      ...ids('coast', (feature) => isIn(feature['cities'], code) || feature['around'] === slug),
      ...ids('huaihai-ten', (ten) => isIn(ten['cities'], code)),
      ...ids('rail', ({ route }) => isIn(route, slug)),
    ].toSorted();
  }

  /** A city of Jiangsu stands in what counts some of its counties; a city beyond does so only as a whole. */
  function countsPart(members: unknown, code: string): boolean {
    return cities.some((city) => city.code === code) && Array.isArray(members) && members.some((member: { city?: string }) => member.city === code);
  }

  test.each(all)('$name stands in what the facts put it into, and in nothing else, each with its sources', (place) => {
    const items = selectTags(section(pageOf(place.slug), 'bonds'), 'li');
    expect(items.map((item) => attribute(item, 'data-bond') ?? '').toSorted()).toEqual(belongings(place));
    for (const item of items) expect(hrefs(item).filter((href) => href.startsWith('/about/#source-')).length, textOf(item)).toBeGreaterThan(0);
  });

  test('what is contested, inferred or later than the article says so', () => {
    const marksOf = (slug: string, bond: string): string => {
      const [item] = select(section(pageOf(slug), 'bonds'), (element) => attribute(element, 'data-bond') === bond);
      return item === undefined ? 'absent' : textOf(selectTags(item, 'p')[0] ?? item);
    };
    expect(marksOf('xuzhou', 'xuzhou-area')).toContain('说法不一');
    expect(marksOf('taizhou', 'xichangtai')).toContain('推定');
    expect(marksOf('suzhou', 'shanghai-area')).toContain('晚于文章');
    expect(marksOf('wuxi', 'wuxi-lianyungang-2022')).toContain('晚于文章');
    expect(marksOf('wuxi', 'wuxi-xuzhou-2001')).not.toContain('晚于文章');
    expect(marksOf('taicang', 'south-bank-hsr')).toContain('晚于文章');
    expect(marksOf('suzhou', 'suxichang-area')).not.toMatch(/说法不一|推定|晚于文章/);
  });
});
