import type { Map as LeafletView } from 'leaflet';
import { mayMove } from './may-move.ts';

/** What is to be done to a map, one after the other: each step begins when the movement before it has ended. */
export class MapQueue {
  readonly #map: LeafletView;
  readonly #waiting: (() => void)[] = [];
  #isRunning = false;
  /** Whether a hand has dragged the map since it was last moved from here: it may glide on, and need not be waited for. */
  #isDragged = false;

  /** @param signal drops what is waiting */
  constructor(map: LeafletView, signal: AbortSignal) {
    this.#map = map;
    map.on('dragstart', () => {
      this.#isDragged = true;
    });
    signal.addEventListener('abort', () => {
      this.#waiting.length = 0;
    });
  }

  /**
   * Runs `act` at once, or when the movements before it have ended: a zoom's end would put the map back to where the
   * animation was going (Leaflet 1.9, `_onZoomTransitionEnd`), and a second step begun half-way through the first would
   * be counted from there.
   */
  add(act: () => void): void {
    this.#waiting.push(act);
    if (!this.#isRunning) this.#run();
  }

  #run(): void {
    this.#isRunning = true;
    while (!this.#isMoving()) {
      const act = this.#waiting.shift();
      if (act === undefined) {
        this.#isRunning = false;
        return;
      }
      this.#isDragged = false;
      act();
      // An animation shows only from the next frame.
      if (mayMove()) break;
    }
    requestAnimationFrame(() => {
      this.#run();
    });
  }

  /** Whether a zoom, or a step that was not a hand's, is being animated. */
  #isMoving(): boolean {
    const classes = this.#map.getPane('mapPane')?.classList;
    return classes?.contains('leaflet-zoom-anim') === true || (!this.#isDragged && classes?.contains('leaflet-pan-anim') === true);
  }
}
