import type {} from '@astrojs/markdown-remark';
import type { VFile } from 'vfile';
import type { Slug } from '../domain/model.ts';

const KEY = 'figures';

/** Tells the page of a chapter which figures its text holds: ids of figure records, in the order of the text. */
export function passFigures(figures: readonly Slug[], file: VFile): void {
  file.data.astro ??= {};
  file.data.astro.frontmatter ??= {};
  file.data.astro.frontmatter[KEY] = figures;
}

/**
 * The ids of the figures that a chapter's text holds, in its order.
 * @param frontmatter what `render()` gives as `remarkPluginFrontmatter`
 * @throws when the chapter was compiled without the plugin that collects them
 */
export function figuresIn(frontmatter: Readonly<Record<string, unknown>>): readonly Slug[] {
  const figures = frontmatter[KEY];
  if (!Array.isArray(figures) || !figures.every((id) => typeof id === 'string')) {
    throw new Error(
      'The chapter does not say which figures it holds: keep remarkAuthorWords among the remarkPlugins of astro.config.mjs.',
    );
  }
  return figures;
}
