/** The inside of the search dialog: a combobox whose list box holds the sections found. Loaded when a reader is about to search. */
import { networkFiles, openIndex } from '../search/pagefind-index.ts';
import type { Hit, HitGroup } from '../search/rank.ts';
import { createSearchSession, type SearchState } from '../search/search-session.ts';
import { searchWords as words } from '../text/search.ts';
import { rememberArrival, sectionOf } from './search-arrival.ts';
import { markArrival } from './search-arrival-marks.ts';
import { listenToTyping } from './search-typing.ts';
import { clickedTerm, element, excerptElement, isPlainClick, markedNodes, needlesOf, notice, summary, whenSeen } from './search-view.ts';

/** The dialog's inside, alive. */
export interface SearchPanel {
  /** Searches for what the field holds; to call whenever the dialog opens. */
  readonly open: () => void;
}

/** Sections listed at most; the page lists all. */
const MOST_OPTIONS = 30;

/**
 * Brings the dialog's markup (SearchDialog.astro) to life until `signal` aborts.
 * @throws when a part of the markup is missing
 */
export function createSearchPanel(dialog: HTMLDialogElement, signal: AbortSignal): SearchPanel {
  const field = part(dialog, 'input', HTMLInputElement);
  const status = part(dialog, '[role="status"]', HTMLElement);
  const list = part(dialog, '[role="listbox"]', HTMLElement);
  const notices = part(dialog, '[data-search-notice]', HTMLElement);

  let options: readonly HTMLAnchorElement[] = [];
  let active = -1;
  let state: SearchState = { kind: 'idle' };
  /** What the options on show were found by. */
  let needles: readonly string[] = [];
  /** Enter came before the answer: go as soon as it is here. */
  let wantsFirst: KeyboardEvent | undefined;

  const activate = (index: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[active];
    if (!option) return field.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };

  const show = (next: SearchState) => {
    state = next;
    // Results stay until there are others: nothing blinks while someone types.
    if (next.kind === 'loading') {
      if (options.length === 0) {
        status.textContent = words.loading;
        notices.replaceChildren();
      }
      return;
    }
    const groups = next.kind === 'done' ? next.answer.groups : [];
    needles = next.kind === 'done' ? needlesOf(next.query, next.answer) : [];
    list.replaceChildren(...groupNodes(groups));
    list.hidden = groups.length === 0;
    options = [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
    field.setAttribute('aria-expanded', String(options.length > 0));
    list.scrollTop = 0;
    activate(options.length > 0 ? 0 : -1);
    status.textContent = next.kind === 'done' ? summary(next.query, next.answer) : '';
    notices.replaceChildren(...notice(next));
    if (wantsFirst) go(wantsFirst);
  };

  const session = createSearchSession(() => openIndex(networkFiles()), show);

  const go = (event: KeyboardEvent) => {
    wantsFirst = undefined;
    const option = options[active];
    if (!option) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) window.open(option.href, '_blank', 'noopener');
    else option.click();
  };

  const ask = (text: string) => {
    wantsFirst = undefined;
    void session.search(text);
  };
  const typing = listenToTyping(field, ask, signal);

  const onKey = (event: KeyboardEvent) => {
    if (typing.isForInputMethod(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      activate((active + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      typing.flush();
      if (state.kind === 'loading') wantsFirst = event;
      else go(event);
    }
  };
  field.addEventListener('keydown', onKey, { signal });

  dialog.addEventListener(
    'click',
    (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const term = clickedTerm(event);
      if (term !== undefined) {
        event.preventDefault();
        field.value = term;
        field.focus();
        ask(term);
      } else if (target.closest('[data-search-again]')) {
        field.focus();
        void session.retry();
      } else {
        const option = target.closest<HTMLAnchorElement>('a[role="option"]');
        if (!option || !isPlainClick(event)) return;
        // The section may be on this page: out of its way before the browser scrolls to it.
        dialog.close();
        if (option.pathname === location.pathname) markArrival({ section: sectionOf(option), needles });
        else rememberArrival(option, needles);
      }
    },
    { signal },
  );

  return {
    open: () => {
      session.warm();
      ask(field.value);
    },
  };
}

function groupNodes(groups: readonly HitGroup[]): readonly Node[] {
  let room = MOST_OPTIONS;
  let number = 0;
  return groups.flatMap(({ page, hits }, index) => {
    const shown = hits.slice(0, room);
    room -= shown.length;
    if (shown.length === 0) return [];
    const id = `search-page-${index}`;
    return element(
      'div',
      { role: 'group', 'aria-labelledby': id },
      element('div', { id, role: 'presentation', class: 'search-page' }, page),
      ...shown.map((hit) => optionNode(hit, `search-option-${number++}`)),
    );
  });
}

function optionNode(hit: Hit, id: string): Node {
  const option = element(
    'a',
    { id, role: 'option', 'aria-selected': 'false', tabindex: '-1', class: 'search-hit', href: hit.url },
    element('span', { class: 'search-hit__heading' }, ...markedNodes(hit.heading)),
  );
  whenSeen(option, hit, ({ excerpt }) => option.append(...excerptElement('span', excerpt)));
  return option;
}

function part<Kind extends HTMLElement>(root: HTMLElement, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`search dialog: ${selector} is missing from SearchDialog.astro`);
  return found;
}
