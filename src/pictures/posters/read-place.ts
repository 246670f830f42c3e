/** What the atlas says of a city, read from its list as built. */
import { attribute, childrenOf, findAll, findOne, parsePage, textOf, type PageElement, type PageNode } from '../page-tree.ts';

/** A structure that a city belongs to. */
export interface Membership {
  /** With what of the city belongs to it: 南京都市圈（核心范围）. */
  readonly name: string;
  /** 都市圈 */
  readonly kind: string;
  /** What is to be known before it is taken for settled: 推定, 说法不一, 晚于文章. */
  readonly doubt: string;
  /** Who says so. */
  readonly authority: string;
}

/** Passages of the article, and the name by which they speak of a city, where that is not its own. */
export interface Passages {
  /** 经“苏锡常” */
  readonly by: string;
  /** 1.3a 徐州的三重定位 */
  readonly gists: readonly string[];
}

/** A city as the atlas has it. */
export interface PlaceWords {
  readonly slug: string;
  /** Its code on maps: 320300. */
  readonly code: string;
  readonly name: string;
  /** 设区市 */
  readonly kind: string;
  readonly facts: readonly string[];
  readonly memberships: readonly Membership[];
  readonly passages: readonly Passages[];
  /** What is said where the article does not name it: 原文没有点到. */
  readonly silent: string;
}

/** The parts of an entry, in the order in which the atlas has them; one without content is left out there. */
interface Entry {
  readonly name: string;
  readonly kind: string;
  /** The `<dd>` under each `<dt>`, by its text. */
  readonly parts: ReadonlyMap<string, readonly PageElement[]>;
}

/** Words of the atlas under which an entry says what. */
export interface EntryTerms {
  readonly article: string;
  readonly bonds: string;
  readonly facts: string;
}

/**
 * Reads the entry of a city from the page of the atlas.
 * @throws when the atlas has no such entry, or it is no city that maps draw.
 */
export function readPlace(html: string, slug: string, terms: EntryTerms): PlaceWords {
  const page = parsePage(html);
  const place = findOne(page, `[id="at-${slug}"]`, `the atlas, from which the poster of “${slug}” is made,`);
  const code = (attribute(place, 'data-features') ?? '').split(' ').find((feature) => /^\d{6}$/.test(feature));
  if (code === undefined) throw new Error(`pictures: a page links to /posters/${slug}.png, but “${slug}” is no city with an outline; link posters of chapters and cities only`);
  const { name, kind, parts } = readEntry(place);
  const article = parts.get(terms.article) ?? [];
  const own = article.filter((part) => isOwn(part) && linksIn(part).length > 0);
  const through = article.filter((part) => !isOwn(part));
  return {
    slug,
    code,
    name,
    kind,
    facts: (parts.get(terms.facts) ?? []).map(textOf),
    memberships: (parts.get(terms.bonds) ?? []).flatMap((part) => membershipsIn(part, page, terms)),
    passages: [
      ...(own.length > 0 ? [{ by: '', gists: own.flatMap(gistsIn) }] : []),
      ...through.map((part) => ({ by: textBefore(part), gists: gistsIn(part) })),
    ],
    silent: article.filter((part) => linksIn(part).length === 0).map(textOf).join(''),
  };
}

function readEntry(entry: PageElement): Entry {
  const summary = findOne(entry, 'summary', 'an entry of the atlas');
  const [kind] = findAll(summary, 'small').map(textOf);
  const parts = new Map<string, PageElement[]>();
  let term = '';
  for (const element of findAll(entry, 'dl > *')) {
    if (element.tagName === 'dt') term = textOf(element);
    else parts.set(term, [...(parts.get(term) ?? []), element]);
  }
  return { name: textBefore(summary), kind: (kind ?? '').split(' · ')[0] ?? '', parts };
}

/** The links of a city to structures, each followed by how sure it is, where that is not. */
function membershipsIn(part: PageElement, page: PageNode, terms: EntryTerms): Membership[] {
  const elements = childrenOf(part).flatMap((child) => ('tagName' in child ? [child] : []));
  return elements.flatMap((link, index) => {
    const target = (attribute(link, 'href') ?? '').replace('#', '');
    if (link.tagName !== 'a' || target === '') return [];
    const { kind, parts } = readEntry(findOne(page, `[id="${target}"]`, 'the atlas'));
    const after = elements[index + 1];
    const doubt = after?.tagName === 'small' ? textOf(after) : '';
    // A kind may say so itself: 铁路（晚于文章）.
    return [{ name: textOf(link), kind, doubt: kind.includes(doubt) ? '' : doubt, authority: authorityIn(parts.get(terms.facts) ?? []) }];
  });
}

/** The sentence that names sources; else the last, which tells of the document that says so. */
function authorityIn(facts: readonly PageElement[]): string {
  const sentences = facts.map(textOf);
  return sentences.find((sentence) => sentence.startsWith('出处：')) ?? sentences.at(-1) ?? '';
}

const linksIn = (part: PageElement): PageElement[] => findAll(part, 'a[href*="#c-"]');
const gistsIn = (part: PageElement): string[] => linksIn(part).map(textOf);
const isOwn = (part: PageElement): boolean => textBefore(part) === '' || linksIn(part).length === 0;

/** The text of an element before its first child element. */
function textBefore(element: PageElement): string {
  const children = childrenOf(element);
  const first = children.findIndex((child) => 'tagName' in child);
  return children.slice(0, first < 0 ? undefined : first).map(textOf).join('').trim();
}
