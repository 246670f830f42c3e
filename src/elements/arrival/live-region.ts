/** Milliseconds until a region that has just been made is watched by a screen reader: what it holds before is not read. */
const PAUSE = 150;

const waiting = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Fills a region of the role `status` once screen readers watch it; what still waits to fill the same region is given up.
 * @param region on the page, and empty
 */
export function onceWatched(region: Element, fill: () => void): void {
  clearTimeout(waiting.get(region));
  waiting.set(region, setTimeout(fill, PAUSE));
}
