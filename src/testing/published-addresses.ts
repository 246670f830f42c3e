/** The addresses that the built site publishes, and what each means, read from its pages. */
import { readdirSync } from 'node:fs';
import type { Addresses } from './address-ledger.ts';
import { readClaims, readPages, siteFolder, type Page } from './built-site.ts';
import { attribute, select, selectTags, textOf, type HtmlElement } from './html-tree.ts';

/** Files that only browsers and crawlers ask for. */
const INTERNAL = /^\/(?:_astro|pagefind|fonts|data\/maps)\/|^\/data\/(?:search-places|terms)\.json$|^\/(?:sitemap[\w-]*\.xml|robots\.txt|icon[\w-]*\.\w+)$|\.html$/;

/** The whole text on one page repeats what has its address elsewhere. */
const WHOLE_TEXT = '/print/';

const gists = new Map(readClaims().map(({ id, gist }) => [id.replaceAll('.', '-'), gist]));

/** Pages, the places on them that have an address, the places of the atlas, and files for readers. */
export function publishedAddresses(): Addresses {
  const pages = readPages().filter(({ path, document }) => path !== '/404.html' && !isMovedPage(document));
  return new Map([...pages.flatMap(addressesOf), ...filePaths().map((path): [string, string] => [path, path.replace(/^.*\./, '').toUpperCase()])]);
}

function addressesOf(page: Page): [string, string][] {
  const { path, document } = page;
  const [figure] = path.startsWith('/embed/') ? selectTags(document, 'figure') : [];
  if (figure !== undefined) return [[path, attribute(figure, 'id') ?? '']];
  const own: [string, string] = [path, textOf(selectTags(document, 'h1')[0] ?? document)];
  if (path === WHOLE_TEXT) return [own];
  const marked = select(document, (element) => attribute(element, 'id') !== undefined).flatMap((element): [string, string][] => {
    const meaning = meaningOf(element);
    return meaning === undefined ? [] : [[`${path}#${attribute(element, 'id') ?? ''}`, meaning]];
  });
  return [own, ...marked, ...placesOf(page)];
}

/** What an element with an id stands for; `undefined` when the id is mere mechanics. */
function meaningOf(element: HtmlElement): string | undefined {
  const id = attribute(element, 'id') ?? '';
  // The h1 is the page.
  if (/^h[2-6]$/.test(element.tagName)) return textOf(element);
  // Where it is restated, and where the article is set beside it.
  if (/^[cr]-\d/.test(id)) return gists.get(id.slice(2));
  if (element.tagName === 'figure') return textOf(select(element, (child) => attribute(child, 'id') === `${id}-title`)[0] ?? element);
  if (element.tagName === 'dfn') return textOf(element);
  if (id.startsWith('source-')) return withoutNotes(element);
  return undefined;
}

/** The name alone: what follows it in small type or folded says when a source was looked at and what rests on it, or what kind of place it is. */
function withoutNotes(element: HtmlElement): string {
  return textOf({ ...element, childNodes: element.childNodes.filter(({ nodeName }) => nodeName !== 'small' && nodeName !== 'details') });
}

/** The address of a chosen place in the atlas, whatever layers are shown with it. */
function placesOf({ path, document }: Page): [string, string][] {
  if (path !== '/atlas/') return [];
  return selectTags(document, 'details').flatMap((entry): [string, string][] => {
    const place = /^at-(.+)$/.exec(attribute(entry, 'id') ?? '')?.[1];
    const [summary] = selectTags(entry, 'summary');
    return place === undefined || summary === undefined ? [] : [[`${path}?place=${place}`, withoutNotes(summary)]];
  });
}

/** A page that only leads on publishes nothing of its own. */
function isMovedPage(document: Page['document']): boolean {
  return select(document, (element) => attribute(element, 'data-moved-to') !== undefined).length > 0;
}

function filePaths(): string[] {
  return readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(siteFolder.length))
    .filter((path) => !INTERNAL.test(path));
}
