import type {} from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Provenance, Slug } from '../../domain/model.ts';
import { attribute, provenanceOf, type AuthorElement } from '../author-element.ts';
import { chapterAt } from '../check-chapter-head.ts';
import { headingId } from '../remark-heading-ids.ts';
import { sentencesOf } from './restated-sentences.ts';

const KEY = 'passagePlaces';

/** A block of a chapter with what it names, or a claim. */
export interface NamingPassage {
  readonly provenance: Provenance;
  /** The claim that it restates, such as `1.1a`. */
  readonly claim?: string | undefined;
  /** The nearest heading above it; none for what opens its chapter. */
  readonly heading: { readonly id: string; readonly text: string } | undefined;
  /** Ids of the places, structures and features that it names, each once. */
  readonly names: readonly Slug[];
  /** The sentences of a claim's restatement; none of other blocks. */
  readonly sentences: readonly string[];
}

/**
 * Tells pages which block of a chapter names which place, by the `<Place>` in it, and how each claim is restated: it comes
 * after the plugin that writes `<Place>` where the author has not.
 */
export function remarkPassagePlaces() {
  return (tree: Root, file: VFile): void => {
    if (chapterAt(file.path) === undefined) return;
    const passages: NamingPassage[] = [];
    let heading: NamingPassage['heading'];
    visit(tree, ['heading', 'mdxJsxFlowElement'], (node) => {
      if (node.type === 'heading') {
        heading = { id: headingId(node), text: toString(node).trim() };
        return;
      }
      const element = node as AuthorElement;
      const provenance = provenanceOf(element);
      const names = provenance === undefined ? [] : namesIn(element);
      const claim = element.name === 'Claim' ? attribute(element, 'id') : undefined;
      if (provenance === undefined || (names.length === 0 && claim === undefined)) return;
      passages.push({ provenance, claim, heading, names, sentences: claim === undefined ? [] : sentencesOf(element) });
    });
    file.data.astro ??= {};
    file.data.astro.frontmatter ??= {};
    file.data.astro.frontmatter[KEY] = passages;
  };
}

function namesIn(block: AuthorElement): Slug[] {
  const names = new Set<Slug>();
  visit(block, 'mdxJsxTextElement', (node) => {
    const element = node as AuthorElement;
    const id = element.name === 'Place' ? attribute(element, 'id') : undefined;
    if (id !== undefined) names.add(id);
  });
  return [...names];
}

/**
 * The claims of a chapter and the other blocks that name something, in the order of the text.
 * @param frontmatter what `render()` gives as `remarkPluginFrontmatter`
 * @throws when the chapter was compiled without the plugin that collects them
 */
export function namingPassages(frontmatter: Readonly<Record<string, unknown>>): readonly NamingPassage[] {
  const passages = frontmatter[KEY];
  if (!Array.isArray(passages)) {
    throw new Error('The chapter does not say which passages name which places: keep remarkPassagePlaces among the remarkPlugins of astro.config.mjs, after remarkPlaceNames.');
  }
  return passages as NamingPassage[];
}
