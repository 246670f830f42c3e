import type { Provenance, Slug } from '../../domain/model.ts';
import type { NamingPassage } from './passage-places.ts';

/** A chapter, as far as links to its parts need it. */
interface LinkedChapter {
  readonly id: Slug;
  readonly data: { readonly numeral: string; readonly title: string };
}

/** A block that names something, with the chapter that it stands in. */
export interface ChapterPassage extends NamingPassage {
  readonly chapter: LinkedChapter;
}

/** A chapter with its headings under which a place is named. */
export interface NamingChapter {
  readonly chapter: LinkedChapter;
  readonly headings: readonly {
    readonly id: string;
    readonly text: string;
    /** How many blocks name it, by who speaks in them. */
    readonly marks: readonly { readonly provenance: Provenance; readonly count: number }[];
  }[];
}

/**
 * Where the chapters name a place, but for the claims that are listed already, by chapter and heading. What stands above
 * the first heading goes by the title of its chapter.
 * @param listed ids of claims
 */
export function namingChapters(passages: readonly ChapterPassage[], place: Slug, listed: readonly string[]): readonly NamingChapter[] {
  const naming = passages.filter(({ names, claim }) => names.includes(place) && (claim === undefined || !listed.includes(claim)));
  return [...Map.groupBy(naming, ({ chapter }) => chapter)].map(([chapter, ofChapter]) => ({
    chapter,
    headings: [...Map.groupBy(ofChapter, ({ heading }) => heading?.id ?? 'top')].map(([id, ofHeading]) => ({
      id,
      text: ofHeading[0]?.heading?.text ?? chapter.data.title,
      marks: [...Map.groupBy(ofHeading, ({ provenance }) => provenance)].map(([provenance, { length }]) => ({ provenance, count: length })),
    })),
  }));
}
