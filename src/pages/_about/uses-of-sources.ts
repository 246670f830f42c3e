import { render } from 'astro:content';
import { blocksIn } from '@/build/chapter-blocks.ts';
import { figureHomes } from '@/build/figure-homes.ts';
import { sourceUses } from '@/build/source-uses.ts';
import { figureRecords } from '@/figures/all-figures.ts';
import { figureNames } from '@/figures/figure-names.ts';
import { placeAddresses } from '@/figures/place-addresses.ts';
import { chaptersInOrder } from '@/layouts/chapters.ts';
import type { SourceUse } from '@/text/about.ts';

/** What rests on each source of the site, by its id. */
export async function usesOfSources(): Promise<ReadonlyMap<string, readonly SourceUse[]>> {
  const chapters = await chaptersInOrder();
  const homes = await figureHomes(figureRecords.map(({ id }) => id), chapters);
  const blocks = await Promise.all(chapters.map(async (chapter) => blocksIn((await render(chapter)).remarkPluginFrontmatter)));
  return sourceUses({
    blocks: blocks.flat(),
    figures: figureRecords.map(({ id, title, sources }) => ({ name: figureNames.get(id) ?? title, address: homes.get(id)?.address ?? '/', sources })),
    atlas: placeAddresses([]),
    documents: homes.get('timeline')?.address ?? '/',
  });
}
