/**
 * When the card of a term opens and closes. A mouse that rests on a term opens it, the focus that a key brings, and a tap;
 * it stays while the pointer or the focus is on the term or in the card, and goes with Escape or a press elsewhere.
 */
import { fetchCards, hideCard, isInCard, showCard, shownTerm } from './term-card-panel.ts';
import { atRest, type CardState, movedTo, putAway, settled, type Spot, tapped, wantedBy } from './term-card-state.ts';
import { termAt } from './term-links.ts';

/** How long pointer or focus rest on a term before its card opens, and may be away before it closes, in milliseconds. */
const REST = 150;
const AWAY = 300;

let state: CardState<HTMLAnchorElement> = atRest;
/** What the clock is running for, or what is so already. */
let awaited: HTMLAnchorElement | undefined;
let clock = 0;

/**
 * Takes notice of an event at a term. A tap opens its card; where that cannot be shown, or when the term is tapped again
 * before it is, the tap follows the link.
 */
export function onIntent(link: HTMLAnchorElement, event: Event, isTap: boolean): void {
  if (isTap && state.open === link && shownTerm() !== link) location.assign(link.href);
  else if (isTap) become(tapped(state, link), link);
  // With the first event this script came, and the reader may have gone on.
  else if (event.type === 'focusin') followFocus(event);
  else if (link.matches(':hover')) followPointer(event as PointerEvent);
}

function followPointer(event: PointerEvent): void {
  // A finger does not hover, and what is dragged is a selection.
  if (event.pointerType !== 'touch' && event.buttons === 0) become(movedTo(state, 'pointer', spotOf(event)));
}

function followFocus(event: Event): void {
  const spot = spotOf(event);
  // A press gives a term the focus too: only that of a key opens its card.
  become(movedTo(state, 'focus', spot === 'card' || spot?.matches(':focus-visible') ? spot : undefined));
}

function spotOf(event: Event): Spot<HTMLAnchorElement> {
  return termAt(event) ?? (isInCard(event.target) ? 'card' : undefined);
}

/** @param tappedTerm the term that this is the tap of */
function become(next: typeof state, tappedTerm?: HTMLAnchorElement): void {
  const { open } = state;
  state = next;
  const wanted = wantedBy(state);
  if (wanted !== awaited) {
    awaited = wanted;
    clearTimeout(clock);
    if (wanted !== state.open) clock = window.setTimeout(() => void become(settled(state)), wanted === undefined ? AWAY : REST);
  }
  if (state.open === undefined) hideCard();
  else if (state.open !== open || tappedTerm !== undefined) void show(state.open, tappedTerm !== undefined);
}

async function show(link: HTMLAnchorElement, isTap: boolean): Promise<void> {
  try {
    const known = await fetchCards();
    if (state.open !== link) return;
    showCard(link, known, isTap ? close : undefined);
  } catch {
    if (state.open !== link) return;
    become(putAway(state));
    if (isTap) location.assign(link.href);
  }
}

function onPress(event: PointerEvent): void {
  const spot = spotOf(event);
  // A finger that goes down may be about to scroll the page.
  const isPress = (event.type === 'pointerdown') === (event.pointerType === 'mouse');
  if (isPress && state.open !== undefined && spot !== 'card' && spot !== state.open) become(putAway(state));
}

function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  if (shownTerm() !== undefined) {
    // What else the key would close stays.
    event.preventDefault();
    event.stopPropagation();
  }
  close();
}

/** Puts the card away, also one that is about to open; the focus goes back from it to its term. */
function close(): void {
  if (isInCard(document.activeElement)) shownTerm()?.focus({ preventScroll: true });
  become(putAway(state));
}

document.addEventListener('pointerover', followPointer);
document.documentElement.addEventListener('pointerleave', followPointer);
document.addEventListener('focusin', followFocus);
document.addEventListener('focusout', ({ target, relatedTarget }) => {
  // When the window loses the focus, it comes back to where it was.
  if (relatedTarget === null && target !== document.activeElement) become(movedTo(state, 'focus', undefined));
});
document.addEventListener('pointerdown', onPress);
document.addEventListener('pointerup', onPress);
document.addEventListener('keydown', onEscape, { capture: true });
// Whoever has loaded this is about to need it; when it does not arrive, whoever needs it asks again.
fetchCards().catch(() => undefined);
