/**
 * `<search-dialog>` around the `<dialog>` of the page: opens it for `[data-search-open]` links and for Ctrl K or ⌘ K.
 * What it takes to search is fetched when a reader is about to; until then, and if it fails, the links lead to /search/.
 */
import { takeArrival } from './search-arrival.ts';
import type { SearchPanel } from './search-dialog-panel.ts';

class SearchDialog extends HTMLElement {
  #listening: AbortController | undefined;
  #panel: Promise<SearchPanel> | undefined;

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;

    const load = () =>
      (this.#panel ??= import('./search-dialog-panel.ts').then(({ createSearchPanel }) => createSearchPanel(dialog, signal)));
    const intend = ({ target }: Event) => {
      if (opener(target)) load().catch(() => undefined);
    };
    document.addEventListener('pointerover', intend, { signal, passive: true });
    document.addEventListener('focusin', intend, { signal });

    const open = () => {
      if (!dialog.open) dialog.showModal();
      load().then(
        (panel) => panel.open(),
        // A script did not arrive: the page can say so, the dialog cannot.
        () => location.assign(dialog.querySelector('form')?.action ?? ''),
      );
    };
    document.addEventListener(
      'click',
      (event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        if (event.defaultPrevented || !opener(event.target)) return;
        event.preventDefault();
        open();
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key.toLowerCase() !== 'k' || event.ctrlKey === event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        if (dialog.open) dialog.close();
        else open();
      },
      { signal },
    );
    dialog.addEventListener(
      'click',
      ({ target }) => {
        // The dialog's own box is covered by its content: a click on the element itself is one on the backdrop.
        if (target === dialog || (target instanceof Element && target.closest('[data-search-close]'))) dialog.close();
      },
      { signal },
    );
    showKeys();
    const arrival = takeArrival();
    if (arrival) import('./search-arrival-marks.ts').then(({ markArrival }) => markArrival(arrival), () => undefined);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#panel = undefined;
  }
}

function opener(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-search-open]') : null;
}

/** The page is written with Ctrl K; on a Mac it is the other key. */
function showKeys(): void {
  if (!/Mac|iPhone|iPad/.test(navigator.platform)) return;
  for (const keys of document.querySelectorAll<HTMLElement>('[data-search-keys-mac]')) {
    keys.textContent = keys.dataset['searchKeysMac'] ?? '';
  }
}

customElements.define('search-dialog', SearchDialog);
