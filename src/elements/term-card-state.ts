/** Whose card is open, by where the pointer and the focus are (WCAG 1.4.13): a state and its changes, without a page or a clock. */

/** Where the pointer or the focus is: on a term, in the card, or elsewhere. */
export type Spot<Term> = Term | 'card' | undefined;

/** What is known of a reader. */
export interface CardState<Term> {
  readonly pointer: Spot<Term>;
  readonly focus: Spot<Term>;
  /** Which of the two has moved last. */
  readonly latest: 'pointer' | 'focus';
  /** The term whose card is open. */
  readonly open: Term | undefined;
  /** Terms that open no card until pointer and focus have left them: a reader has put it away. */
  readonly dismissed: readonly Term[];
}

/** Before anything has happened. */
export const atRest: CardState<never> = { pointer: undefined, focus: undefined, latest: 'pointer', open: undefined, dismissed: [] };

/** The term whose card is to be open when pointer and focus stay where they are; `undefined` for none. */
export function wantedBy<Term>({ pointer, focus, latest, open, dismissed }: CardState<Term>): Term | undefined {
  // What holds the focus is not taken away from under it.
  if (focus === 'card') return open;
  const [moved, other] = latest === 'pointer' ? [pointer, focus] : [focus, pointer];
  if (moved === 'card') return open;
  // What has not moved opens nothing, and keeps what is open.
  if (moved === undefined) return other === 'card' || other === open ? open : undefined;
  return dismissed.includes(moved) ? undefined : moved;
}

/** The pointer or the focus has come to another spot. */
export function movedTo<Term>(state: CardState<Term>, latest: 'pointer' | 'focus', spot: Spot<Term>): CardState<Term> {
  const next = { ...state, latest, [latest]: spot };
  return { ...next, dismissed: state.dismissed.filter((term) => term === next.pointer || term === next.focus) };
}

/** Pointer and focus have stayed where they are for long enough. */
export function settled<Term>(state: CardState<Term>): CardState<Term> {
  return { ...state, open: wantedBy(state) };
}

/** A term has been tapped: its card opens at once and takes the focus. */
export function tapped<Term>(state: CardState<Term>, term: Term): CardState<Term> {
  return { ...state, focus: 'card', latest: 'focus', open: term, dismissed: [] };
}

/** The card has been put away. */
export function putAway<Term>(state: CardState<Term>): CardState<Term> {
  const [pointer, focus] = [state.pointer, state.focus].map((spot) => (spot === 'card' ? undefined : spot));
  return { ...state, pointer, focus, open: undefined, dismissed: [pointer, focus].filter((term) => term !== undefined) };
}
