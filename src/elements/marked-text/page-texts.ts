/** What a target on the live page belongs to, and the text that is there, as the search index holds it. */
import { UNREAD_ATTRIBUTES, UNREAD_ELEMENTS, UNSEEN_CLASS } from '../../search/unread.ts';

/** What the index does not hold: what it skips, and what came to life after it was made. */
const UNREAD = [
  ...UNREAD_ELEMENTS,
  ...UNREAD_ATTRIBUTES.map((name) => `[${name}]`),
  `.${UNSEEN_CLASS}`,
  '.map__live',
  '[role="status"]',
  '[role="alert"]',
].join(', ');

const HEADINGS = ':is(h1, h2, h3)[id]';

/** What a target of a link belongs to: a figure, or the heading of a section. Nothing outside `<main>`. */
export function ownerOf(target: HTMLElement): HTMLElement | undefined {
  const main = target.closest('main');
  if (main === null) return undefined;
  return target.localName === 'figure' ? target : headingOf(main, target);
}

/** Whether `target` lies in the section or figure of `owner`. */
export function holds(owner: HTMLElement, target: HTMLElement): boolean {
  if (owner.localName === 'figure') return owner.contains(target);
  const main = owner.closest('main');
  return main !== null && main.contains(target) && headingOf(main, target) === owner;
}

/**
 * The text nodes of a figure, or of the section that begins with a heading: the heading, then what follows up to the
 * next heading of the first three levels with an id. What stands above the first heading of the page belongs to it, and
 * comes after it.
 */
export function textsOf(owner: HTMLElement): readonly Text[] {
  if (owner.localName === 'figure') return readTexts(owner);
  const main = owner.closest('main');
  if (main === null) return [];
  const [own, before, after]: [Text[], Text[], Text[]] = [[], [], []];
  const headings = readHeadings(main);
  const at = headings.indexOf(owner);
  const next = headings[at + 1];
  for (const node of readTexts(main)) {
    const position = owner.compareDocumentPosition(node);
    if (position & Node.DOCUMENT_POSITION_CONTAINED_BY) own.push(node);
    else if (position & Node.DOCUMENT_POSITION_PRECEDING) before.push(node);
    else if (next && !(next.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    else after.push(node);
  }
  return [...own, ...(at === 0 ? before : []), ...after];
}

/** The last heading up to `target`; the first of the page for what stands above it. */
function headingOf(main: HTMLElement, target: HTMLElement): HTMLElement | undefined {
  const headings = readHeadings(main);
  const isUpTo = (heading: HTMLElement) =>
    heading === target || (heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return headings.findLast(isUpTo) ?? headings[0];
}

function readHeadings(main: HTMLElement): readonly HTMLElement[] {
  return [...main.querySelectorAll<HTMLElement>(HEADINGS)].filter(isRead);
}

/** The text nodes in `root` that are text of the page. */
export function readTexts(root: HTMLElement): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (isRead(node.parentElement)) texts.push(node);
  }
  return texts;
}

function isRead(element: Element | null): boolean {
  return element !== null && element.closest(UNREAD) === null;
}
