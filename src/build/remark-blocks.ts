import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { claimAnchor } from '../domain/claims.ts';
import { wordRule } from '../figures/author-words.ts';
import { attribute, provenanceOf, type AuthorElement } from './author-element.ts';
import { passBlocks, type ChapterBlock } from './chapter-blocks.ts';
import { chapterAt } from './check-chapter-head.ts';
import { headingId } from './remark-heading-ids.ts';
import { valuesOf } from './remark-values.ts';

/**
 * Tells every block of a chapter who speaks in it, and what the site adds which claim it follows, as attributes: `provenance`
 * of a block, `figure` of a figure, `after` of both where the last claim under the same heading stands before them. Components
 * of pages that set the chapters differently read them. Tells the page as well how much of the text is whose, what it cites
 * and prints, and where it stands. It comes after remarkHeadingIds and remarkValues: headings must have their ids, and
 * numbers of the records be in their places.
 */
export function remarkBlocks() {
  return (tree: Root, file: VFile): void => {
    const chapter = chapterAt(file.path);
    if (chapter === undefined) return;
    const blocks: ChapterBlock[] = [];
    let near: ChapterBlock['near'] = { address: `/${chapter}/`, claim: undefined, heading: '' };
    visit(tree, ['heading', 'mdxJsxFlowElement'], (node) => {
      if (node.type === 'heading') {
        near = { address: `/${chapter}/#${headingId(node)}`, claim: undefined, heading: toString(node).trim() };
        return undefined;
      }
      const element = node as AuthorElement;
      const provenance = provenanceOf(element);
      const figure = wordRule(element.name ?? '')?.figure;
      if (provenance === 'article') {
        const claim = attribute(element, 'id') ?? '';
        near = { ...near, address: `/${chapter}/#${claimAnchor(claim)}`, claim };
      } else if (near.claim !== undefined && (provenance ?? figure) !== undefined) setAttribute(element, 'after', near.claim);
      if (figure !== undefined) setAttribute(element, 'figure', figure);
      if (provenance === undefined) return undefined;
      setAttribute(element, 'provenance', provenance);
      blocks.push({ provenance, characters: lettersIn(toString(element)), sources: sourcesOf(element), values: valuesIn(element), near });
      return SKIP;
    });
    passBlocks(blocks, file);
  };
}

function setAttribute(element: AuthorElement, name: string, value: string): void {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

function sourcesOf(element: AuthorElement): string[] {
  return attribute(element, 'sources')?.split(/\s+/).filter((id) => id !== '') ?? [];
}

/** The addresses that remarkValues has kept of what it printed. */
function valuesIn(block: AuthorElement): string[] {
  const values: string[] = [];
  visit(block, 'text', (node) => void values.push(...valuesOf(node)));
  return values;
}

/** Letters and digits; a Chinese character is a letter. */
function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
