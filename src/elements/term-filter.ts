import { termFilterWords as words } from '@/text/term-filter.ts';
import { giveWayToLinks } from './filter-field.ts';
import { connectKeptFilter } from './kept-filter.ts';
import { matchOf, type MatchedEntry } from './list-match.ts';

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
      entries: [...group.querySelectorAll<HTMLElement>('.term-entry')].map((element) => ({ element, entry: matchedEntry(element) })),
    }));
    const index = document.querySelector<HTMLElement>('.terms__index');
    const show = (asked: string): number => {
      for (const { group, entries } of groups) {
        for (const { element, entry } of entries) element.hidden = matchOf(entry, asked) === undefined;
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

/** The name of a term, its pinyin, and what is said of it, without the marks that say who speaks and the links that lead on. */
function matchedEntry(entry: HTMLElement): MatchedEntry {
  const texts = [...entry.querySelectorAll('[data-provenance]')]
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node) => !(node instanceof Element && node.matches('.provenance')))
    .map(({ textContent }) => textContent);
  // Punctuation keeps them apart, as nobody types it.
  return { name: entry.querySelector('h3')?.textContent ?? '', aliases: [entry.dataset['pinyin'] ?? ''], kind: '', group: texts.join('，') };
}

customElements.define('term-filter', TermFilter);
