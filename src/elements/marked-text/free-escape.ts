/** Escape, when nothing else on the page has a use for it. */

/**
 * Calls `act` for an Escape that no dialog closes at, no field takes, and no map or chart lets anything go at: theirs
 * comes first, and the next one is free.
 * @param signal ends it
 */
export function onFreeEscape(act: () => void, signal: AbortSignal): void {
  let before = '';
  // The first to hear of the key, and the last: what has changed between them has used it.
  window.addEventListener('keydown', ({ key }) => void (key === 'Escape' && (before = held())), { signal, capture: true });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const isForField = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (!isForField && document.querySelector('dialog[open]') === null && held() === before) act();
    },
    { signal },
  );
}

/** What the page has chosen, which is in the address, and what it points at. */
function held(): string {
  return `${location.search} ${document.querySelectorAll('[data-active], [data-indicated]').length}`;
}
