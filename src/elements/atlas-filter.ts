import { atlasFilterWords } from '@/text/atlas-filter.ts';
import type { FilteredEntry, ListedEntry } from './atlas-list.ts';

/** The list that is filtered. */
interface FilteredList {
  readonly items: readonly FilteredEntry[];
  stopAt(item: FilteredEntry | undefined): void;
}

/**
 * Lets a field leave out of the list what does not match: its names, other names and kinds. The arrow leads into the
 * list, Enter chooses its first entry, Escape clears.
 * @param count says how many entries are left
 * @param onChoose called with the entry that the reader chose
 * @param signal ends it
 */
export function connectFilter(
  list: FilteredList,
  field: HTMLInputElement,
  count: HTMLElement,
  onChoose: (entry: ListedEntry) => void,
  signal: AbortSignal,
): void {
  const shown = (): FilteredEntry[] => list.items.filter(({ element }) => !element.hidden);
  const filter = (): void => {
    const asked = field.value.trim().toLowerCase();
    for (const { element, words } of list.items) element.hidden = !words.includes(asked);
    for (const group of new Set(list.items.map(({ element }) => element.parentElement))) {
      if (group !== null) group.hidden = group.querySelector('.entry:not([hidden])') === null;
    }
    count.textContent = asked === '' ? '' : atlasFilterWords.count(shown().length);
    list.stopAt(shown()[0]);
  };
  const onKey = (event: KeyboardEvent): void => {
    const [first] = shown();
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      first?.summary.focus();
    } else if (event.key === 'Enter' && first !== undefined && field.value.trim() !== '') {
      onChoose(first);
    } else if (event.key === 'Escape' && field.value !== '') {
      // With nothing left to clear, the key closes the panel.
      event.stopPropagation();
      field.value = '';
      filter();
    }
  };
  field.addEventListener('input', filter, { signal });
  field.addEventListener('keydown', onKey, { signal });
  filter();
}
