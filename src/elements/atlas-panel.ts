import type { ListedEntry } from './atlas-list.ts';

/** Shows in the panel what the list says of an entry; none closes it. The page holds its empty parts. */
export function fillPanel(panel: HTMLElement, entry: ListedEntry | undefined): void {
  const [title, , body] = panel.children;
  title?.replaceChildren(...copies(entry?.summary.childNodes ?? []));
  body?.replaceChildren(...copies(entry?.body.childNodes ?? []));
  panel.hidden = entry === undefined;
  panel.scrollTop = 0;
}

function copies(nodes: Iterable<Node>): Node[] {
  return [...nodes].map((node) => node.cloneNode(true));
}
