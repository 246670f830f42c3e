import { render, type CollectionEntry } from 'astro:content';
import type { ChapterPassage } from './naming-chapters.ts';
import { namingPassages } from './passage-places.ts';

/** The blocks of all chapters that name something, in the order of the book. */
export async function chapterPassages(chapters: readonly CollectionEntry<'chapters'>[]): Promise<readonly ChapterPassage[]> {
  const found = await Promise.all(
    chapters.map(async (chapter) => namingPassages((await render(chapter)).remarkPluginFrontmatter).map((passage) => ({ ...passage, chapter }))),
  );
  return found.flat();
}
