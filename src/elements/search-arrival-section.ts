/** The text of a section on the live page, as the index holds it. */

/** Elements whose text the index does not hold: `src/search/sections.ts` skips the same, and a live map was not there yet. */
const UNREAD =
  'svg, nav, script, style, template, noscript, dialog, select, textarea, rt, rp, [hidden], [data-search-skip], .map__live, [role="status"], [role="alert"]';

/**
 * The text nodes of the section that begins with `heading`: the heading, then what follows up to the next heading of
 * the first three levels with an id. What stands above the first heading of the page belongs to it, and comes after it.
 */
export function textsOf(heading: HTMLElement): readonly Text[] {
  const main = heading.closest('main');
  if (main === null) return [];
  const headings = [...main.querySelectorAll(':is(h1, h2, h3)[id]')].filter(isRead);
  const at = headings.indexOf(heading);
  const next = headings[at + 1];
  const [own, before, after]: [Text[], Text[], Text[]] = [[], [], []];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (!isRead(node.parentElement)) continue;
    const position = heading.compareDocumentPosition(node);
    if (position & Node.DOCUMENT_POSITION_CONTAINED_BY) own.push(node);
    else if (position & Node.DOCUMENT_POSITION_PRECEDING) before.push(node);
    else if (next && !(next.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    else after.push(node);
  }
  return [...own, ...(at === 0 ? before : []), ...after];
}

function isRead(element: Element | null): boolean {
  return element !== null && element.closest(UNREAD) === null;
}
