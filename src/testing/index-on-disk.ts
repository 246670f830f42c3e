/** For tests and measurements in Node: a built index, read from disk as the browser reads it over the network. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { folderOf, type IndexFiles } from '../search/index/pagefind-index.ts';
import { ENCODING, packedName } from '../search/index/record.ts';
import { type Start, START_FILE, unpackStart } from '../search/index/start-file.ts';

/** Serves addresses of the site from `root`, the folder that was built. */
function fetchFrom(root: string): (url: string) => Promise<Response> {
  return (url) => {
    const file = join(root, url.replace(/\?.*$/, ''));
    return Promise.resolve(existsSync(file) ? new Response(readFileSync(file)) : new Response(null, { status: 404 }));
  };
}

/** The index of a language under `root`. */
export function filesOnDisk(root: string, language: string): IndexFiles {
  return { language, folder: folderOf(language), fetch: fetchFrom(root) };
}

/** What a language's index under `root` begins with. */
export function startOnDisk(root: string, language: string): Start {
  return unpackStart(startTextOnDisk(root, language));
}

/** The same as the text that it is unpacked from: all headings, addresses and names that the index knows. */
export function startTextOnDisk(root: string, language: string): string {
  return unpackedFile(join(root, folderOf(language), START_FILE));
}

/** A text file of a language's index under `root`, as `readFile` of the index gives it. */
export function textOnDisk(root: string, language: string, name: string): string {
  const { build, files } = startOnDisk(root, language);
  return files.get(name) ?? unpackedFile(join(root, folderOf(language), build, name));
}

function unpackedFile(path: string): string {
  return new TextDecoder(ENCODING).decode(inflateSync(readFileSync(packedName(path))));
}
