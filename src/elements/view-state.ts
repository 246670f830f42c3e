/**
 * What a page's maps show, as it stands in the address: `?map=areas&place=xuzhou&view=117.2_34.26_1.5`. It is in the
 * query and not in the fragment, because WeChat and QQ cut fragments or append to them. Other parameters are left alone.
 */
export interface ViewState {
  /** Id of a map; in the atlas, the ids of the shown layers joined by dots. */
  readonly map: string;
  /** Id of a place or structure, or empty where only a map is chosen. */
  readonly place: string;
  /** What part of the map is in view; none for the whole frame. */
  readonly view?: MapView | undefined;
}

/** A part of a map. */
export interface MapView {
  readonly center: readonly [longitude: number, latitude: number];
  /** Zoom levels above the whole frame, at least 0; each doubles the scale. */
  readonly levels: number;
}

/** Fired on `document` when a link or a map has changed the view state; Back and Forward fire `popstate` as ever. */
export const VIEW_CHANGE = 'view-change';

/** Where a view can have its middle: west, south, east and north of the frame that no map of the site leaves. */
export const VIEW_LIMITS = [114.6, 29.4, 122.9, 36.4] as const;

/** More zoom levels than any map has. */
const MOST_LEVELS = 8;

const MAP = /^(?=.{1,200}$)[a-z0-9-]{1,60}(\.[a-z0-9-]{1,60})*$/;
const PLACE = /^[a-z0-9-]{0,60}$/;
const VIEW = /^(\d{1,3}(?:\.\d{1,6})?)_(\d{1,3}(?:\.\d{1,6})?)_(\d{1,3}(?:\.\d{1,6})?)$/;
const OWN = new Set(['map', 'place', 'view']);

/**
 * Reads the view state of a query, such as `location.search`; `undefined` when it has none, or one that no map could
 * have written. A view that makes no sense is left out. Of a parameter that stands there twice, the first counts.
 */
export function readViewState(search: string): ViewState | undefined {
  const query = new URLSearchParams(search);
  const map = query.get('map') ?? '';
  const place = query.get('place') ?? '';
  if (!MAP.test(map) || !PLACE.test(place)) return undefined;
  const view = readView(query.get('view') ?? '');
  return view === undefined ? { map, place } : { map, place, view };
}

function readView(text: string): MapView | undefined {
  const [, longitude = NaN, latitude = NaN, levels = NaN] = (VIEW.exec(text) ?? []).map(Number);
  const [west, south, east, north] = VIEW_LIMITS;
  const isInside = longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  return isInside && levels <= MOST_LEVELS ? { center: [longitude, latitude], levels } : undefined;
}

/**
 * The address with a view state; every other parameter stays as it was typed, and so does the fragment.
 * @param address an absolute address
 */
export function withViewState(address: string, { map, place, view }: ViewState): string {
  const url = new URL(address);
  const others = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !OWN.has(nameOf(parameter)));
  const own = [`map=${map}`, ...(place === '' ? [] : [`place=${place}`]), ...(view === undefined ? [] : [`view=${writeView(view)}`])];
  // Without its question mark, a query that begins with one more would lose that one.
  url.search = `?${[...others, ...own].join('&')}`;
  return url.href;
}

/** The decoded name of one parameter. The `&` keeps a question mark in the name, which would be taken for the query's. */
function nameOf(parameter: string): string {
  return [...new URLSearchParams(`&${parameter}`).keys()][0] ?? '';
}

/** 100 metres and a hundredth of a level: finer than anyone sees on these maps. */
function writeView({ center: [longitude, latitude], levels }: MapView): string {
  return [longitude.toFixed(3), latitude.toFixed(3), levels.toFixed(2)].map(Number).join('_');
}

/**
 * Makes `state` the page's view state and tells the figures; a step that Back undoes, unless it is so already. In a
 * frame on another page it is no step: Back belongs to that page.
 */
export function pushViewState(state: ViewState): void {
  const address = withViewState(location.href, state);
  if (address !== location.href) history[window.parent === window ? 'pushState' : 'replaceState'](null, '', address);
  document.dispatchEvent(new CustomEvent(VIEW_CHANGE));
}

/** Makes `state` the page's view state, without a step that Back undoes: for panning, zooming and going through a list. */
export function replaceViewState(state: ViewState): void {
  const address = withViewState(location.href, state);
  if (address === location.href) return;
  history.replaceState(history.state, '', address);
  document.dispatchEvent(new CustomEvent(VIEW_CHANGE));
}
