/** The inside of the search dialog: a combobox whose list box holds what was found. Loaded when a reader is about to search. */
import type { DirectHit } from '../../search/names/names.ts';
import type { SearchState } from '../../search/search-session.ts';
import { searchWords as words } from '../../text/search.ts';
import { createAnnouncer } from './search-announcer.ts';
import { openingOf, rememberArrival, sectionOf, type Sought } from '../search-arrival/search-arrival.ts';
import { showArrival } from '../search-arrival/search-arrival-load.ts';
import { addDialogParts } from './search-dialog-parts.ts';
import { keepRoom } from './search-dialog-room.ts';
import { directNodes } from './search-direct.ts';
import { createExcerpts } from './search-excerpts.ts';
import { createOptions, optionGroups } from './search-options.ts';
import { createQuestions } from './search-questions.ts';
import { countLine, shownQuery, spokenText } from './search-summary.ts';
import { listenToTyping } from './search-typing.ts';
import { clickedTerm, isPlainClick, notice, part, understoodNodes } from './search-view.ts';

/** The dialog's inside, alive. */
export interface SearchPanel {
  /** Searches for what the field holds; to call whenever the dialog opens. */
  readonly open: () => void;
}

/** Sections listed at most; the page lists all. */
const MOST_SECTIONS = 30;

/** Figures named at most above the sections, which would not be seen for them; the page names all. */
const MOST_FIGURES = 2;

/** How many options each of these keys moves on. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

const NOTHING: Sought = { needles: [], shown: '' };

/**
 * Completes the dialog of SearchDialog.astro and brings it to life until `signal` aborts.
 * @param hasCommandKey whether the keys are named as on a Mac
 * @throws when a part of the markup is missing
 */
export function createSearchPanel(dialog: HTMLDialogElement, hasCommandKey: boolean, signal: AbortSignal): SearchPanel {
  const form = part(dialog, 'form', HTMLFormElement);
  const field = part(form, 'input', HTMLInputElement);
  const line = part(dialog, '[data-search-line]', HTMLElement);
  const body = part(dialog, '[data-search-body]', HTMLElement);
  const { understood, scroller, list, notices } = addDialogParts(body, field, hasCommandKey, signal);
  const toPage = part(dialog, '[data-search-page]', HTMLElement);
  const announce = createAnnouncer(part(dialog, '[role="status"]', HTMLElement), signal);
  const options = createOptions(field, list);
  const excerpts = createExcerpts(scroller, 'span', signal);
  keepRoom(dialog, body, signal);

  let state: SearchState = { kind: 'idle', hasInput: false };
  let isScrolled = false;
  scroller.addEventListener('scroll', () => (isScrolled = scroller.scrollTop > 0), { signal, passive: true });
  /** What the options on show were found by. */
  let sought = NOTHING;
  /** Enter came before the answer: go as soon as it is here. */
  let wantsFirst: KeyboardEvent | undefined;

  const show = (next: SearchState) => {
    state = next;
    if (next.kind === 'loading') {
      // Results stay until there are others: nothing blinks while someone types.
      if (options.isEmpty()) {
        line.textContent = countLine(next);
        notices.replaceChildren();
      }
      announce(countLine(next));
      return;
    }
    const answer = next.kind === 'done' ? next.answer : undefined;
    sought = next.kind === 'done' ? { needles: next.answer.needles, shown: shownQuery(next.query, next.answer) } : NOTHING;
    excerpts.forget();
    // Asked for without need, this would have everything laid out at once.
    if (isScrolled) scroller.scrollTop = 0;
    options.replace(
      answer ? [...directNodes(fewFigures(answer.direct), 'dialog'), ...optionGroups(answer.groups, MOST_SECTIONS, excerpts)] : [],
    );
    line.textContent = countLine(next);
    understood.replaceChildren(...understoodNodes(next));
    notices.replaceChildren(...notice(next));
    const sections = answer?.sections ?? 0;
    toPage.textContent = sections > MOST_SECTIONS ? words.allSectionsOnPage(sections) : words.allOnPage;
    announce(spokenText(next));
    if (wantsFirst) go(wantsFirst);
  };

  const session = createQuestions(show, signal);

  const go = (event: KeyboardEvent) => {
    wantsFirst = undefined;
    const option = options.active();
    if (!option) {
      // The page says the same, and has room for what else there is.
      if (state.kind === 'done') form.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      rememberArrival(option, sought, 'new-tab');
      window.open(option.href, '_blank', 'noopener');
    } else option.click();
  };
  const ask = (text: string) => {
    wantsFirst = undefined;
    void session.search(text);
  };
  const typing = listenToTyping(field, ask, signal);

  const onKey = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter';
    // The Enter that chooses a candidate must not send the form either.
    if (isEnter) event.preventDefault();
    if (typing.isForInputMethod(event)) return;
    const step = STEPS[event.key];
    if (isEnter) {
      if (state.kind === 'loading') wantsFirst = event;
      else go(event);
    } else if (step !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      options.move(step);
    }
  };
  field.addEventListener('keydown', onKey, { signal });
  // Safari closes a dialog by the Esc that ends a composition.
  dialog.addEventListener('cancel', (event) => typing.isComposing() && event.preventDefault(), { signal });

  // Who closes it wants nothing of it any more.
  const leave = () => {
    // It may be open again by now.
    if (dialog.open) return;
    wantsFirst = undefined;
    session.drop();
  };
  dialog.addEventListener('close', leave, { signal });

  const onClick = (event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const term = clickedTerm(event);
    if (term !== undefined) {
      event.preventDefault();
      field.value = term;
      field.focus();
      ask(term);
      return;
    }
    if (target.closest('[data-search-again]')) {
      field.focus();
      void session.retry();
      return;
    }
    const option = optionOf(target);
    if (!option) return;
    if (!isPlainClick(event)) return rememberArrival(option, sought, 'new-tab');
    // The section may be on this page: out of its way before the browser scrolls to it.
    dialog.close();
    const isHere = option.pathname + option.search === location.pathname + location.search;
    if (!isHere) rememberArrival(option, sought, 'here');
    else if (option.hash !== '') showArrival({ section: sectionOf(option), ...sought });
  };
  dialog.addEventListener('click', onClick, { signal });
  // Other ways to open a link: the middle button, and the menu of the right one.
  const onOtherButton = (event: MouseEvent) => {
    const option = event.target instanceof Element && optionOf(event.target);
    const opening = openingOf(event);
    if (option && opening) rememberArrival(option, sought, opening);
  };
  for (const type of ['auxclick', 'contextmenu'] as const) dialog.addEventListener(type, onOtherButton, { signal });

  return {
    open: () => {
      session.warm();
      ask(field.value);
    },
  };
}

function fewFigures(hits: readonly DirectHit[]): readonly DirectHit[] {
  const figures = hits.filter(({ kind }) => kind === 'figure');
  return hits.filter((hit) => hit.kind !== 'figure' || figures.indexOf(hit) < MOST_FIGURES);
}

function optionOf(target: Element): HTMLAnchorElement | null {
  return target.closest<HTMLAnchorElement>('a[role="option"]');
}
