import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { recognise, type RecognisedName } from '../domain/gazetteer.ts';
import type { Slug } from '../domain/model.ts';
import { attribute, type AuthorElement } from './author-element.ts';
import { chapterAt } from './check-chapter-head.ts';

/** Words in which nothing is recognised, also where they hold whole paragraphs. */
const settledByAuthor: readonly (string | null)[] = ['Place', 'Plain', 'Term'];

/**
 * Writes `<Place id="…">` around the first mention of each place in a paragraph of a chapter; an item of a list is made
 * of paragraphs. Names are those of the gazetteer. What an author has wrapped is left as it is: inside `<Place>`,
 * `<Plain>`, `<Term>`, links and headings nothing is recognised, and a `<Place>` of the author's is the mention of its
 * place in the paragraph, wherever it stands.
 */
export function remarkPlaceNames() {
  return (tree: Root, file: VFile): void => {
    if (chapterAt(file.path) === undefined) return;
    visit(tree, (node) => {
      if (node.type === 'mdxJsxFlowElement' && settledByAuthor.includes(node.name)) return SKIP;
      if (node.type !== 'paragraph') return undefined;
      namePlaces(node);
      return SKIP;
    });
  };
}

function namePlaces(paragraph: Paragraph): void {
  const named = placesOfAuthor(paragraph);
  // The paragraph is read as one text, so that a longer name is seen where markup stands in the middle of it.
  const names = recognise(toString(paragraph));
  let read = 0;
  const rewritten = (children: readonly PhrasingContent[]): PhrasingContent[] =>
    children.flatMap((child) => {
      if (child.type === 'strong' || child.type === 'emphasis' || child.type === 'delete') {
        child.children = rewritten(child.children);
        return child;
      }
      const from = read;
      read += toString(child).length;
      if (child.type !== 'text') return child;
      const firsts = names.filter((name) => {
        if (name.from < from || name.to > read || named.has(name.place)) return false;
        named.add(name.place);
        return true;
      });
      return withPlaces(child, from, firsts);
    });
  paragraph.children = rewritten(paragraph.children);
}

/** Ids of the `<Place>` that the author has written in a paragraph. */
function placesOfAuthor(paragraph: Paragraph): Set<Slug> {
  const ids = new Set<Slug>();
  visit(paragraph, 'mdxJsxTextElement', (node) => {
    const element = node as AuthorElement;
    const id = element.name === 'Place' ? attribute(element, 'id') : undefined;
    if (id !== undefined) ids.add(id);
  });
  return ids;
}

/** The text in pieces: each name in a `<Place>`, and what stands between them. `from` is where the text begins in what names count. */
function withPlaces(text: Text, from: number, names: readonly RecognisedName[]): PhrasingContent[] {
  const piece = (start: number, end: number): Text => ({ ...text, value: text.value.slice(start - from, end - from) });
  const pieces: PhrasingContent[] = [];
  let done = from;
  for (const name of names) {
    pieces.push(piece(done, name.from), placeElement(name.place, piece(name.from, name.to)));
    done = name.to;
  }
  return [...pieces, piece(done, from + text.value.length)].filter((node) => node.type !== 'text' || node.value !== '');
}

/** What `<Place id="…">` becomes when an author writes it. */
function placeElement(id: Slug, text: Text): MdxJsxTextElement {
  const { position } = text;
  return {
    type: 'mdxJsxTextElement',
    name: 'Place',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children: [text],
    ...(position === undefined ? {} : { position }),
  };
}
