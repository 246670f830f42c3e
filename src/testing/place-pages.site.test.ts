/** Whole-site test: what the page of each place says equals the facts and an independent count over the built chapters. */
import { describe, expect, test } from 'vitest';
import { chapterPaths, readClaims, type Page } from './built-site.ts';
import { attribute, lineage, select, selectTags, textOf } from './html-tree.ts';
import { all, facts, hrefs, pageAt, pageOf, pages, partly, places, requirePage, section, texts, type Fact } from './place-pages.ts';

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

const passages = chapterPaths().flatMap((path) => passagesOf(requirePage(path)));
/** The text of each claim in its chapter. */
const restatements = new Map(
  readClaims().map(({ id, chapter }) => {
    const [block] = select(requirePage(`/${chapter}/`).document, (element) => attribute(element, 'id') === `c-${id.replace('.', '-')}`);
    return [id, block === undefined ? '' : textOf(block).replaceAll(/\s/gu, '')];
  }),
);
const addressOfClaim = new Map(readClaims().map(({ id, chapter }) => [id, `/${chapter}/#c-${id.replace('.', '-')}`]));

/** Claims by the name under which they speak of a place: `沿沪宁 2.1b`. */
type Naming = ReadonlySet<string>;

interface Mentioned {
  readonly direct: readonly string[];
  readonly through: Naming;
}

/** What the article says of a place, by its own name and by names that it shares with others, read file by file. */
function mentionedIn({ slug, code }: { slug: string; code: string }): Mentioned {
  const ids = [code, slug];
  const isIn = (listed: unknown): boolean => texts(listed).some((id) => ids.includes(id));
  const named = facts('mentions').find(({ place }) => ids.includes(String(place)));
  const direct = texts(named?.['claims']);
  const names: { name: unknown; claims: unknown }[] = [
    ...(Array.isArray(named?.['through']) ? named['through'] : []),
    ...facts('integration-groups').filter((group) => isIn(group['cities']) || isIn(group['outside'])).map(({ name, claims }) => ({ name, claims })),
    ...facts('metropolitan-areas').filter(({ extents, compound }) => compound !== undefined && Array.isArray(extents) && extents.some((extent: Fact) => isIn(extent['cities']) || partly(extent['counties'], code))).map(({ compound, claims }) => ({ name: compound, claims })),
    ...facts('programmes').filter((programme) => programme['compound'] !== undefined && (isIn(programme['cities']) || partly(programme['counties'], code))).map(({ compound, claims }) => ({ name: compound, claims })),
  ];
  const otherwise = names.flatMap(({ name, claims }) => texts(claims).filter((claim) => !direct.includes(claim)).map((claim) => [String(name), claim] as const));
  // A whole near Shanghai speaks of its places where nothing else does.
  const known = [...direct, ...otherwise.map(([, claim]) => claim)];
  const wholes = facts('shanghai-side').filter(({ places: ofWhole }) => isIn(ofWhole)).flatMap(({ name, claims }) => texts(claims).filter((claim) => !known.includes(claim)).map((claim) => [/“(.+)”/u.exec(String(name))?.[1] ?? String(name), claim] as const));
  return { direct, through: new Set([...otherwise, ...wholes].map(([name, claim]) => `${name.replaceAll(/[“”]/g, '')} ${claim}`)) };
}

test('each city and place of the facts has a page, and no other page stands under /places/', () => {
  const built = pages.map(({ path }) => path).filter((path) => path.startsWith('/places/') && path !== '/places/');
  expect(built.toSorted()).toEqual(all.map(({ slug }) => `/places/${slug}/`).toSorted());
  expect(passages.length).toBeGreaterThan(300);
});

