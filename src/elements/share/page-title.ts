/** What stands between the title of a page and the name of the site; src/layouts/Page.astro writes both. */
const SEPARATOR = ' · ';

/** The title of the page alone; that of the first page is the name of the site. */
export function pageTitle(): string {
  return document.title.split(SEPARATOR)[0] ?? '';
}

/** The name of the site. */
export function siteName(): string {
  return document.title.split(SEPARATOR).at(-1) ?? '';
}
