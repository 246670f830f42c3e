import { render, type CollectionEntry } from 'astro:content';
import type { Provenance, Slug } from '../../domain/model.ts';
import { namingPassages, type NamingPassage } from './passage-places.ts';

/** A block that names something, with the chapter that it stands in. */
export interface ChapterPassage extends NamingPassage {
  readonly chapter: CollectionEntry<'chapters'>;
}

/** A chapter with its headings under which a place is named. */
export interface NamingChapter {
  readonly chapter: CollectionEntry<'chapters'>;
  readonly headings: readonly {
    readonly id: string;
    readonly text: string;
    /** How many blocks name it, by who speaks in them. */
    readonly marks: readonly { readonly provenance: Provenance; readonly count: number }[];
  }[];
}

/** The blocks of all chapters that name something, in the order of the book. */
export async function chapterPassages(chapters: readonly CollectionEntry<'chapters'>[]): Promise<readonly ChapterPassage[]> {
  const found = await Promise.all(
    chapters.map(async (chapter) => namingPassages((await render(chapter)).remarkPluginFrontmatter).map((passage) => ({ ...passage, chapter }))),
  );
  return found.flat();
}

/**
 * Where the chapters name a place, but for the claims that are listed already, by chapter and heading.
 * @param listed ids of claims
 */
export function namingChapters(passages: readonly ChapterPassage[], place: Slug, listed: readonly string[]): readonly NamingChapter[] {
  const naming = passages.filter(({ names, claim }) => names.includes(place) && (claim === undefined || !listed.includes(claim)));
  return [...Map.groupBy(naming, ({ chapter }) => chapter)].map(([chapter, ofChapter]) => ({
    chapter,
    headings: [...Map.groupBy(ofChapter, ({ heading }) => heading.id)].map(([id, ofHeading]) => ({
      id,
      text: ofHeading[0]?.heading.text ?? '',
      marks: [...Map.groupBy(ofHeading, ({ provenance }) => provenance)].map(([provenance, { length }]) => ({ provenance, count: length })),
    })),
  }));
}
