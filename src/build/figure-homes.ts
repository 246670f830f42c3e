import { render, type CollectionEntry } from 'astro:content';
import type { Slug } from '../domain/model.ts';
import { figuresIn } from './chapter-figures.ts';

/** Figures that no chapter holds, but the home page does: see src/pages/index.astro. */
const ONLY_AT_HOME: ReadonlySet<Slug> = new Set(['outline']);

/** Where a figure stands among its prose. */
export interface FigureHome {
  /** The first chapter whose text holds it; without one the home page holds it. */
  readonly chapter: CollectionEntry<'chapters'> | undefined;
  /** Path and fragment on this site: `/coast/#fig-coast`. */
  readonly address: string;
}

/**
 * What tells the home of a figure by the id of its record.
 * @param chapters in the order of the book
 * @throws from what it gives, for a figure that stands nowhere, since its picture and its table would name an address that does not exist
 */
export async function figureHomes(chapters: readonly CollectionEntry<'chapters'>[]): Promise<(figure: Slug) => FigureHome> {
  const held = await Promise.all(chapters.map(async (chapter) => ({ chapter, figures: figuresIn((await render(chapter)).remarkPluginFrontmatter) })));
  return (id) => {
    const chapter = held.find(({ figures }) => figures.includes(id))?.chapter;
    if (chapter === undefined && !ONLY_AT_HOME.has(id)) {
      throw new Error(`The figure “${id}” stands in no chapter: write its word into one of content/chapters, or name it in src/build/figure-homes.ts if the home page holds it.`);
    }
    return { chapter, address: `${chapter === undefined ? '/' : `/${chapter.id}/`}#fig-${id}` };
  };
}