describe.each(all)('$name', ({ slug, code, shortName }) => {
  const page = pageOf(slug);
  const article = section(page, 'article');
  const listed = select(article, (element) => attribute(element, 'data-claim') !== undefined).map((link) => attribute(link, 'data-claim') ?? '');

  const { direct, through } = mentionedIn({ slug, code });
  /** `点名` or `用合称“沿沪宁”说到`, with the claims under it. */
  const groups = selectTags(article, 'ol').map((list): readonly [string, string[]] => {
    const [label = ''] = select(article, (element) => element.tagName === 'p' && element.parentNode === list.parentNode).map((line) => textOf(line).replace(selectTags(line, 'small').map(textOf).join(''), ''));
    return [label, select(list, (element) => attribute(element, 'data-claim') !== undefined).map((link) => attribute(link, 'data-claim') ?? '')];
  });

  test('lists the claims of the facts, by its own name first, each at its address, or says that there are none', () => {
    expect(groups.flatMap(([label, claims]) => (label === '点名' ? claims : []))).toEqual(direct);
    expect(groups.findIndex(([label]) => label === '点名')).toBe(direct.length === 0 ? -1 : 0);
    const others = groups.filter(([label]) => label !== '点名').flatMap(([label, claims]) => claims.map((claim) => `${/^(?:用合称|用简称|经)“(.*)”说到$/u.exec(label)?.[1] ?? label} ${claim}`));
    expect(new Set(others)).toEqual(through);
    expect(others.length).toBe(through.size);
    for (const claim of listed) expect(hrefs(article), claim).toContain(addressOfClaim.get(claim));
    expect(textOf(article).includes('原文未提及')).toBe(listed.length === 0);
  });

  test('says of a claim what its restatement says where it names the place, in the words of the chapter', () => {
    for (const item of selectTags(article, 'li')) {
      const [claim = ''] = select(item, (element) => attribute(element, 'data-claim') !== undefined).map((link) => attribute(link, 'data-claim') ?? '');
      const restated = restatements.get(claim) ?? '';
      const told = selectTags(item, 'p').map(textOf).join('');
      // An item of a list follows the words before the list, which need not stand right before it.
      for (const part of told.split(/……|：/u)) expect(restated, `${claim}: ${told}`).toContain(part.replace(/。$/u, ''));
      expect(told.match(/。/gu)?.length ?? 0, told).toBeLessThanOrEqual(2);
      if (restated.includes(shortName)) expect(told, claim).not.toBe('');
    }
  });

  test('says in its lead, its description and the list of places how many claims that are, each counted once', () => {
    const others = new Set([...through].map((line) => line.split(' ').at(-1))).size;
    const lead = select(page.document, (element) => attribute(element, 'class') === 'place__lead').map(textOf).join('');
    const description = selectTags(page.document, 'meta').filter((meta) => attribute(meta, 'name') === 'description').map((meta) => attribute(meta, 'content') ?? '').join('');
    const [item] = select(pageAt.get('/places/')?.document ?? page.document, (element) => element.tagName === 'li' && attribute(element, 'id') === slug);
    expect(new Set(listed).size).toBe(direct.length + others);
    for (const text of [lead, description, item === undefined ? '' : textOf(item)]) expect([text, ...countsIn(text)]).toEqual([text, direct.length, others]);
    expect(/(?:列在|它在)(\d+)项/u.exec(lead)?.[1] ?? '0').toBe(String(selectTags(section(page, 'bonds'), 'li').length));
  });

  test('says of other names than its own only where the article uses them', () => {
    const [note = ''] = selectTags(article, 'p').map(textOf).filter((text) => text.startsWith('原文有') && text.includes('段写到它'));
    const counted = facts('mention-counts').filter(({ places: named, kind }) => kind !== 'own' && texts(named).some((id) => [code, slug].includes(id)));
    expect(note.includes('合称')).toBe(counted.length > 0);
    expect(note.includes('简称')).toBe(counted.some(({ kind }) => kind === 'short'));
  });

  test('says beside its small map that it stands at the edge only where it lies beyond, and describes no map without words', () => {
    const note = select(page.document, (element) => attribute(element, 'class') === 'place-map__note').map(textOf).join('');
    if (code.startsWith('32') || slug === 'shanghai') expect(note).not.toContain('标在边上');
    if (['zhoushan', 'bozhou', 'ningbo'].includes(slug)) expect(note).toContain('标在边上');
    expect(selectTags(page.document, 'desc').filter((described) => textOf(described).trim() === '')).toEqual([]);
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

  test('is reached from the list of places and from the atlas', () => {
    const linking = pages.filter((other) => other.path !== page.path && hrefsOf(other).has(page.path)).map(({ path }) => path);
    expect(linking).toEqual(expect.arrayContaining(['/atlas/', '/places/']));
  });
});

test('the pages follow one another as the list does, forward and back', () => {
  const order = selectTags(requirePage('/places/').document, 'li').flatMap((item) => hrefs(item).filter((href) => /^\/places\/[^/]+\/$/.test(href)).slice(0, 1));
  const turn = (path: string, rel: string): string | undefined =>
    selectTags(requirePage(path).document, 'a').filter((link) => attribute(link, 'rel') === rel).map((link) => attribute(link, 'href')).join(' ');
  expect(order.toSorted()).toEqual(all.map(({ slug }) => `/places/${slug}/`).toSorted());
  expect(order.map((path) => turn(path, 'next'))).toEqual([...order.slice(1), '']);
  expect(order.map((path) => turn(path, 'prev'))).toEqual(['', ...order.slice(0, -1)]);
});

describe('the list of places', () => {
  const list = requirePage('/places/');

  test('counts those that the article speaks of, and marks no others', () => {
    const spoken = all.filter((place) => {
      const { direct, through } = mentionedIn(place);
      return direct.length + through.size > 0;
    });
    const lead = select(list.document, (element) => attribute(element, 'class') === 'place__lead').map(textOf).join('');
    expect(lead.match(/\d+/gu)).toEqual([String(all.length), String(spoken.length), String(readClaims().length)]);
    const marked = select(list.document, (element) => element.tagName === 'li' && attribute(element, 'data-named') !== undefined).map((item) => attribute(item, 'id') ?? '');
    expect(marked.toSorted()).toEqual(spoken.map(({ slug }) => slug).toSorted());
  });

  test('has each place in the part of its province, and says the same part on its page', () => {
    const parts = new Map(
      selectTags(list.document, 'section').flatMap((part) =>
        selectTags(part, 'li').map((item) => [attribute(item, 'id') ?? '', selectTags(part, 'h2').map(textOf).join('')] as const),
      ),
    );
    for (const { slug, code } of all) {
      const kind = places.find((place) => place.slug === slug)?.kind;
      const wanted = kind === undefined ? '设区市' : kind === 'lake' ? '湖' : PARTS.get((code === slug ? TOWNS.get(slug) : code)?.slice(0, 2) ?? '');
      expect(parts.get(slug), slug).toContain(wanted ?? 'a province for its code');
      const up = select(pageOf(slug).document, (element) => attribute(element, 'class') === 'place__up').map(textOf).join('');
      expect(up, slug).toContain(parts.get(slug));
    }
  });
});

/** Words in the heading of each part, by the first digits of a code. */
const PARTS = new Map([['32', '江苏的区、县、镇'], ['31', '上海'], ['33', '浙江'], ['34', '安徽'], ['37', '山东'], ['41', '河南']]);

/** Places without a code, and what they lie in. */
const TOWNS = new Map([['huaqiao', '320583'], ['nanhui', '310115'], ['hongqiao', '310112']]);

/** How many claims a text says speak of a place by its own name, and by others. */
function countsIn(text: string): [number, number] {
  return [Number(/点名(?:的有)?(\d+)条/u.exec(text)?.[1] ?? 0), Number(/用(?:合称|合称或简称)带到(?:的有)?(\d+)条/u.exec(text)?.[1] ?? 0)];
}

const linksByPage = new Map<string, ReadonlySet<string>>();
function hrefsOf(page: Page): ReadonlySet<string> {
  const known = linksByPage.get(page.path) ?? new Set(selectTags(page.document, 'a').flatMap((link) => attribute(link, 'href') ?? []));
  linksByPage.set(page.path, known);
  return known;
}
