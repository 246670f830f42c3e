/** The card of a term: what it is and how the article uses it, beside the words of the prose that explain it. */
import sheet from '@/styles/term-card-index.css?url';
import { provenanceWords } from '@/text/provenance.ts';
import { termCardWords as words } from '@/text/term-card.ts';
import { awaitSheet } from './await-sheet.ts';
import { fetchJson } from './fetch-json.ts';

/** `/data/terms.json`: by id the name of a term, what it is, and how the article uses it, where it does. */
type Terms = Readonly<Record<string, readonly [name: string, meaning: string, use?: string]>>;

/** How long a reader waits for what the cards say, in milliseconds: then a tap follows the link. */
const LONGEST_WAIT = 5000;

/** Room between a term and its card, and between the card and the edge of the window, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** Id of what the card says, which describes its term while it is open. */
const TEXTS = 'term-card-texts';

let card: HTMLElement | undefined;
/** The term whose card is in the page. */
let shown: HTMLAnchorElement | undefined;
let terms: Promise<Terms> | undefined;

/** Asks for what every card needs; rejects when it does not arrive, and asks anew the next time. */
export async function fetchCards(): Promise<Terms> {
  terms ??= fetchJson<Terms>('/data/terms.json', AbortSignal.timeout(LONGEST_WAIT)).catch((error: unknown) => {
    terms = undefined;
    throw error;
  });
  const [known] = await Promise.all([terms, awaitSheet(sheet)]);
  return known;
}

/** The term whose card a reader sees. */
export function shownTerm(): HTMLAnchorElement | undefined {
  return shown;
}

/** Whether a part of the page is in the card. */
export function isInCard(target: EventTarget | null): boolean {
  return target instanceof Node && card?.contains(target) === true;
}

/**
 * Shows the card of a term in place of any other.
 * @param onClose for a card that was tapped open: it takes the focus, so that a screen reader reads it, and has a button that calls this
 * @throws when the glossary has no such term: it may be older than the page
 */
export function showCard(link: HTMLAnchorElement, known: Terms, onClose?: () => void): void {
  const entry = known[link.hash.slice(1)];
  if (entry === undefined) throw new Error(`/data/terms.json has no ${link.hash}`);
  hideCard();
  card ??= makeCard();
  const [name, meaning, use] = entry;
  const title = document.createElement('p');
  title.className = 'term-card__name';
  title.textContent = name;
  const more = document.createElement('a');
  more.href = link.href;
  more.textContent = words.more;
  const texts = document.createElement('div');
  texts.id = TEXTS;
  texts.append(said('editor', meaning), ...(use === undefined ? [] : [said('article', use)]));
  card.ariaLabel = words.label(name);
  card.replaceChildren(title, texts, more, ...(onClose === undefined ? [] : [closer(onClose)]));
  link.setAttribute('aria-describedby', TEXTS);
  shown = link;
  // The source makes the card the next stop of the Tab key where a browser knows of it.
  card.showPopover({ source: link });
  place();
  if (onClose !== undefined) card.focus({ preventScroll: true });
}

/** Takes the card out of sight. */
export function hideCard(): void {
  if (shown === undefined) return;
  shown.removeAttribute('aria-describedby');
  shown = undefined;
  card?.hidePopover();
}

function said(kind: 'editor' | 'article', text: string): HTMLElement {
  const line = document.createElement('p');
  line.dataset['provenance'] = kind;
  const mark = document.createElement('span');
  mark.className = 'provenance';
  mark.textContent = provenanceWords[kind];
  line.append(mark, text);
  return line;
}

function closer(onClose: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.close;
  button.addEventListener('click', onClose);
  return button;
}

/** A popover that the browser does not close by itself: what closes it is decided in one place. */
function makeCard(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'term-card';
  made.popover = 'manual';
  made.role = 'group';
  made.tabIndex = -1;
  made.setAttribute('aria-describedby', TEXTS);
  document.body.append(made);
  window.addEventListener('resize', place);
  return made;
}

/**
 * Below the last line of the term, or above its first where the window ends and there is more room; what is higher than
 * the room scrolls inside. It scrolls with the page.
 */
function place(): void {
  if (shown === undefined || card === undefined) return;
  // The words of some terms lead to a map; their link here is a sign that follows them.
  const words = [...(shown.closest('dfn') ?? shown).getClientRects()];
  const lines = [...shown.getClientRects()];
  // Here and not in the sheet, which may not have come.
  Object.assign(card.style, { position: 'absolute', margin: '0', overflow: 'auto', maxHeight: 'none' });
  const { offsetWidth: width, offsetHeight: height } = card;
  const top = Math.min(...words.map((line) => line.top)) - GAP;
  const bottom = Math.max(...words.map((line) => line.bottom)) + GAP;
  const [roomAbove, roomBelow] = [top - EDGE, innerHeight - EDGE - bottom];
  const isAbove = height > roomBelow && roomAbove > roomBelow;
  const room = Math.max(0, isAbove ? roomAbove : roomBelow);
  const start = isAbove ? top - Math.min(height, room) : bottom;
  const left = Math.min(lines.at(isAbove ? 0 : -1)?.left ?? 0, document.documentElement.clientWidth - width - EDGE);
  Object.assign(card.style, { maxHeight: `${room}px`, inset: `${start + scrollY}px auto auto ${Math.max(EDGE, left) + scrollX}px` });
}
