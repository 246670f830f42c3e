import { render } from 'astro:content';
import { blocksIn } from '@/build/chapter-blocks.ts';
import { sourceUses } from '@/build/source-uses.ts';
import { figureRecords } from '@/figures/all-figures.ts';
import { figureNames } from '@/figures/figure-names.ts';
import { addressOnAtlas } from '@/figures/place-addresses.ts';
import { chaptersInOrder } from '@/layouts/chapters.ts';
import type { SourceUse } from '@/text/about.ts';
import { homesOfFigures } from '../_figure-homes.ts';

/** Worked out once for the page and the file. */
let uses: Promise<ReadonlyMap<string, readonly SourceUse[]>> | undefined;

/** What rests on each source of the site, by its id. */
export function usesOfSources(): Promise<ReadonlyMap<string, readonly SourceUse[]>> {
  uses ??= workOutUses();
  return uses;
}

async function workOutUses(): Promise<ReadonlyMap<string, readonly SourceUse[]>> {
  const chapters = await chaptersInOrder();
  const homeOf = await homesOfFigures();
  const blocks = await Promise.all(chapters.map(async (chapter) => blocksIn((await render(chapter)).remarkPluginFrontmatter)));
  return sourceUses({
    blocks: blocks.flat(),
    figures: figureRecords.map(({ id, title, sources }) => ({ name: figureNames.get(id) ?? title, address: homeOf(id).address, sources })),
    addressOnAtlas,
    documents: homeOf('timeline').address,
  });
}
