/** `<search-results>` on /search/: the field, the address and the list of hits agree; `data-search-state` says how far it is. */
import { networkFiles, openIndex } from '../search/pagefind-index.ts';
import type { Hit, HitGroup } from '../search/rank.ts';
import { createSearchSession, type SearchSession, type SearchState } from '../search/search-session.ts';
import { searchWords as words } from '../text/search.ts';
import { rememberArrival } from './search-arrival.ts';
import { listenToTyping } from './search-typing.ts';
import { clickedTerm, element, excerptElement, isPlainClick, markedNodes, needlesOf, notice, searchAddress, summary, whenSeen } from './search-view.ts';

class SearchResults extends HTMLElement {
  #listening: AbortController | undefined;
  /** The query that the reader has finished: the next letter starts a new entry in the history. */
  #finished = '';
  /** What the hits on show were found by. */
  #needles: readonly string[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;

    const session = createSearchSession(
      () => openIndex(networkFiles()),
      (state) => this.#show(state),
    );
    const typing = listenToTyping(field, (text) => this.#ask(session, text), signal);

    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        typing.flush();
        this.#ask(session, field.value);
        this.#finished = queryOf(location);
      },
      { signal },
    );
    field.addEventListener(
      'keydown',
      (event) => {
        // The Enter that chooses a candidate must not submit.
        if (event.key === 'Enter' && typing.isForInputMethod(event)) event.preventDefault();
      },
      { signal },
    );
    this.addEventListener(
      'click',
      (event) => {
        const term = clickedTerm(event);
        if (term !== undefined) {
          event.preventDefault();
          this.#finished = queryOf(location);
          field.value = term;
          this.#ask(session, term);
          this.#finished = term;
        } else if (event.target instanceof Element && event.target.closest('[data-search-again]')) {
          void session.retry();
        } else if (event.target instanceof Element && isPlainClick(event)) {
          const hit = event.target.closest<HTMLAnchorElement>('a[data-hit]');
          if (hit) rememberArrival(hit, this.#needles);
        }
      },
      { signal },
    );
    const readAddress = () => {
      field.value = queryOf(location);
      this.#finished = field.value;
      void session.search(field.value);
    };
    window.addEventListener('popstate', readAddress, { signal });
    readAddress();
    if (field.value === '' && matchMedia('(hover: hover)').matches) field.focus();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #ask(session: SearchSession, text: string): void {
    const query = text.trim();
    const now = queryOf(location);
    if (query !== now) {
      const startsAnew = now !== '' && now === this.#finished;
      history[startsAnew ? 'pushState' : 'replaceState'](null, '', searchAddress(query));
      this.#finished = '';
    }
    void session.search(text);
  }

  #show(state: SearchState): void {
    this.dataset['searchState'] = state.kind;
    this.querySelector<HTMLElement>('[data-search-chapters]')?.toggleAttribute('hidden', state.kind !== 'failed');
    const status = this.querySelector('[role="status"]');
    const list = this.querySelector('[data-search-list]');
    const notices = this.querySelector('[data-search-notice]');
    if (!status || !list || !notices) return;
    if (state.kind === 'loading') {
      if (!list.hasChildNodes()) status.textContent = words.loading;
      return;
    }
    this.#needles = state.kind === 'done' ? needlesOf(state.query, state.answer) : [];
    status.textContent = state.kind === 'done' ? summary(state.query, state.answer) : '';
    list.replaceChildren(...(state.kind === 'done' ? groupNodes(state.answer.groups) : []));
    notices.replaceChildren(...notice(state));
  }
}

function groupNodes(groups: readonly HitGroup[]): readonly Node[] {
  return groups.map(({ page, hits }, index) =>
    element(
      'section',
      { 'aria-labelledby': `page-${index}`, class: 'search-group' },
      element('h2', { id: `page-${index}`, class: 'search-page' }, page),
      element('ol', { class: 'search-hits' }, ...hits.map(hitNode)),
    ),
  );
}

function hitNode(hit: Hit): Node {
  const item = element(
    'li',
    { class: 'search-hit' },
    element('a', { href: hit.url, 'data-hit': '', class: 'search-hit__heading' }, ...markedNodes(hit.heading)),
  );
  whenSeen(item, hit, ({ count, excerpt }) => {
    item.append(element('small', { class: 'search-hit__count' }, words.times(count)), ...excerptElement('p', excerpt));
  });
  return item;
}

function queryOf({ search }: Location): string {
  return (new URLSearchParams(search).get('q') ?? '').trim();
}

customElements.define('search-results', SearchResults);
