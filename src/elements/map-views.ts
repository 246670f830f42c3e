/** What part of a live map is in view, and every way to change it. */
import type { Map as LeafletView } from 'leaflet';
import type { Bounds } from '@/drawing/projection.ts';
import { fromLatLng, toLatLng, toLatLngBounds } from './leaflet-coordinates.ts';
import { MapQueue } from './map-queue.ts';
import { mayMove } from './may-move.ts';
import { VIEW_LIMITS, type MapView } from './view-state.ts';

/** Levels that a reader can zoom in by; beyond, the generalised borders would look wrong. */
const ZOOM_RANGE = 3.5;

/** Levels that one press of a button or key zooms by. */
export const ZOOM_STEP = 0.75;

/** Levels that features are brought near by at most, so that a point still has its surroundings. */
const NEAREST_FIT = 2;

/** Room around features that are brought into view together, as a share of the map's size. */
const FIT_MARGIN = 0.12;

/** Share of the map's size that one press of an arrow button moves it by. */
const PAN_STEP = 0.3;

/** Differences from the whole frame that nobody sees, in levels and in pixels. */
const UNSEEN = { levels: 0.01, pixels: 2 };

/** Keys by which Leaflet moves and zooms a map that has the focus. */
const MOVING_KEYS = /^(Arrow|[-+=_]$)/;

const STEPS = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] } as const;

/** A direction to move a map in; the map's window moves, and the land the other way. */
export type Direction = keyof typeof STEPS;

/** The edges of what lies over a map, in pixels. */
export type Covered = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** The views of one map. Nothing is animated for a reader who asked for reduced motion. */
export class MapViews {
  readonly #map: LeafletView;
  readonly #frame: Bounds;
  /** The middle of the whole frame; the zoom that fits it is the map's smallest. */
  #home: readonly [longitude: number, latitude: number] = [0, 0];
  /** Whether the last movement is a reader's. */
  #byReader = false;
  /** Whether the whole frame has only been moved aside to make room, by a step that is no view of a reader's. */
  #isAside = false;
  readonly #queue: MapQueue;

  /**
   * @param frame what is shown at first and after a reset
   * @param onMove called after each movement, with whether a reader's hand or choice was its cause
   * @param signal ends all of it
   */
  constructor(map: LeafletView, frame: Bounds, onMove: (byReader: boolean) => void, signal: AbortSignal) {
    this.#map = map;
    this.#frame = frame;
    this.#queue = new MapQueue(map, signal);
    this.#fitFrame();
    const container = map.getContainer();
    this.#noticeHands(container, signal);
    map.on('moveend', () => {
      if (this.#byReader) this.#isAside = false;
      onMove(this.#byReader);
    });
    const resizing = new ResizeObserver(() => {
      this.#queue.add(() => {
        this.#fitAgain();
      });
    });
    resizing.observe(container);
    signal.addEventListener('abort', () => {
      resizing.disconnect();
    });
  }

  /** What is in view, or `undefined` for the whole frame. */
  view(): MapView | undefined {
    if (this.#isAside) return undefined;
    const levels = Math.max(0, this.#map.getZoom() - this.#map.getMinZoom());
    const center = this.#map.getCenter();
    const away = this.#map.latLngToLayerPoint(center).distanceTo(this.#map.latLngToLayerPoint(toLatLng(this.#home)));
    if (levels < UNSEEN.levels && away < UNSEEN.pixels) return undefined;
    return { center: fromLatLng(center), levels };
  }

  /** Shows a view, or the whole frame. */
  goTo(view: MapView | undefined): void {
    this.#begin(false);
    this.#queue.add(() => {
      this.#show(view?.center ?? this.#home, view?.levels ?? 0);
    });
  }

