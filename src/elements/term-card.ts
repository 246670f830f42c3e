/** The card of a term: what it is and how the article uses it, beside the words of the prose that explain it. */
import sheet from '@/styles/term-card-index.css?url';
import { provenanceWords } from '@/text/provenance.ts';
import { termCardWords as words } from '@/text/term-card.ts';
import { fetchJson } from './fetch-json.ts';
import { loadSheet } from './style-sheet.ts';

/** `/data/terms.json`: by id the name of a term, what it is, and how the article uses it, where it does. */
type Terms = Readonly<Record<string, readonly [name: string, meaning: string, use?: string]>>;

/** How long a mouse rests on a term before its card opens, and may be away before it closes, in milliseconds. */
const REST = 150;
const AWAY = 300;

const HOVERS = matchMedia('(hover: hover)');

/** Room between a term and its card, and between the card and the edge of the window, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** Id of what the card says, which describes its term while it is open. */
const TEXTS = 'term-card-texts';

/** The term whose card is open or about to be. */
let current: HTMLAnchorElement | undefined;
let card: HTMLElement | undefined;
let closing = 0;
let terms: Promise<Terms> | undefined;

/**
 * Shows the card of a term when `event` says that a reader means it: a mouse that rests on it, the focus that a key
 * brings, or a tap. The card stays while the pointer or the focus is on the term or on itself (WCAG 1.4.13) and goes with
 * Escape or a click elsewhere. Where it cannot be shown, a tap follows the link.
 */
export async function onIntent(link: HTMLAnchorElement, { type }: Event, isTap: boolean): Promise<void> {
  if ((type === 'click' && !isTap) || (link === current && isOpen())) return;
  current = link;
  try {
    const [known] = await Promise.all([readTerms(), loadSheet(sheet), new Promise((resolve) => setTimeout(resolve, isTap ? 0 : REST))]);
    if (current === link && (isTap || isMeant(link))) open(link, known);
  } catch {
    if (isTap) location.assign(link.href);
  }
}

function readTerms(): Promise<Terms> {
  terms ??= fetchJson<Terms>('/data/terms.json', AbortSignal.timeout(10_000)).catch((error: unknown) => {
    terms = undefined;
    throw error;
  });
  return terms;
}

function open(link: HTMLAnchorElement, known: Terms): void {
  const entry = known[link.hash.slice(1)];
  if (entry === undefined) throw new Error(`/data/terms.json has no ${link.hash}`);
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
  card.replaceChildren(title, texts, more);
  if (isOpen()) card.hidePopover();
  link.setAttribute('aria-describedby', TEXTS);
  // The source makes the card the next stop of the Tab key where a browser knows of it.
  card.showPopover({ source: link });
  place(card, link);
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

function makeCard(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'term-card';
  made.popover = 'auto';
  made.role = 'group';
  made.ariaLabel = words.label;
  made.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return;
    for (const link of document.querySelectorAll(`[aria-describedby=${TEXTS}]`)) if (link !== current || !isOpen()) link.removeAttribute('aria-describedby');
    if (!isOpen()) current = undefined;
  });
  document.addEventListener('pointerover', ({ pointerType }) => {
    if (pointerType !== 'touch') closeSoon();
  });
  document.documentElement.addEventListener('pointerleave', closeSoon);
  document.addEventListener('focusout', closeSoon);
  document.body.append(made);
  return made;
}

/** Closes the card when, after a while, neither the pointer nor the focus is on it or on its term. */
function closeSoon(): void {
  clearTimeout(closing);
  if (isOpen()) closing = window.setTimeout(() => void (current !== undefined && !isMeant(current) && card?.hidePopover()), AWAY);
}

/** A finger hovers too, where it has touched last: there only the focus of a key counts. */
function isMeant(link: HTMLElement): boolean {
  return link.matches(HOVERS.matches ? ':hover, :focus-visible' : ':focus-visible') || (isOpen() && card?.matches(':hover, :focus-within') === true);
}

function isOpen(): boolean {
  return card?.matches(':popover-open') === true;
}

/** Below the term, or above it where the window ends; it scrolls with the page. */
function place(shown: HTMLElement, link: HTMLElement): void {
  const [first] = link.getClientRects();
  const { left, top, bottom } = first ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = shown;
  const isAbove = bottom + GAP + height > innerHeight && top > height + GAP;
  const room = document.documentElement.clientWidth - width - EDGE;
  shown.style.left = `${Math.max(EDGE, Math.min(left, room)) + scrollX}px`;
  shown.style.top = `${(isAbove ? top - GAP - height : bottom + GAP) + scrollY}px`;
}
