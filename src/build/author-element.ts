import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Provenance } from '../domain/model.ts';

/** A component in a chapter's text: `<Claim id="1.1a">` on lines of its own, or `<Term id="enclave">` inside a line. */
export type AuthorElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The value of an attribute as it is typed in quotes; `undefined` when it is missing or a value in braces. */
export function attribute(element: AuthorElement, name: string): string | undefined {
  for (const given of element.attributes) {
    if (given.type === 'mdxJsxAttribute' && given.name === name && typeof given.value === 'string') return given.value;
  }
  return undefined;
}

/** The line of the file that the component starts on, counted from 1. */
export function lineOf(element: AuthorElement): number {
  return element.position?.start.line ?? 1;
}

/** The mark that each word for a block prints: see components/prose. */
const PROVENANCE: ReadonlyMap<string | null, Provenance> = new Map([
  ['Claim', 'article'],
  ['External', 'external'],
  ['Derived', 'derived'],
  ['EditorNote', 'editor'],
]);

/** Who speaks in a block of a chapter; `undefined` when the component is no such block. */
export function provenanceOf(element: AuthorElement): Provenance | undefined {
  return PROVENANCE.get(element.name);
}
