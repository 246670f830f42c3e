/**
 * `<search-dialog>` around the `<dialog>` of the page: opens it for `[data-search-open]` links and for Ctrl K or ⌘ K.
 * What it takes to search, and what the dialog looks like, is fetched when a reader is about to; until the script is
 * here, and if it fails, the dialog is a plain form that leads to /search/. On /search/ itself the page's own field takes
 * the dialog's place.
 */
import sheet from '@/styles/dialog-index.css?url';
import { takeArrival } from './search-arrival.ts';
import type { SearchPanel } from './search-dialog-panel.ts';
import { loadSheet } from './style-sheet.ts';

class SearchDialog extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const form = dialog?.querySelector('form');
    const field = form?.querySelector('input');
    const status = dialog?.querySelector<HTMLElement>('[data-search-plain]');
    if (!dialog || !form || !field || !status) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;

    /** The field of /search/. */
    const ownField = document.querySelector<HTMLInputElement>('search-results input');
    let panel: Promise<SearchPanel> | undefined;
    const load = () =>
      (panel ??= import('./search-dialog-panel.ts').then(
        ({ createSearchPanel }) => createSearchPanel(dialog, signal),
        (error: unknown) => {
          // The next opening tries again.
          panel = undefined;
          throw error;
        },
      ));
    /** Until then nothing of the dialog is seen, but its field has the focus; without its look it works too. */
    const dress = () => {
      const show = () => dialog.setAttribute('data-dressed', '');
      loadSheet(sheet).then(show, show);
    };
    const intend = ({ target }: Event) => {
      if (ownField || !opener(target)) return;
      dress();
      load().catch(() => undefined);
    };
    document.addEventListener('pointerover', intend, { signal, passive: true });
    document.addEventListener('focusin', intend, { signal });

    const open = () => {
      if (ownField) {
        ownField.focus();
        ownField.select();
        return;
      }
      if (!dialog.open) {
        dress();
        dialog.showModal();
        // Now, not when the panel is here: by then the reader may be typing.
        field.select();
      }
      load().then(
        (loaded) => loaded.open(),
        () => {
          // A script did not arrive: /search/ can search or say what is wrong. Without a query there is no reason to leave.
          if (!dialog.open) return;
          if (field.value.trim() === '') status.textContent = status.dataset['searchPlain'] ?? '';
          else form.requestSubmit();
        },
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
