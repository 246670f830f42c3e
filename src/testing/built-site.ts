import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import { attribute, parsePage, select } from './html-tree.ts';
import { root } from './project-root.ts';

/** Where `npm run build` puts the site. */
export const siteFolder = join(root, 'dist');

/** One HTML page of the built site. */
export interface Page {
  /** Its address, such as `/coast/` or `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly document: Html.Document;
  /** Every id that occurs in it. */
  readonly ids: ReadonlySet<string>;
}

/** The addresses of all HTML pages in `dist/`, in the order of their names. */
export function pagePaths(): string[] {
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** All pages of the built site, parsed. */
export function readPages(): Page[] {
  return pagePaths().map((path) => {
    const html = readSite(path).toString('utf8');
    const document = parsePage(html);
    const ids = select(document, () => true).flatMap((element) => attribute(element, 'id') ?? []);
    return { path, html, document, ids: new Set(ids) };
  });
}

/** The addresses of the chapters: the pages that `content/claims.json` gives claims to. */
export function chapterPaths(): string[] {
  return [...new Set(readClaims().map(({ chapter }) => `/${chapter}/`))];
}

/** The claims as `content/claims.json` lists them, read without the code under test. */
export function readClaims(): { id: string; chapter: string; gist: string; phrases: string[] }[] {
  return JSON.parse(readFileSync(join(root, 'content/claims.json'), 'utf8'));
}

/**
 * The file in `dist/` that a host would send for an address, or `undefined` when it would send none.
 * @param path decoded path of the address, such as `/coast/`
 */
export function siteFile(path: string): string | undefined {
  const file = join(siteFolder, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * The bytes that a host would send for an address.
 * @throws when `dist/` holds no file for it.
 */
export function readSite(path: string): Buffer {
  const file = siteFile(path);
  if (file === undefined) throw new Error(`dist${path} does not exist, and a page of the site asks for it`);
  return readFileSync(file);
}

/**
 * Where the build was told that the site will stand (SITE_URL), or `undefined` when it was not told: the line of the site
 * map in robots.txt says it.
 */
export function builtFor(): URL | undefined {
  const sitemap = /^Sitemap: (\S+)$/m.exec(readSite('/robots.txt').toString('utf8'))?.[1];
  return sitemap === undefined ? undefined : new URL('/', sitemap);
}

/** The path on this site that a reference on a page leads to, or `undefined` when it leads elsewhere. */
export function sitePath(reference: string, from: string): string | undefined {
  const here = 'https://site.invalid';
  const url = new URL(reference, `${here}${from}`);
  return url.origin === here ? decodeURIComponent(url.pathname) : undefined;
}
