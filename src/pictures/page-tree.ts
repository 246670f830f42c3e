/** The built page as a tree that CSS selectors can ask questions of. */
import { compile, selectAll, type Options } from 'css-select';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Html } from 'parse5';

/** Any node of a parsed page. */
export type PageNode = Html.Node;

/** An element of a parsed page. */
export type PageElement = Html.Element;

/** What a still page never is: its pictures show it as it lies there, with nobody pointing at it. */
const NEVER = [
  ...['hover', 'active', 'focus', 'focus-visible', 'focus-within', 'target', 'visited', 'open', 'modal', 'popover-open', 'fullscreen'],
  ...['user-valid', 'user-invalid', 'placeholder-shown', 'autofill', 'host', 'defined'],
];

const options: Options<PageNode, PageElement> = {
  adapter: {
    isTag: tree.isElementNode,
    getAttributeValue: attribute,
    getChildren: childrenOf,
    getName: (element) => element.tagName,
    getParent: (element) => element.parentNode,
    getSiblings: (node) => ('parentNode' in node && node.parentNode !== null ? node.parentNode.childNodes : [node]),
    getText: rawText,
    hasAttrib: (element, name) => attribute(element, name) !== undefined,
    removeSubsets: (nodes) => [...new Set(nodes)],
  },
  pseudos: Object.fromEntries(NEVER.map((name) => [name, () => false])),
};

/** The tree of a page as built. */
export function parsePage(html: string): Html.Document {
  return parse(html);
}

/**
 * A question to an element: does the selector match it?
 * @throws when the selector cannot be read, or names a state that this page cannot have.
 */
export function matcher(selector: string): (element: PageElement) => boolean {
  return compile<PageNode, PageElement>(selector, options);
}

/** Every element below `node` that a selector matches, in the order of the page. */
export function findAll(node: PageNode, selector: string): PageElement[] {
  return selectAll<PageNode, PageElement>(selector, node, options);
}

/**
 * The first element below `node` that a selector matches.
 * @throws when there is none; `where` says where it was looked for.
 */
export function findOne(node: PageNode, selector: string, where: string): PageElement {
  const [found] = findAll(node, selector);
  if (found === undefined) throw new Error(`pictures: ${where} has no ${selector}, of which a picture is made; put it back, or change what src/pictures reads`);
  return found;
}

/** Every element of the page that has an id, by its id. */
export function elementsById(page: PageNode): ReadonlyMap<string, PageElement> {
  return new Map(findAll(page, '[id]').map((element) => [attribute(element, 'id') ?? '', element]));
}

/** The value of an attribute, or `undefined` when the element does not have it. */
export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((given) => given.name === name)?.value;
}

/** The nodes directly inside a node. */
export function childrenOf(node: PageNode): Html.ChildNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The element that an element stands in, or `undefined` at the root. */
export function parentOf(element: PageElement): PageElement | undefined {
  const parent = element.parentNode;
  return parent !== null && tree.isElementNode(parent) ? parent : undefined;
}

/** The text of a node without tags, white space collapsed. */
export function textOf(node: PageNode): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: PageNode): string {
  if (tree.isTextNode(node)) return node.value;
  return childrenOf(node).map(rawText).join('');
}
