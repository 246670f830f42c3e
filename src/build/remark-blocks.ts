import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { wordRule } from '../figures/author-words.ts';
import { attribute, provenanceOf, type AuthorElement } from './author-element.ts';
import { passBlocks, type ChapterBlock } from './chapter-blocks.ts';
import { chapterAt } from './check-chapter-head.ts';

/**
 * Tells every block of a chapter who speaks in it, and what the site adds which claim it follows, as attributes: `provenance`
 * of a block, `figure` of a figure, `after` of both where the last claim under the same heading stands before them. Components
 * of pages that set the chapters differently read them. Tells the page as well how much of the text is whose. Numbers of
 * the records must be in their places: it comes after remarkValues.
 */
export function remarkBlocks() {
  return (tree: Root, file: VFile): void => {
    if (chapterAt(file.path) === undefined) return;
    const blocks: ChapterBlock[] = [];
    let claim: string | undefined;
    visit(tree, ['heading', 'mdxJsxFlowElement'], (node) => {
      if (node.type === 'heading') {
        claim = undefined;
        return undefined;
      }
      const element = node as AuthorElement;
      const provenance = provenanceOf(element);
      const figure = wordRule(element.name ?? '')?.figure;
      if (provenance === 'article') claim = attribute(element, 'id');
      else if (claim !== undefined && (provenance ?? figure) !== undefined) setAttribute(element, 'after', claim);
      if (figure !== undefined) setAttribute(element, 'figure', figure);
      if (provenance === undefined) return undefined;
      setAttribute(element, 'provenance', provenance);
      blocks.push({ provenance, characters: lettersIn(toString(element)) });
      return SKIP;
    });
    passBlocks(blocks, file);
  };
}

function setAttribute(element: AuthorElement, name: string, value: string): void {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

/** Letters and digits; a Chinese character is a letter. */
function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
