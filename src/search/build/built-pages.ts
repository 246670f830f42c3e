/** The pages of a build as the search reads them: addresses, languages and sections, in the order of the site. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Section, sectionsOf } from './sections.ts';

/** A page that holds something to search. */
export interface BuiltPage {
  /** `/coast/` */
  readonly address: string;
  /** What `<html lang>` says, as it is written there. */
  readonly language: string;
  /** The page as built. */
  readonly html: string;
  readonly sections: readonly Section[];
}

/**
 * All pages under `root`, the folder that was built: the home page first, then the others as it links to them.
 * @throws when a page cannot be searched: the message names it and the remedy
 */
export async function readPages(root: string): Promise<readonly BuiltPage[]> {
  const files = (await readdir(root, { recursive: true }))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .sort();
  const pages = await Promise.all(
    files.map(async (file) => {
      const address = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
      const html = await readFile(join(root, file), 'utf8');
      return { address, html, sections: sectionsOf(html, address) };
    }),
  );
  const home = pages.find(({ address }) => address === '/')?.html ?? '';
  const place = ({ address }: Pick<BuiltPage, 'address'>) => (address === '/' ? -1 : home.indexOf(`${address}"`) + 1 || Infinity);
  return pages
    .filter(({ sections }) => sections.length > 0)
    .map((page) => ({ ...page, language: languageOf(page) }))
    .sort((a, b) => Math.sign(place(a) - place(b)) || 0);
}

/** The index is a folder named by the language, so it has to be a plain one. */
function languageOf({ address, html }: Pick<BuiltPage, 'address' | 'html'>): string {
  const language = /<html\b[^>]*?\slang="?([^\s">]*)/i.exec(html)?.[1] ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) {
    throw new Error(`search: ${address} has ${language ? `the lang “${language}”` : 'no lang'} on <html>; give it one such as zh-CN or en`);
  }
  return language;
}
