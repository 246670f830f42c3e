/**
 * The pages of places as the tests read them, and the facts that stand behind them. Everything is read anew from the files
 * and the built pages, without the code that makes the pages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPages, type Page } from './built-site.ts';
import { attribute, selectTags, type HtmlElement } from './html-tree.ts';
import { root } from './project-root.ts';

/** A record of a file of facts, unread. */
export interface Fact {
  readonly [field: string]: unknown;
}
/** The records of a file of `content/facts`. */
export const facts = (name: string): Fact[] => JSON.parse(readFileSync(join(root, `content/facts/${name}.json`), 'utf8'));
/** The texts in a list of a record; none where it has no list. */
export const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

/** The 13 cities, and the other places with their slug for a code where they have none. */
export const cities = facts('cities').map(({ slug, code, name, shortName }) => ({ slug: String(slug), code: String(code), name: String(name), shortName: String(shortName) }));
export const places = facts('places').map(({ slug, code = slug, name, shortName, kind }) => ({ slug: String(slug), code: String(code), name: String(name), shortName: String(shortName), kind: String(kind) }));
export const all = [...cities, ...places];
/** Every built page, and by its path. */
export const pages = readPages();
export const pageAt = new Map(pages.map((page) => [page.path, page]));

/** The page of a place. Throws when it is not built. */
export const pageOf = (slug: string): Page => requirePage(`/places/${slug}/`);

/** A part of a page by the id of its heading. Throws when the page has none. */
export function section(page: Page, id: string): HtmlElement {
  const [found] = selectTags(page.document, 'section').filter((element) => attribute(element, 'aria-labelledby') === id);
  if (found === undefined) throw new Error(`${page.path} has no section ${id}`);
  return found;
}

/** The addresses of all links in an element. */
export const hrefs = (element: HtmlElement): string[] => selectTags(element, 'a').flatMap((link) => attribute(link, 'href') ?? []);

/** The page at a path. Throws when it is not built. */
export function requirePage(path: string): Page {
  const page = pageAt.get(path);
  if (page === undefined) throw new Error(`dist has no ${path}`);
  return page;
}

/** A city of Jiangsu stands in what counts some of its counties; a city beyond does so only as a whole. */
export function partly(members: unknown, code: string): boolean {
  return cities.some((city) => city.code === code) && Array.isArray(members) && members.some((member: { city?: string }) => member.city === code);
}
