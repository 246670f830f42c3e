import { attribute, selectTags, textOf } from './html-tree.ts';
import { siteFile, type Page } from './built-site.ts';

/** A page as it was parsed, of whichever build. */
type Parsed = Pick<Page, 'document'>;

/** The contents of the `<meta>` elements of a page with this name or property, in its order. */
export function metaOf({ document }: Parsed, name: string): string[] {
  return selectTags(document, 'meta')
    .filter((meta) => [attribute(meta, 'name'), attribute(meta, 'property')].includes(name))
    .map((meta) => attribute(meta, 'content') ?? '');
}

/** Where the links in the head of a page lead that have this relation. */
export function linksOf({ document }: Parsed, relation: string): string[] {
  return selectTags(document, 'link').filter((link) => attribute(link, 'rel') === relation && attribute(link, 'hreflang') === undefined).map((link) => attribute(link, 'href') ?? '');
}

/** The versions of a page by language, as its head names them. */
export function versionsOf({ document }: Parsed): ReadonlyMap<string, string> {
  return new Map(
    selectTags(document, 'link').flatMap((link) => {
      const language = attribute(link, 'hreflang');
      return language === undefined ? [] : [[language, attribute(link, 'href') ?? ''] as const];
    }),
  );
}

/** Whether search engines may list a page. */
export function isListed(page: Parsed): boolean {
  return !metaOf(page, 'robots').some((content) => content.includes('noindex'));
}

/** A thing of structured data: its properties by name. */
export type Thing = Readonly<Record<string, unknown>>;

/**
 * The things that the structured data of a page describe, or nothing when it has none.
 * @throws when a page has several scripts of them, or one that is not what search engines read
 */
export function thingsOf({ path, document }: Pick<Page, 'path' | 'document'>): Thing[] {
  const [script, ...more] = selectTags(document, 'script').filter((element) => attribute(element, 'type') === 'application/ld+json');
  if (script === undefined) return [];
  const data: unknown = JSON.parse(textOf(script));
  const graph = isThing(data) && data['@context'] === 'https://schema.org' ? data['@graph'] : undefined;
  if (more.length > 0 || !Array.isArray(graph) || !graph.every(isThing)) throw new Error(`${path}: one script with a list of things of https://schema.org was expected`);
  return graph;
}

/** The texts in a thing and in the things that it holds. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Where a whole address leads to nothing, as a sentence, or `undefined` when a page or a file of the site is there. */
export function brokenAddress(address: string, site: URL, pages: readonly Page[]): string | undefined {
  if (!address.startsWith(site.href)) return `${address} does not begin with ${site.href}`;
  const { pathname, hash } = new URL(address);
  const path = decodeURIComponent(pathname);
  if (siteFile(path) === undefined) return `${address}: dist${path} does not exist`;
  const page = pages.find((candidate) => candidate.path === path);
  return hash === '' || page?.ids.has(decodeURIComponent(hash.slice(1))) === true ? undefined : `${address}: ${path} has no id “${hash.slice(1)}”`;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
