/** `<search-results>` on /search/: the field, the address and the list of hits agree; `data-search-state` says how far it is. */
import type { SearchState } from '../../search/search-session.ts';
import { keepAddress, type KeptAddress, queryOfAddress, topOfEntry } from './search-address.ts';
import { createAnnouncer } from './search-announcer.ts';
import { openingOf, rememberArrival, type Sought } from '../search-arrival/search-arrival.ts';
import { directNodes } from './search-direct.ts';
import { createHitList } from './search-hit-list.ts';
import { createQuestions } from './search-questions.ts';
import { countLine, shownQuery, spokenText } from './search-summary.ts';
import { listenToTyping } from './search-typing.ts';
import { clickedTerm, notice, part, understoodNodes } from './search-view.ts';

/** For a search whose questions are not kept in the address. */
const NO_ADDRESS: KeptAddress = { follow: () => undefined, finish: () => undefined };

class SearchResults extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const field = part(this, 'input', HTMLInputElement);
    const form = part(this, 'form', HTMLFormElement);

    /** How far down the reader was in the entry of the history that is coming back. */
    let top: number | undefined;
    const show = this.#createShow(signal, () => {
      if (top !== undefined) scrollTo(0, top);
      top = undefined;
    });
    const session = createQuestions(show.state, signal);
    const read = (query: string, from: number | undefined) => {
      top = from;
      field.value = query;
      void session.search(query);
    };
    // Beside something else, such as on the page for an address that does not exist, the address is not the search's.
    const isBeside = this.dataset['searchBeside'] !== undefined;
    const address = isBeside ? NO_ADDRESS : keepAddress((place) => read(place.query, place.top), signal);
    const ask = (text: string) => {
      top = undefined;
      void session.search(text);
      address.follow(text);
    };
    const typing = listenToTyping(field, ask, signal);
    field.addEventListener('change', address.finish, { signal });
    field.addEventListener(
      'keydown',
      (event) => {
        // The Enter that chooses a candidate must not submit.
        if (event.key === 'Enter' && typing.isForInputMethod(event)) event.preventDefault();
      },
      { signal },
    );
    form.addEventListener(
      'submit',
      (event) => {
        if (isBeside) return;
        event.preventDefault();
        ask(field.value);
        address.finish();
      },
      { signal },
    );
    const choose = (term: string) => {
      address.finish();
      field.value = term;
      ask(term);
      address.finish();
      scrollTo(0, 0);
      // On a touch screen the keyboard would cover what was asked for.
      if (matchMedia('(hover: hover)').matches) field.focus();
    };
    const retry = () => {
      // The button goes, and the focus would with it.
      field.focus();
      void session.retry();
    };
    this.#listenToClicks(retry, address, choose, show.sought, signal);

    // What was typed before this script came is asked as well; a default value is what the page itself asks for.
    const asked = queryOfAddress() || field.defaultValue;
    if (asked === '' && field.value !== '') ask(field.value);
    else read(asked, topOfEntry() || undefined);
    if (field.value === '' && matchMedia('(hover: hover)').matches) field.focus();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #createShow(signal: AbortSignal, onShown: () => void): { state: (state: SearchState) => void; sought: () => Sought } {
    const line = part(this, '[data-search-line]', HTMLElement);
    const understood = part(this, '[data-search-understood]', HTMLElement);
    const direct = part(this, '[data-search-direct]', HTMLElement);
    const notices = part(this, '[data-search-notice]', HTMLElement);
    const offer = part(this, '[data-search-chapters]', HTMLElement);
    const list = createHitList(part(this, '[data-search-list]', HTMLElement), signal);
    const announce = createAnnouncer(part(this, '[role="status"]', HTMLElement), signal);
    /** What the hits on show were found by. */
    let sought: Sought = { needles: [], shown: '' };

    /** The newest state: an older answer that is still being shown is no longer how far the search is. */
    let newest: SearchState | undefined;
    const state = (next: SearchState) => {
      newest = next;
      offer.hidden = next.kind !== 'failed';
      announce(spokenText(next));
      if (next.kind === 'loading') {
        this.dataset['searchState'] = next.kind;
        // Results stay until there are others.
        if (list.isEmpty()) {
          line.textContent = countLine(next);
          notices.replaceChildren();
        }
        return;
      }
      const answer = next.kind === 'done' ? next.answer : undefined;
      if (next.kind === 'done') sought = { needles: next.answer.needles, shown: shownQuery(next.query, next.answer) };
      line.textContent = countLine(next);
      understood.replaceChildren(...understoodNodes(next));
      direct.replaceChildren(...directNodes(answer?.direct ?? [], 'page'));
      notices.replaceChildren(...notice(next));
      list.show(answer?.groups ?? [], () => {
        if (newest !== next) return;
        this.dataset['searchState'] = next.kind;
        onShown();
      });
    };
    return { state, sought: () => sought };
  }

  #listenToClicks(
    retry: () => void,
    address: KeptAddress,
    choose: (term: string) => void,
    sought: () => Sought,
    signal: AbortSignal,
  ): void {
    const onClick = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const term = clickedTerm(event);
      if (term !== undefined) {
        event.preventDefault();
        choose(term);
      } else if (target.closest('[data-search-again]')) retry();
      else onOpening(event);
    };
    /** In this tab or another: by click, middle button, modified Enter, or the menu of the right button. */
    const onOpening = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a:is([data-hit], [data-direct])');
      const opening = openingOf(event);
      if (!link || !opening) return;
      address.finish();
      rememberArrival(link, sought(), opening);
    };
    this.addEventListener('click', onClick, { signal });
    this.addEventListener('auxclick', onOpening, { signal });
    this.addEventListener('contextmenu', onOpening, { signal });
  }
}

customElements.define('search-results', SearchResults);
