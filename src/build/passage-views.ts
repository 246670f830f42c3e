import type {} from '@astrojs/markdown-remark';
import type { VFile } from 'vfile';
import type { PassageView } from '../figures/author-words.ts';

const KEY = 'passageViews';

/** Tells the page of a chapter which views its blocks ask for, so that it can hold them against its maps. */
export function passViews(views: readonly PassageView[], file: VFile): void {
  file.data.astro ??= {};
  file.data.astro.frontmatter ??= {};
  file.data.astro.frontmatter[KEY] = views;
}

/**
 * The views that a chapter's blocks ask for, in the order of the text.
 * @param frontmatter what `render()` gives as `remarkPluginFrontmatter`
 * @throws when the chapter was compiled without the plugin that collects them
 */
export function viewsIn(frontmatter: Readonly<Record<string, unknown>>): readonly PassageView[] {
  const views = frontmatter[KEY];
  if (!Array.isArray(views)) {
    throw new Error(
      'The chapter does not say which views its passages ask for: keep remarkAuthorWords among the remarkPlugins of astro.config.mjs.',
    );
  }
  return views as PassageView[];
}
