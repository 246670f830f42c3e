/** Keeps the search dialog steady: above the keyboard of a phone, and never smaller again while its reader types. */

/** Sets `--visible-height` and `--grown-height` of the dialog for search-dialog.css until `signal` aborts. */
export function keepRoom(dialog: HTMLDialogElement, body: HTMLElement, signal: AbortSignal): void {
  const { visualViewport } = window;
  const fit = () => {
    if (visualViewport) dialog.style.setProperty('--visible-height', `${visualViewport.height * visualViewport.scale}px`);
  };
  visualViewport?.addEventListener('resize', fit, { signal });

  let grown = 0;
  const observer = new ResizeObserver(([entry]) => {
    const height = Math.ceil(entry?.contentRect.height ?? 0);
    if (!dialog.open || height <= grown) return;
    grown = height;
    dialog.style.setProperty('--grown-height', `${grown}px`);
  });
  observer.observe(body);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  dialog.addEventListener(
    'close',
    () => {
      grown = 0;
      dialog.style.removeProperty('--grown-height');
    },
    { signal },
  );
}
