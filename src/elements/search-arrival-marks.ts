/** Marks what was searched for in the section that a hit led to, without touching the page's elements. */
import { rangesIn } from '../search/excerpt.ts';
import type { Arrival } from './search-arrival.ts';

/** Name of the highlight; `::highlight(search-arrival)` in the style sheet. */
const NAME = 'search-arrival';

/** Marks every place of the section that matches; does nothing where the browser knows no highlights. */
export function markArrival({ section, needles }: Arrival): void {
  const heading = document.getElementById(section);
  if (!heading || !('highlights' in CSS)) return;
  const nodes = textsOf(heading);
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  const place = (offset: number): { node: Text; offset: number } | undefined => {
    const at = starts.findLastIndex((start) => start <= offset);
    const node = nodes[at];
    return node && { node, offset: offset - (starts[at] ?? 0) };
  };

  const highlight = new Highlight();
  for (const [start, end] of rangesIn(text, needles)) {
    const from = place(start);
    const to = place(end - 1);
    if (!from || !to) continue;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    highlight.add(range);
  }
  CSS.highlights.set(NAME, highlight);
}

/** The text nodes from the heading up to the next section. */
function textsOf(heading: HTMLElement): readonly Text[] {
  const main = heading.closest('main') ?? document.body;
  const next = [...main.querySelectorAll(':is(h1, h2, h3)[id]')].find(
    (other) => heading.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (next && !(next.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    const isBefore = heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
    if (node instanceof Text && !isBefore && !node.parentElement?.closest(UNMARKED)) texts.push(node);
  }
  return texts;
}

/** Text that the index does not hold either. */
const UNMARKED = 'svg, nav, script, style, template, noscript, select, textarea, rt, rp, [hidden], [data-search-skip]';
