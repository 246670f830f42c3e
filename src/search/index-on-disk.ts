/** For tests and measurements in Node: a built index, read from disk as the browser reads it over the network. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderOf, type IndexFiles } from './pagefind-index.ts';

/** Serves addresses of the site from `root`, the folder that was built; as the global `fetch` too, for Pagefind's script. */
export function fetchFrom(root: string): (url: string) => Promise<Response> {
  return (url) => {
    const file = join(root, url.replace(/\?.*$/, ''));
    return Promise.resolve(existsSync(file) ? new Response(readFileSync(file)) : new Response(null, { status: 404 }));
  };
}

/** The index of a language under `root`. The global `fetch` has to be {@link fetchFrom} the same folder while it is in use. */
export function filesOnDisk(root: string, language: string): IndexFiles {
  return {
    language,
    folder: folderOf(language),
    load: (url) => import(/* @vite-ignore */ pathToFileURL(join(root, url)).href),
    fetch: fetchFrom(root),
  };
}
