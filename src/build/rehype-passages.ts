import type { Element, Root, RootContent } from 'hast';

/**
 * Wraps each h2 and what follows it in `<section class="passage">`, so that style sheets can set the passage's
 * first figure beside its prose and keep it in view while that prose is read.
 */
export function rehypePassages() {
  return (tree: Root): void => {
    const sections: RootContent[] = [];
    let passage: Element | undefined;
    for (const node of tree.children) {
      if (node.type === 'element' && node.tagName === 'h2') {
        const section: Element = {
          type: 'element',
          tagName: 'section',
          properties: { className: ['passage'], ariaLabelledBy: [String(node.properties['id'])] },
          children: [],
        };
        passage = section;
        sections.push(section);
      }
      if (passage === undefined || node.type === 'doctype') sections.push(node);
      else passage.children.push(node);
    }
    tree.children = sections;
  };
}
