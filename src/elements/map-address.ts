import { readChosenPlace } from './chosen-place.ts';
import { pushViewState, readViewState, replaceViewState, VIEW_CHANGE, type MapView } from './view-state.ts';

/** A map that shows what the address says of it. */
export interface AddressedMap {
  /** Whether the map is on the page and not behind another one. */
  readonly isShown: () => boolean;
  /** What is in view, or `undefined` for the whole frame. */
  readonly view: () => MapView | undefined;
  /** The reader came by a link, by Back or by Forward: show exactly this. */
  readonly onArrive: (place: string, view: MapView | undefined) => void;
  /** A place was chosen on this page, on the map or in the prose; empty when it was let go. */
  readonly onChoose: (place: string) => void;
  /**
   * The address is no longer about this map; `isBack` when the reader went back to before it was, `isForPlace` when it
   * is about a place on another map now.
   */
  readonly onLeave: (isBack: boolean, isForPlace: boolean) => void;
  /** Another figure of the page speaks for the chosen place, if there is one: mark it, and do nothing else. */
  readonly onElsewhere: (place: string) => void;
}

/** How long after a movement the view is written, in milliseconds: not at every step of a finger. */
const CALM = 200;

/** What the address says of one map, read and written, so that map, address and Back agree. */
export class MapAddress {
  readonly #map: string;
  readonly #shown: AddressedMap;
  /** Whether the address was about this map when it was last read. */
  #isOwn = false;
  /** The query when it was last read. */
  #search = '';
  #pending: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param map id of the map
   * @param signal ends it
   */
  constructor(map: string, shown: AddressedMap, signal: AbortSignal) {
    this.#map = map;
    this.#shown = shown;
    document.addEventListener(VIEW_CHANGE, () => void this.#readChoice(), { signal });
    // Chromium fires it for links to a heading of the page too.
    window.addEventListener('popstate', () => void (location.search !== this.#search && this.arrive()), { signal });
    signal.addEventListener('abort', () => void this.#forget());
  }

  /** Shows what the address says, as for a reader who comes by a link. */
  arrive(): void {
    this.#forget();
    const wasOwn = this.#isOwn;
    const state = this.#readOwn();
    if (state !== undefined) this.#shown.onArrive(state.place, state.view);
    else this.#leave(wasOwn, true);
  }

  /**
   * Makes a place the chosen one by way of the address.
   * @param isStep whether it replaces the choice before it, so that Back undoes both at once
   */
  choose(place: string, isStep = false): void {
    // What the reader moved a moment ago belongs to the step before this one.
    if (this.#pending !== undefined) this.#write();
    const state = { map: this.#map, place, view: this.#shown.view() };
    if (isStep) replaceViewState(state);
    else pushViewState(state);
  }

  /** Writes the view once the map has come to rest. */
  noteView(): void {
    this.#forget();
    this.#pending = setTimeout(() => void this.#write(), CALM);
  }

  #forget(): void {
    clearTimeout(this.#pending);
    this.#pending = undefined;
  }

  #readChoice(): void {
    const wasOwn = this.#isOwn;
    const state = this.#readOwn();
    if (state !== undefined) {
      this.#shown.onChoose(state.place);
      // The link may have come without the view that the map has.
      this.noteView();
      return;
    }
    // Written now, it would undo the choice of the other map.
    this.#forget();
    this.#leave(wasOwn, false);
  }

  #leave(wasOwn: boolean, isBack: boolean): void {
    const { place } = readChosenPlace();
    if (wasOwn) this.#shown.onLeave(isBack, place !== '');
    this.#shown.onElsewhere(place);
  }

  #readOwn(): { readonly place: string; readonly view?: MapView | undefined } | undefined {
    this.#search = location.search;
    const state = readViewState(this.#search);
    this.#isOwn = state?.map === this.#map;
    return this.#isOwn ? state : undefined;
  }

  /**
   * Writes the view, unless the address is about a place on another map, or another map is shown instead of this one:
   * that is what the reader has chosen.
   */
  #write(): void {
    this.#forget();
    if (!this.#shown.isShown()) return;
    const state = readViewState(location.search);
    const view = this.#shown.view();
    if (state?.map === this.#map) replaceViewState({ ...state, view });
    else if (view !== undefined && (state === undefined || state.place === '')) replaceViewState({ map: this.#map, place: '', view });
  }
}
