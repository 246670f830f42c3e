import { placeFilterWords } from '@/text/place-filter.ts';
import { matchOf } from './atlas-match.ts';

/** One place of the list, with the part of the map that stands for it. */
interface Item {
  readonly element: HTMLElement;
  readonly link: HTMLAnchorElement | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly onMap: Element | null;
}

/**
 * Leaves out of a list of places, and of the map over it, what does not match what is typed. Enter opens the best match,
 * Escape clears. That only places of the article are shown is the style sheet's, which needs no script.
 */
class PlaceFilter extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type="search"]');
    const only = this.querySelector<HTMLInputElement>('input[type="checkbox"]');
    const count = this.querySelector('[role="status"]');
    if (field === null || only === null || count === null) return;
    const items = [...this.querySelectorAll<HTMLElement>('.places__group li')].map((element) => this.#read(element));
    let best: Item | undefined;
    const filter = (): void => {
      const asked = field.value.trim();
      const ranked = items.map((item) => ({ item, rank: matchOf(item, asked) }));
      for (const { item, rank } of ranked) {
        item.element.hidden = rank === undefined;
        item.onMap?.toggleAttribute('data-out', rank === undefined || (only.checked && item.element.dataset['named'] === undefined));
      }
      for (const group of this.querySelectorAll<HTMLElement>('.places__group')) group.hidden = group.querySelector('li:not([hidden])') === null;
      const shown = ranked.filter(({ item, rank }) => rank !== undefined && (!only.checked || item.element.dataset['named'] !== undefined));
      best = shown.toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))[0]?.item;
      count.textContent = asked === '' && !only.checked ? '' : placeFilterWords.shown(shown.length);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      if (event.key === 'Enter' && field.value.trim() !== '') best?.link?.click();
      if (event.key === 'Escape' && field.value !== '') {
        event.preventDefault();
        field.value = '';
        filter();
      }
    };
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    field.addEventListener('input', filter, { signal });
    field.addEventListener('keydown', onKey, { signal });
    only.addEventListener('change', filter, { signal });
    // What was typed before this script came, or what the browser kept for a reader who comes back.
    filter();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #read(element: HTMLElement): Item {
    const link = element.querySelector('a');
    return {
      element,
      link,
      name: link?.textContent.trim() ?? '',
      aliases: element.dataset['aliases']?.split(' ') ?? [],
      kind: element.querySelector('small')?.textContent ?? '',
      onMap: this.querySelector(`svg [data-slug="${element.id}"]`),
    };
  }
}

customElements.define('place-filter', PlaceFilter);
