/**
 * What a page's maps show, as it stands in the address: `?map=areas&place=xuzhou`. It is in the query and not in the
 * fragment, because WeChat and QQ cut fragments or append to them. Other parameters are left alone.
 */
export interface ViewState {
  readonly map: string;
  /** Slug of a place, id of a structure, or empty where only a map is chosen. */
  readonly place: string;
}

/** Fired on `document` when a link or a map has changed the view state; Back and Forward fire `popstate` as ever. */
export const VIEW_CHANGE = 'view-change';

const WORD = /^[a-z0-9-]{1,60}$/;

/** Reads the view state of an address; `undefined` when it has none, or one that no map could have written. */
export function readViewState(search: string): ViewState | undefined {
  const query = new URLSearchParams(search);
  const map = query.get('map') ?? '';
  const place = query.get('place') ?? '';
  return WORD.test(map) && (place === '' || WORD.test(place)) ? { map, place } : undefined;
}

/** The address with a view state; all other parts stay as they are. */
export function withViewState(address: string, state: ViewState): string {
  const url = new URL(address);
  url.searchParams.delete('place');
  url.searchParams.set('map', state.map);
  if (state.place !== '') url.searchParams.set('place', state.place);
  return url.href;
}

/** Makes `state` the page's view state and tells the maps; a step that Back undoes, unless it is so already. */
export function pushViewState(state: ViewState): void {
  const address = withViewState(location.href, state);
  if (address !== location.href) history.pushState(null, '', address);
  document.dispatchEvent(new CustomEvent(VIEW_CHANGE));
}