  /** Back to the whole frame, for a reader who asked for it. */
  reset(): void {
    this.#begin(true);
    this.#queue.add(() => {
      this.#show(this.#home, 0);
    });
  }

  /** Brings an area into view whole, with room around it. */
  fit(area: Bounds): void {
    this.#begin(false);
    this.#queue.add(() => {
      const box = toLatLngBounds(area);
      const room = this.#map.getSize().multiplyBy(2 * FIT_MARGIN);
      const lowest = this.#map.getMinZoom();
      const levels = Math.min(NEAREST_FIT, this.#map.getBoundsZoom(box, false, room) - lowest);
      const [west, south, east, north] = area;
      this.#show(levels < UNSEEN.levels ? this.#home : [(west + east) / 2, (south + north) / 2], levels);
    });
  }

  /** Moves the map as little as it takes to show an area that a reader chose. */
  include(area: Bounds): void {
    this.#begin(true);
    this.#queue.add(() => {
      const box = toLatLngBounds(area);
      if (this.#map.getBounds().contains(box)) return;
      // What the room for another place hides, the whole frame shows.
      if (this.#isAside) this.#goHome();
      else this.#map.panInsideBounds(box, { animate: mayMove() });
    });
  }

  /**
   * Moves the map sideways to bring an area out from under something that lies over it, where the rest has room for it.
   * @param covered in pixels of the container
   */
  uncover(area: Bounds, covered: Covered): void {
    this.#begin(false);
    this.#queue.add(() => {
      const [west, south, east, north] = area;
      const { x: left, y: top } = this.#map.latLngToContainerPoint(toLatLng([west, north]));
      const { x: right, y: bottom } = this.#map.latLngToContainerPoint(toLatLng([east, south]));
      if (right <= covered.left || left >= covered.right || bottom <= covered.top || top >= covered.bottom) return;
      const { x: width } = this.#map.getSize();
      const [from, to] = covered.left < width - covered.right ? [covered.right, width] : [0, covered.left];
      if (right - left > to - from) return;
      // Beyond its limits Leaflet would pull the map back.
      const [westmost, , eastmost] = VIEW_LIMITS;
      const { x: lowest } = this.#map.latLngToContainerPoint(toLatLng([westmost, south]));
      const highest = this.#map.latLngToContainerPoint(toLatLng([eastmost, south])).x - width;
      const step = Math.min(highest, Math.max(lowest, (left + right - from - to) / 2));
      this.#isAside ||= this.view() === undefined;
      this.#map.panBy([step, 0], { animate: mayMove() });
    });
  }

  /** Moves the map back that has only been moved aside for what lay over it. */
  comeBack(): void {
    if (!this.#isAside) return;
    this.#begin(false);
    this.#queue.add(() => {
      if (this.#isAside) this.#goHome();
    });
  }

  /** Zooms in by levels, or out by negative ones, about a place or about the middle of the map. */
  zoomBy(levels: number, about: readonly [longitude: number, latitude: number] | undefined): void {
    this.#begin(true);
    this.#queue.add(() => {
      const zoom = Math.min(this.#map.getMaxZoom(), Math.max(this.#map.getMinZoom(), this.#map.getZoom() + levels));
      if (zoom === this.#map.getZoom()) return;
      this.#map.setZoomAround(about === undefined ? this.#map.getCenter() : toLatLng(about), zoom, { animate: mayMove() });
    });
  }

  /** Moves the map a step. */
  pan(direction: Direction): void {
    this.#begin(true);
    this.#queue.add(() => {
      const { x, y } = this.#map.getSize();
      const [right, down] = STEPS[direction];
      this.#map.panBy([right * x * PAN_STEP, down * y * PAN_STEP], { animate: mayMove() });
    });
  }

  /** Says whose movement the next one is. */
  #begin(byReader: boolean): void {
    this.#byReader = byReader;
  }

  /** Leaflet moves the map itself for these; what only touches the map, or scrolls the page over it, is no movement. */
  #noticeHands(container: HTMLElement, signal: AbortSignal): void {
    const hand = (): void => {
      this.#begin(true);
    };
    this.#map.on('dragstart boxzoomstart', hand);
    const options = { signal, capture: true, passive: true };
    container.addEventListener('dblclick', hand, options);
    container.addEventListener('touchstart', (event) => void (event.touches.length > 1 && hand()), options);
    container.addEventListener('keydown', (event) => void (MOVING_KEYS.test(event.key) && hand()), options);
    container.addEventListener(
      'wheel',
      (event) => void ((event.ctrlKey || this.#map.scrollWheelZoom.enabled()) && hand()),
      options,
    );
  }

  /** The whole frame, for what counts as the whole frame already, on the way too. */
  #goHome(): void {
    this.#map.setView(toLatLng(this.#home), this.#map.getMinZoom(), { animate: mayMove() });
  }

  #show(center: readonly [longitude: number, latitude: number], levels: number): void {
    this.#isAside = false;
    this.#map.setView(toLatLng(center), this.#map.getMinZoom() + levels, { animate: mayMove() });
  }

  /** Fits the frame exactly; the zoom that does so is the furthest out. */
  #fitFrame(): void {
    const map = this.#map;
    // The old limits would hold the new frame to the scale of the old size.
    map.setMinZoom(0);
    map.setMaxZoom(Infinity);
    map.fitBounds(toLatLngBounds(this.#frame), { animate: false, padding: [0, 0] });
    map.setMinZoom(map.getZoom());
    map.setMaxZoom(map.getZoom() + ZOOM_RANGE);
    this.#home = fromLatLng(map.getCenter());
  }

  /** After a change of the container's size: the same view again, at the new scale. */
  #fitAgain(): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { x, y } = this.#map.getSize();
    // A map that is hidden, on paper or behind another layer, has no size; it has its old one when it comes back.
    if (clientWidth === 0 || clientHeight === 0 || (clientWidth === x && clientHeight === y)) return;
    this.#begin(false);
    const view = this.view();
    this.#isAside = false;
    this.#map.invalidateSize({ animate: false });
    this.#fitFrame();
    if (view !== undefined) this.#map.setView(toLatLng(view.center), this.#map.getMinZoom() + view.levels, { animate: false });
  }
}
