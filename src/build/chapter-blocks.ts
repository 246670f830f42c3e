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

/** How many blocks bear a mark. */
export function countOf(blocks: readonly ChapterBlock[], provenance: Provenance): number {
  return blocks.filter((block) => block.provenance === provenance).length;
}

/** The share of the characters of a text that restate the article, from 0 to 1. A chapter has at least one claim. */
export function articleShare(blocks: readonly ChapterBlock[]): number {
  return charactersOf(blocks.filter(({ provenance }) => provenance === 'article')) / charactersOf(blocks);
}

function charactersOf(blocks: readonly ChapterBlock[]): number {
  return blocks.reduce((sum, { characters }) => sum + characters, 0);
}
