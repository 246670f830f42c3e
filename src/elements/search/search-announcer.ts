/** Tells a screen reader what a search found when its reader pauses, not with each letter. */

/** Milliseconds without a change. */
const PAUSE = 400;

/**
 * A function that puts a text into `region`, an element with `role=status`, once no other text has come for a moment.
 * Until then the region is empty: nothing is said that is no longer so, and the same text is said again.
 */
export function createAnnouncer(region: HTMLElement, signal: AbortSignal): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (text) => {
    clearTimeout(timer);
    region.textContent = '';
    if (text !== '') timer = setTimeout(() => (region.textContent = text), PAUSE);
  };
}
