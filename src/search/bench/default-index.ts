/** Pagefind's index as it comes, to compare with: the same pages, no settings. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { BuiltPage } from '../build/built-pages.ts';

/**
 * Writes Pagefind's default index of `pages` into `folder`.
 * @throws with Pagefind's own words when it refuses a page or cannot write
 */
export async function writeDefaultIndex(pages: readonly BuiltPage[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`bench: Pagefind did not start: ${errors.join('; ')}`);
    for (const { address, html } of pages) {
      const added = await index.addHTMLFile({ url: address, content: html });
      if (added.errors.length > 0) throw new Error(`bench: Pagefind refused ${address}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`bench: Pagefind did not write its index: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
}

/** What lies in an index's folder: number of files and bytes. Pagefind's files are compressed as they lie there. */
export async function folderSize(folder: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const names = await readdir(folder, { recursive: true });
  const stats = await Promise.all(names.map((name) => stat(join(folder, name))));
  const files = stats.filter((entry) => entry.isFile());
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}
