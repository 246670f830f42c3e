import type { Paragraph, Parents, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { attribute, type AuthorElement } from './author-element.ts';
import { valueWords } from './value-words.ts';

declare module 'mdast' {
  interface TextData {
    /** Addresses of the records that are printed in it: see `valuesOf`. */
    values?: readonly string[];
  }
}

/**
 * Prints the record behind each `<Value of="…" />` as text, which keeps its address. It runs before places are recognised, so that a name is found
 * where a figure stands in the middle of it, as in 4省10市; `remarkAuthorWords` has checked the addresses.
 */
export function remarkValues() {
  return (tree: Root): void => {
    const holders = new Set<Parents>();
    visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node, index, parent) => {
      const element = node as AuthorElement;
      if (element.name !== 'Value' || parent === undefined || index === undefined) return;
      parent.children[index] = printed(element);
      holders.add(parent);
    });
    for (const holder of holders) joinTexts(holder);
  };
}

function printed(element: AuthorElement): Text | Paragraph {
  const { position } = element;
  const address = attribute(element, 'of') ?? '';
  const text: Text = { type: 'text', value: valueWords(address), data: { values: [address] }, ...(position === undefined ? {} : { position }) };
  // On a line of its own it is a block, and a block of text is a paragraph.
  return element.type === 'mdxJsxFlowElement' ? { type: 'paragraph', children: [text] } : text;
}

/** Makes one text of texts that stand side by side. */
function joinTexts(holder: Parents): void {
  for (let index = holder.children.length - 1; index > 0; index -= 1) {
    const [before, text] = holder.children.slice(index - 1, index + 1);
    if (before?.type !== 'text' || text?.type !== 'text') continue;
    before.value += text.value;
    before.data = { values: [...valuesOf(before), ...valuesOf(text)] };
    holder.children.splice(index, 1);
  }
}

/** The addresses of the records that the plugin has printed in a text. */
export function valuesOf({ data }: Text): readonly string[] {
  return data?.values ?? [];
}
