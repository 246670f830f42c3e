import { normalise } from '@/search/normal-form/normalise.ts';
import { termsWords as words } from '@/text/terms.ts';

/** Leaves out of the page of terms what has none of the letters that are typed: a field that only a script can use. */
class TermFilter extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const field = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    if (field === null || status === null) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const groups = [...document.querySelectorAll<HTMLElement>('.terms__theme')].map((group) => ({ group, entries: [...group.querySelectorAll<HTMLElement>('.term-entry')] }));
    const index = document.querySelector<HTMLElement>('.terms__index');
    const filter = (): void => {
      const asked = normalise(field.value);
      for (const { group, entries } of groups) {
        for (const entry of entries) entry.hidden = !normalise(textOf(entry)).includes(asked);
        group.hidden = entries.every(({ hidden }) => hidden);
      }
      const shown = groups.flatMap(({ entries }) => entries).filter(({ hidden }) => !hidden).length;
      // What is left begins right below the field.
      if (index !== null) index.hidden = asked !== '';
      status.textContent = asked === '' ? '' : words.count(shown);
    };
    field.addEventListener('input', filter, { signal });
    // A link between terms may lead to one that is left out.
    window.addEventListener(
      'hashchange',
      () => {
        const target = document.getElementById(location.hash.slice(1));
        if (target?.checkVisibility() !== false) return;
        field.value = '';
        filter();
        target.scrollIntoView();
      },
      { signal },
    );
    // A browser restores what was typed when it comes back to the page.
    filter();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

/** The name of a term and what is said of it, without the links that lead on. */
function textOf(entry: HTMLElement): string {
  return [...entry.querySelectorAll('h3, [data-provenance]')].map(({ textContent }) => textContent).join('\n');
}

customElements.define('term-filter', TermFilter);
