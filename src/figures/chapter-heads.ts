import { chapterSlugs } from '@/domain/claims.ts';

/** What figures say of a chapter, as its file says it. */
export interface ChapterHead {
  readonly slug: (typeof chapterSlugs)[number];
  /** As the article counts its parts: 导言, 一 … */
  readonly numeral: string;
  readonly title: string;
  /** Two to six characters. */
  readonly shortTitle: string;
}

const FOLDER = '../../content/chapters/zh-CN';
const files = import.meta.glob<string>('../../content/chapters/zh-CN/*.mdx', { query: '?raw', import: 'default', eager: true });

/**
 * Reads a chapter's head, without the checks that the build makes of it.
 * @throws when a field is missing, with the name of the file
 */
export function parseChapterHead(slug: ChapterHead['slug'], text: string): ChapterHead {
  const field = (name: string): string => {
    const value = new RegExp(`^${name}:\\s*(['"]?)(.+?)\\1\\s*$`, 'm').exec(text.split(/^---$/m)[1] ?? '')?.[2];
    if (value === undefined) throw new Error(`content/chapters/zh-CN/${slug}.mdx has no “${name}” in its head. Write it between the two lines of ---.`);
    return value;
  };
  return { slug, numeral: field('numeral'), title: field('title'), shortTitle: field('shortTitle') };
}

/** The heads of the chapters in the order of the book. */
export const chapterHeads: readonly ChapterHead[] = chapterSlugs.map((slug) => parseChapterHead(slug, files[`${FOLDER}/${slug}.mdx`] ?? ''));
