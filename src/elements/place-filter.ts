import { placeFilterWords } from '@/text/place-filter.ts';
import { giveWayToLinks } from './filter-field.ts';
import { connectKeptFilter } from './kept-filter.ts';
import { matchOf, type MatchedEntry } from './list-match.ts';
import { connectMapMarks } from './place-map-marks.ts';

/** One place of the list. */
interface Item extends MatchedEntry {
  readonly element: HTMLElement;
  readonly link: HTMLAnchorElement | null;
  /** What it belongs to, and names that it shares: 苏锡常都市圈, 宁镇扬. */
  readonly belongings: string;
  /** Whether the article speaks of it. */
  readonly isNamed: boolean;
}

/**
 * Leaves out of a list of places, and of the map over it, what does not match what is typed. Enter opens the best match,
 * Escape clears. That only places of the article are shown needs no script; the count and the map follow.
 */
class PlaceFilter extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type="search"]');
    const only = this.querySelector<HTMLInputElement>('input[type="checkbox"]');
    const count = this.querySelector('[role="status"]');
    if (field === null || only === null || count === null) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const groups = [...this.querySelectorAll<HTMLElement>('.places__group')].map((group) => ({ group, items: this.#itemsOf(group) }));
    const mark = connectMapMarks(this, signal);
    let best: Item | undefined;
    const show = (asked: string): number => {
      // Of what a place belongs to, one character says too little: 宁 is 南京, and stands in 宁镇扬.
      const matched = ({ group = '', belongings, ...item }: Item): MatchedEntry => ({ ...item, group: asked.length > 1 ? `${group}，${belongings}` : group });
      const shown = groups
        .flatMap(({ items }) => items)
        .map((item) => ({ item, rank: only.checked && !item.isNamed ? undefined : matchOf(matched(item), asked) }))
        .filter(({ rank }) => rank !== undefined)
        .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
        .map(({ item }) => item);
      [best] = shown;
      const isShown = new Set(shown);
      for (const { group, items } of groups) {
        for (const item of items) {
          item.element.hidden = !isShown.has(item);
        }
        group.hidden = items.every((item) => !isShown.has(item));
      }
      mark(groups.every(({ items }) => items.every((item) => isShown.has(item))) ? undefined : new Set(shown.map(({ element }) => element.id)));
      return shown.length;
    };
    const { clear } = connectKeptFilter(
      field,
      { named: only },
      count,
      {
        show,
        say: (shown, isAsked) => (isAsked || only.checked ? placeFilterWords.shown(shown) : ''),
        onKey: ({ key }, isAsked) => void (key === 'Enter' && isAsked && best?.link?.click()),
      },
      this.dataset['traditional'] ?? '',
      signal,
    );
    giveWayToLinks(() => {
      only.checked = false;
      clear();
    }, signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #itemsOf(group: HTMLElement): readonly Item[] {
    const heading = group.querySelector('h2')?.textContent ?? '';
    return [...group.querySelectorAll('li')].map((element) => {
      const link = element.querySelector('a');
      return {
        element,
        link,
        name: link?.textContent.trim() ?? '',
        aliases: element.dataset['aliases']?.split(' ') ?? [],
        kind: element.querySelector('small')?.textContent ?? '',
        group: heading,
        belongings: element.dataset['belongs'] ?? '',
        isNamed: element.dataset['named'] !== undefined,
      };
    });
  }
}

customElements.define('place-filter', PlaceFilter);
