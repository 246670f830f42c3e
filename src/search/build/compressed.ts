/** Compression of the index's files at build time: zlib as zopfli makes it, some 5 % lighter than Pagefind's own. */
import { gunzipSync } from 'node:zlib';
import { zlibAsync } from '@gfx/zopfli';

/** What Pagefind puts before the content of each of its files. */
const SIGNATURE = 'pagefind_dcd';

/** The content of a file that Pagefind compressed. @throws when it is not such a file */
export function pagefindContent(file: Uint8Array): Buffer {
  const content = gunzipSync(file);
  if (!content.subarray(0, SIGNATURE.length).equals(Buffer.from(SIGNATURE))) {
    throw new Error(`search: a file of Pagefind does not begin with “${SIGNATURE}”; adapt src/search/build/compressed.ts to this version`);
  }
  return content.subarray(SIGNATURE.length);
}

/** Bytes above which zopfli looks for places to begin another block; below, it would take a hundred times longer for nothing. */
const SPLIT = 5000;

/** What the browser's `DecompressionStream('deflate')` gives back as `content`. */
export function compressed(content: Uint8Array): Promise<Uint8Array> {
  return zlibAsync(content, { numiterations: 15, blocksplitting: content.length > SPLIT });
}
