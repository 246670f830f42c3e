import { besideWords } from '@/text/beside.ts';

const PARAMETER = 'show';

/**
 * The choice between the article's words and the site's, as radio buttons that work by themselves. This adds the address:
 * a link with `?show=added` shows what the site adds, and a choice is a step that Back undoes.
 */
class BesideFilter extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    const abort = new AbortController();
    const { signal } = abort;
    this.#abort = abort;
    this.addEventListener(
      'change',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        history.pushState(null, '', addressOf(target.value));
        this.#announce(target.value);
      },
      { signal },
    );
    window.addEventListener('popstate', () => void this.#showAsked(), { signal });
    window.addEventListener('hashchange', () => void this.#showTarget(), { signal });
    this.#showAsked();
    this.#showTarget();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  /** Shows what the address asks for, or everything. */
  #showAsked(): void {
    const asked = new URLSearchParams(location.search).get(PARAMETER);
    const choices = [...this.querySelectorAll('input')];
    const choice = choices.find(({ value }) => value === asked) ?? choices[0];
    if (choice === undefined || choice.checked) return;
    choice.checked = true;
    this.#announce(choice.value);
  }

  /** A link may lead to a claim that is left out: then everything is shown. */
  #showTarget(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.checkVisibility() !== false) return;
    history.replaceState(history.state, '', addressOf('all') + location.hash);
    this.#showAsked();
    target.scrollIntoView();
  }

  #announce(shown: string): void {
    const status = this.querySelector('[role=status]');
    if (status === null) return;
    const claims = document.querySelectorAll('.pair').length;
    const added = document.querySelectorAll('.added > [data-provenance]').length;
    const { shown: words } = besideWords;
    status.textContent = shown === 'article' ? words.article(claims) : shown === 'added' ? words.added(added) : words.all(claims, added);
  }
}

/** The address of the page with a choice; every other parameter stays, and a fragment goes, since it may lead to what is left out. */
function addressOf(shown: string): string {
  const query = new URLSearchParams(location.search);
  query.delete(PARAMETER);
  if (shown !== 'all') query.set(PARAMETER, shown);
  return `${location.pathname}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

customElements.define('beside-filter', BesideFilter);
