/** The field above a list: what all filters of the site do with what is typed. */
import { normalise } from '@/search/normal-form/normalise.ts';

/** What a field does to its list. */
export interface Filter {
  /**
   * Shows what matches.
   * @param asked what is asked for, in normal form and the characters of the site; empty for everything
   * @returns how many entries are shown
   */
  readonly show: (asked: string) => number;
  /** The words for how many are shown; `isAsked` when something has been typed. */
  readonly say: (shown: number, isAsked: boolean) => string;
  /** What a key does in the field, besides Escape; `isAsked` as above. */
  readonly onKey?: (event: KeyboardEvent, isAsked: boolean) => void;
}

/** A field that filters. */
export interface FilterField {
  /** Filters anew, when something else than what is typed has changed. */
  readonly refresh: () => void;
  /** Empties the field, and shows what was left out. */
  readonly clear: () => void;
}

/**
 * Lets a field filter, now and with each letter. Escape empties it; with nothing left to empty, the key is free for what
 * the field stands in.
 * @param status says how many entries are shown
 * @param traditional characters of the list, each with the Traditional ones that stand for it: `国國 云雲`
 * @param signal ends it
 */
export function connectFilterField(field: HTMLInputElement, status: Element, { show, say, onKey }: Filter, traditional: string, signal: AbortSignal): FilterField {
  // Of several characters that one stands for, the likeliest, which comes first.
  const meant = new Map(traditional.split(' ').toReversed().flatMap(([simplified = '', ...forms]) => forms.map((form) => [form, simplified])));
  const asked = (): string => [...normalise(field.value)].map((character) => meant.get(character) ?? character).join('');
  const refresh = (): void => {
    status.textContent = say(show(asked()), asked() !== '');
  };
  const clear = (): void => {
    field.value = '';
    refresh();
  };
  field.addEventListener('input', refresh, { signal });
  field.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape' && field.value !== '') {
        event.preventDefault();
        event.stopPropagation();
        clear();
      } else onKey?.(event, asked() !== '');
    },
    { signal },
  );
  // What was typed before this script came, or what the browser kept for a reader who comes back.
  refresh();
  return { refresh, clear };
}

/**
 * Undoes a filter when a link of the page, or its address, leads to what is left out.
 * @param clear shows everything
 * @param signal ends it
 */
export function giveWayToLinks(clear: () => void, signal: AbortSignal): void {
  const uncover = (hash: string): Element | undefined => {
    const target = document.getElementById(hash.slice(1));
    if (target?.checkVisibility() !== false) return undefined;
    clear();
    return target;
  };
  const arrive = (): void => uncover(location.hash)?.scrollIntoView();
  window.addEventListener('hashchange', arrive, { signal });
  // A link to the fragment that is in the address already changes nothing there; the browser scrolls to what is shown.
  document.addEventListener(
    'click',
    ({ target, altKey, ctrlKey, metaKey, shiftKey }) => {
      // What opens elsewhere leaves this page as it is.
      if (altKey || ctrlKey || metaKey || shiftKey) return;
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
      if (link?.pathname === location.pathname) uncover(link.hash);
    },
    { signal },
  );
  arrive();
}
