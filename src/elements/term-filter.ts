import { normalise } from '@/search/normal-form/normalise.ts';
import { termFilterWords as words } from '@/text/term-filter.ts';
import { giveWayToLinks } from './filter-field.ts';
import { connectKeptFilter } from './kept-filter.ts';

/** Leaves out of the page of terms what has none of the letters that are typed: a field that only a script can use. */
class TermFilter extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const field = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    if (field === null || status === null) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const groups = [...document.querySelectorAll<HTMLElement>('.terms__theme')].map((group) => ({
      group,
      entries: [...group.querySelectorAll<HTMLElement>('.term-entry')].map((element) => ({ element, text: textOf(element) })),
    }));
    const index = document.querySelector<HTMLElement>('.terms__index');
    const show = (asked: string): number => {
      for (const { group, entries } of groups) {
        for (const { element, text } of entries) element.hidden = !text.includes(asked);
        group.hidden = entries.every(({ element }) => element.hidden);
      }
      // What is left begins right below the field.
      if (index !== null) index.hidden = asked !== '';
      return groups.flatMap(({ entries }) => entries).filter(({ element }) => !element.hidden).length;
    };
    const say = (shown: number, isAsked: boolean): string => (isAsked ? words.count(shown) : '');
    const { clear } = connectKeptFilter(field, {}, status, { show, say }, this.dataset['traditional'] ?? '', signal);
    giveWayToLinks(clear, signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

/** In normal form, the name of a term, its pinyin and what is said of it, a part a line, without the marks that say who speaks and the links that lead on. */
function textOf(entry: HTMLElement): string {
  const texts = [...entry.querySelectorAll('h3, [data-provenance]')]
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node) => !(node instanceof Element && node.matches('.provenance')))
    .map(({ textContent }) => normalise(textContent ?? ''));
  return [...texts, entry.dataset['pinyin'] ?? ''].join('\n');
}

customElements.define('term-filter', TermFilter);
