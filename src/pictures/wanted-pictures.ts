/** Which cards and posters the pages of a build ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A page of the build that may ask for pictures. The search reads the same files with a reader of its own, which leaves out
 * pages with nothing to search: search/build/built-pages.ts. Neither folder knows of the other.
 */
export interface AskingPage {
  /** `/coast/` */
  readonly path: string;
  readonly html: string;
}

/** Names of pictures by what they are. */
export interface WantedPictures {
  /** `home`, `coast`: with the square of each. */
  readonly cards: readonly string[];
  /** `coast`, `xuzhou` */
  readonly posters: readonly string[];
}

const CARD = /<meta property="og:image" content="[^"]*\/cards\/([\w-]+?)(?:-square)?\.png"/g;
const POSTER = /href="\/posters\/([\w-]+)\.png"/g;

/** Every HTML page in a folder, in the order of their paths. */
export function builtPages(folder: string): AskingPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({ path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html: readFileSync(join(folder, file), 'utf8') }));
}

/** What the pages name as their cards, and link to as posters, each once. */
export function wantedPictures(pages: readonly AskingPage[]): WantedPictures {
  const named = (pattern: RegExp): string[] => [...new Set(pages.flatMap(({ html }) => [...html.matchAll(pattern)].map(([, name]) => name ?? '')))].sort();
  return { cards: named(CARD), posters: named(POSTER) };
}
