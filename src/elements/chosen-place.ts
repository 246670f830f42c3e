/**
 * The page has one chosen place, and the address is where it is kept: whatever shows places reads it from here, so that
 * maps, charts and prose cannot disagree.
 */
import { pushViewState, readViewState, VIEW_CHANGE } from './view-state.ts';

/** A chosen place, with the figure that speaks for it: the one that says it and that a link to it opens. */
export interface ChosenPlace {
  /** Id of a figure of the page; empty for none. */
  readonly figure: string;
  /** Id of a place, as prose and figures know it; empty for none. */
  readonly place: string;
}

/** Nothing is chosen. */
export const NO_PLACE: ChosenPlace = { figure: '', place: '' };

/** What the address says is chosen. What it says of a figure that the page does not hold counts for nothing. */
export function readChosenPlace(): ChosenPlace {
  const state = readViewState(location.search);
  if (state === undefined || figureOf(state.map) === null) return NO_PLACE;
  return { figure: state.map, place: state.place };
}

/**
 * Calls `act` whenever something else may have been chosen: on the page, by Back or by Forward.
 * @param signal ends it
 */
export function onChosenPlace(act: () => void, signal?: AbortSignal): void {
  const options = signal === undefined ? {} : { signal };
  document.addEventListener(VIEW_CHANGE, act, options);
  window.addEventListener('popstate', act, options);
}

/** Lets the chosen place go, as a step that Back undoes. */
export function letPlaceGo(): void {
  const state = readViewState(location.search);
  if (state !== undefined && state.place !== '') pushViewState({ ...state, place: '' });
}

/** A figure of the page by its id. */
export function figureOf(id: string): HTMLElement | null {
  return document.getElementById(`fig-${id}`);
}
