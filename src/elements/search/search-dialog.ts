/**
 * `<search-dialog>` around the `<dialog>` of the page: opens it for `[data-search-open]` links, for Ctrl K or ⌘ K, and for /.
 * What it takes to search, and what the dialog looks like, is fetched when a reader is about to; until the script is
 * here, and if it fails, the dialog is a plain form that leads to /search/. On /search/ itself the page's own field takes
 * the dialog's place.
 */
import sheet from '@/styles/dialog-index.css?url';
import { importAnew } from '../import-anew.ts';
import { showKeptArrival } from '../search-arrival/search-arrival-load.ts';
import type { SearchPanel } from './search-dialog-panel.ts';
import { loadSheet } from '../style-sheet.ts';

const importPanel = importAnew(() => import('./search-dialog-panel.ts'));

class SearchDialog extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const form = dialog?.querySelector('form');
    const field = form?.querySelector('input');
    const status = dialog?.querySelector<HTMLElement>('[data-search-plain]');
    const line = dialog?.querySelector('[data-search-line]');
    if (!dialog || !form || !field || !status || !line) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;

    /** The field of /search/. */
    const ownField = document.querySelector<HTMLInputElement>('search-results input');
    // Not a script of the page's own: what two of them share becomes a file, and a request, on every page. Without it the
    // page says how else to find.
    if (ownField) import('./search-results.ts').catch(() => undefined);
    let panel: Promise<SearchPanel> | undefined;
    const load = () =>
      (panel ??= importPanel().then(
        ({ createSearchPanel }) => createSearchPanel(dialog, HAS_COMMAND_KEY, signal),
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
        (loaded) => {
          if (dialog.open) loaded.open();
        },
        () => {
          // A script did not arrive: /search/ can search or say what is wrong. Without a query there is no reason to leave.
          if (!dialog.open) return;
          if (field.value.trim() === '') status.textContent = line.textContent = status.dataset['searchPlain'] ?? '';
          else form.requestSubmit();
        },
      );
    };
    document.addEventListener(
      'click',
      (event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        const link = opener(event.target);
        if (event.defaultPrevented || !link) return;
        event.preventDefault();
        // The focus comes back to where it was when the dialog closes; Safari gives it to no link that is clicked.
        link.focus({ preventScroll: true });
        open();
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (!asksForSearch(event)) return;
        event.preventDefault();
        if (!dialog.open) open();
        else if (event.key === '/') field.focus();
        else dialog.close();
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
    showKeptArrival();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

function opener(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-search-open]') : null;
}

/** Ctrl K or ⌘ K anywhere, / where nothing is being written. */
function asksForSearch(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, isComposing, metaKey, shiftKey, target } = event;
  if (isComposing || altKey || event.defaultPrevented) return false;
  if (ctrlKey !== metaKey) return !shiftKey && (key === 'k' || key === 'K');
  return key === '/' && !ctrlKey && !(target instanceof Element && target.closest(WRITTEN_IN));
}

/** Where a stroke is a letter. */
const WRITTEN_IN = 'input, textarea, select, [contenteditable]';

const HAS_COMMAND_KEY = /Mac|iPhone|iPad/.test(navigator.platform);

/** The page is written with Ctrl K; on a Mac it is the other key. */
function showKeys(): void {
  if (!HAS_COMMAND_KEY) return;
  for (const keys of document.querySelectorAll<HTMLElement>('[data-search-keys-mac]')) {
    keys.textContent = keys.dataset['searchKeysMac'] ?? '';
  }
}

customElements.define('search-dialog', SearchDialog);
