import type {} from '@astrojs/markdown-remark';
import type { VFile } from 'vfile';
import type { Provenance } from '../domain/model.ts';

const KEY = 'blocks';

/** A block of a chapter: a restated claim, or what the site adds. */
export interface ChapterBlock {
  readonly provenance: Provenance;
  /** Letters, digits and Chinese characters, without punctuation, sources and marks. */
  readonly characters: number;
  /** Ids of content/sources.json that it cites. */
  readonly sources: readonly string[];
  /** Addresses of the numbers of the records that it prints: `observation/delta-area`. */
  readonly values: readonly string[];
  /** The address nearest above it: of the claim that it is or follows under its heading, else of the heading, which is empty before the first. */
  readonly near: { readonly address: string; readonly claim: string | undefined; readonly heading: string };
}

/** How many blocks of one mark there are, and how long they are together. */
export interface BlockSum {
  readonly count: number;
  readonly characters: number;
}

/** The blocks of a text by who speaks in them. */
export type BlockSums = Readonly<Record<Provenance, BlockSum>>;

/** Tells the page of a chapter which blocks its text has, in its order. */
export function passBlocks(blocks: readonly ChapterBlock[], file: VFile): void {
  file.data.astro ??= {};
  file.data.astro.frontmatter ??= {};
  file.data.astro.frontmatter[KEY] = blocks;
}

/**
 * The blocks of a chapter, in the order of its text.
 * @param frontmatter what `render()` gives as `remarkPluginFrontmatter`
 * @throws when the chapter was compiled without the plugin that collects them
 */
export function blocksIn(frontmatter: Readonly<Record<string, unknown>>): readonly ChapterBlock[] {
  const blocks = frontmatter[KEY];
  if (!Array.isArray(blocks)) {
    throw new Error('The chapter does not say which blocks it has: keep remarkBlocks among the remarkPlugins of astro.config.mjs, after remarkValues.');
  }
  return blocks as ChapterBlock[];
}

/** Adds up blocks by their marks. */
export function sumsOf(blocks: readonly ChapterBlock[]): BlockSums {
  const sum = (provenance: Provenance): BlockSum => {
    const own = blocks.filter((block) => block.provenance === provenance);
    return { count: own.length, characters: own.reduce((characters, block) => characters + block.characters, 0) };
  };
  return { article: sum('article'), external: sum('external'), derived: sum('derived'), editor: sum('editor') };
}

/** The share of the characters of a text that restate the article, from 0 to 1. A chapter has at least one claim. */
export function articleShare(sums: BlockSums): number {
  const characters = sums.article.characters + sums.external.characters + sums.derived.characters + sums.editor.characters;
  return sums.article.characters / characters;
}
