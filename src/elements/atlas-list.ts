import { atlasMapWords } from '@/text/atlas-map.ts';

/** One thing of the list, as the page has written it. */
export interface ListedEntry {
  /** Stands in the address as the chosen place. */
  readonly id: string;
  readonly name: string;
  /** Features of the map that stand for it, the first before others. */
  readonly features: readonly string[];
  /** Layers that show it, the best first; none where the ground does. */
  readonly layers: readonly string[];
  readonly summary: HTMLElement;
  /** What is said of it. */
  readonly body: HTMLElement;
}

/** An entry as the filter shows or hides it. */
export interface FilteredEntry extends ListedEntry {
  readonly element: HTMLElement;
}

/** Called with the entry that the reader chose; `isToggle` when that lets go of one that is chosen already. */
export type OnChoose = (entry: ListedEntry, isToggle: boolean) => void;

/** Prefix of the ids that entries have in the page. */
const PREFIX = 'at-';

/**
 * The list of the atlas: the map's keyboard interface. It is one tab stop, gone through with the arrow keys; what the
 * field above it does comes with atlas-filter.ts, once a reader is in it. Without a script it is a list of folded entries.
 */
export class AtlasList {
  readonly #items: readonly FilteredEntry[];
  readonly #field: HTMLInputElement | null;
  readonly #onChoose: OnChoose;

  /** @param signal ends it */
  constructor(host: HTMLElement, onChoose: OnChoose, signal: AbortSignal) {
    this.#items = [...host.querySelectorAll<HTMLElement>('.entry')].flatMap((element) => readItem(element));
    this.#field = host.querySelector('#atlas-filter');
    this.#onChoose = onChoose;
    this.stopAt(this.#items[0]);
    host.addEventListener('click', (event) => void this.#onClick(event), { signal });
    host.addEventListener('keydown', (event) => void this.#onKey(event), { signal });
    host.addEventListener('focusin', ({ target }) => void this.stopAt(this.#items.find(({ summary }) => summary === target)), { signal });
    this.#field?.addEventListener('focus', () => void this.#connectFilter(signal), { signal, once: true });
  }

  /** All entries, in the order in which the page came. */
  get items(): readonly FilteredEntry[] {
    return this.#items;
  }

  /** Makes one entry the tab stop of the list. */
  stopAt(current: FilteredEntry | undefined): void {
    if (current === undefined) return;
    for (const { summary } of this.#items) summary.tabIndex = summary === current.summary ? 0 : -1;
  }

  /** The entry with this id, as the address names it. */
  entry(id: string): ListedEntry | undefined {
    return this.#items.find((item) => item.id === id);
  }

  /** The entry that a feature of the map stands for. */
  entryOf(feature: string): ListedEntry | undefined {
    return this.#items.find((item) => item.id === feature) ?? this.#items.find(({ features }) => features.includes(feature));
  }

  /** The entry that a link of the page leads to. */
  entryAt(fragment: string): ListedEntry | undefined {
    return fragment.startsWith(`#${PREFIX}`) ? this.entry(fragment.slice(PREFIX.length + 1)) : undefined;
  }

  /** Marks the chosen entry, or none. */
  mark(chosen: ListedEntry | undefined): void {
    for (const { id, summary } of this.#items) {
      if (id === chosen?.id) summary.setAttribute('aria-current', 'true');
      else summary.removeAttribute('aria-current');
    }
  }

  #onClick(event: Event): void {
    const summary = event.target instanceof Element ? event.target.closest('summary') : null;
    const item = this.#items.find((one) => one.summary === summary);
    if (item === undefined) return;
    // The panel unfolds it.
    event.preventDefault();
    this.#onChoose(item, true);
  }

  #onKey(event: KeyboardEvent): void {
    // The filter may have put them in another order.
    const shown = [...document.querySelectorAll<HTMLElement>('.entry:not([hidden]) > summary')];
    const here = shown.findIndex((summary) => summary === event.target);
    const next = { ArrowUp: here - 1, ArrowDown: here + 1, Home: 0, End: shown.length - 1 }[event.key];
    if (here < 0 || next === undefined) return;
    event.preventDefault();
    // Above the first entry is the field.
    if (next < 0) this.#field?.focus();
    else shown[next]?.focus();
  }

  async #connectFilter(signal: AbortSignal): Promise<void> {
    const field = this.#field;
    const count = document.getElementById('atlas-count');
    if (field === null || count === null) return;
    let early = '';
    const keep = ({ key }: KeyboardEvent): void => void (early = key);
    field.addEventListener('keydown', keep);
    try {
      const { connectFilter } = await import('./atlas-filter.ts');
      connectFilter(this, field, count, this.#onChoose, signal);
    } catch {
      count.textContent = atlasMapWords.noFilter;
    }
    field.removeEventListener('keydown', keep);
    // A key that was quicker than the script does what it would have done.
    field.dispatchEvent(new KeyboardEvent('keydown', { key: early }));
  }
}

function readItem(element: HTMLElement): FilteredEntry[] {
  const summary = element.querySelector('summary');
  const body = element.querySelector('dl');
  if (summary === null || body === null) return [];
  const listed = (names = ''): string[] => names.split(' ').filter((name) => name !== '');
  const id = element.id.slice(PREFIX.length);
  const { features = id, layers } = element.dataset;
  const name = summary.firstChild?.textContent?.trim() ?? '';
  return [{ id, name, features: listed(features), layers: listed(layers), summary, body, element }];
}
