import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Html } from 'parse5';

/** An element of a parsed page. */
export type HtmlElement = Html.Element;

/** The root of a parsed page. */
export function parsePage(text: string): Html.Document {
  return parse(text, { sourceCodeLocationInfo: true });
}

/** Every element below `node`, in the order of the document, that `wanted` accepts; what `<template>` holds is left out. */
export function select(node: Html.ParentNode, wanted: (element: HtmlElement) => boolean): HtmlElement[] {
  return node.childNodes.flatMap((child) => {
    if (!tree.isElementNode(child)) return [];
    return wanted(child) ? [child, ...select(child, wanted)] : select(child, wanted);
  });
}

/** Every element with one of the tag names, in lower case. */
export function selectTags(node: Html.ParentNode, ...names: readonly string[]): HtmlElement[] {
  return select(node, (element) => names.includes(element.tagName));
}

/** The value of an attribute, or `undefined` when the element does not have it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((given) => given.name === name)?.value;
}

/** The element itself and everything that it stands in, innermost first. */
export function lineage(element: HtmlElement): HtmlElement[] {
  const parent = element.parentNode;
  return parent !== null && tree.isElementNode(parent) ? [element, ...lineage(parent)] : [element];
}

/** The text of a node without tags, white space collapsed. */
export function textOf(node: Html.ParentNode): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Html.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (tree.isTextNode(child)) return child.value;
      return tree.isElementNode(child) ? rawText(child) : '';
    })
    .join('');
}
