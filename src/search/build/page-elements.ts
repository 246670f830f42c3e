/** Elements, attributes and texts of a built page. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A node of a page. */
export type PageNode = DefaultTreeAdapterTypes.ChildNode;

/** An element of a page. */
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Every element of a page, in its order. */
export function elementsOf(html: string): readonly PageElement[] {
  return [...below(parse(html, { scriptingEnabled: false }).childNodes)];
}

/** Every element inside of `element`, in the order of the page. */
export function elementsIn(element: PageElement): readonly PageElement[] {
  return [...below(element.childNodes)];
}

/** The value of an attribute; `undefined` when the element does not have it. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Whether the element has this class. */
export function hasClass(element: PageElement, name: string): boolean {
  return attributeOf(element, 'class')?.split(/\s+/u).includes(name) === true;
}

/** The text of an element, white space as one space. What the search does not read (`data-search-skip`) is left out. */
export function textIn(element: PageElement): string {
  return rawText(element).replace(/\s+/gu, ' ').trim();
}

function rawText(node: PageNode): string {
  if ('value' in node) return node.value;
  if (!isElement(node) || attributeOf(node, 'data-search-skip') !== undefined) return '';
  return node.childNodes.map(rawText).join('');
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

/** Whether a node is text, and no comment. */
export function isText(node: PageNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

function* below(nodes: readonly PageNode[]): Generator<PageElement> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* below(node.childNodes);
  }
}
