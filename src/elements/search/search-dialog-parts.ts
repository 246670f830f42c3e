/** What the search dialog has besides its field once it can search: a page need not carry it before. */
import { searchWords as words } from '../../text/search.ts';
import { element, part } from './search-view.ts';

const LIST = 'search-dialog-list';

/** Attributes by which the field drives the list: a combobox, as in the ARIA Authoring Practices Guide. */
const COMBOBOX = { role: 'combobox', 'aria-expanded': 'false', 'aria-controls': LIST, 'aria-autocomplete': 'list' };

/** The made parts. */
export interface DialogParts {
  readonly understood: HTMLElement;
  readonly scroller: HTMLElement;
  readonly list: HTMLElement;
  readonly notices: HTMLElement;
}

/**
 * Adds to the markup of SearchDialog.astro all that answers stand in, until `signal` aborts; the field becomes a combobox.
 * @param hasCommandKey whether the keys are named as on a Mac
 * @throws when a part of the markup is missing
 */
export function addDialogParts(body: HTMLElement, field: HTMLInputElement, hasCommandKey: boolean, signal: AbortSignal): DialogParts {
  const line = part(body, '[data-search-line]', HTMLElement);
  const understood = element('div', { class: 'search-understood', 'data-search-understood': '' });
  const head = element('div', { class: 'search-dialog__head' }, understood);
  const list = element('div', { id: LIST, role: 'listbox', 'aria-label': words.results, hidden: '' });
  const notices = element('div', { class: 'search-notice', 'data-search-notice': '' });
  const scroller = element('div', { class: 'search-dialog__scroll' }, list, notices);
  const keys = element('span', { class: 'search-dialog__keys', 'aria-hidden': 'true' }, hasCommandKey ? words.keysOnMac : words.keys);

  for (const [name, value] of Object.entries(COMBOBOX)) field.setAttribute(name, value);
  line.before(head);
  head.prepend(line);
  head.after(scroller);
  part(body, '.search-dialog__foot', HTMLElement).append(keys);
  const clear = () => {
    for (const name of Object.keys(COMBOBOX)) field.removeAttribute(name);
    head.replaceWith(line);
    scroller.remove();
    keys.remove();
  };
  signal.addEventListener('abort', clear, { once: true });
  return { understood, scroller, list, notices };
}
