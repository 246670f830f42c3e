import { atlasFilterWords } from '@/text/atlas-filter.ts';
import type { FilteredEntry, OnChoose } from './atlas-list.ts';
import { connectFilterField } from './filter-field.ts';
import { matchOf } from './list-match.ts';

/** The list that is filtered. */
interface FilteredList {
  readonly items: readonly FilteredEntry[];
  stopAt(item: FilteredEntry | undefined): void;
}

/**
 * Lets a field leave out of the list what does not match, and puts first what matches best. The arrow leads into the
 * list, Enter opens its first entry, Escape clears (with nothing left to clear, it closes the panel).
 * @param count says how many entries are left
 * @param signal ends it
 */
export function connectFilter(
  list: FilteredList,
  field: HTMLInputElement,
  count: HTMLElement,
  onChoose: OnChoose,
  signal: AbortSignal,
): void {
  const groups = [...new Set(list.items.map(({ element }) => element.parentElement))].map((group) => ({
    group,
    items: list.items.filter(({ element }) => element.parentElement === group),
  }));
  let first: FilteredEntry | undefined;
  const show = (asked: string): number => {
    const matches = new Map(list.items.map((item) => [item, matchOf({ name: item.name, aliases: aliasesOf(item), kind: kindOf(item) }, asked)]));
    const rank = (item: FilteredEntry | undefined): number => (item === undefined ? undefined : matches.get(item)) ?? Infinity;
    // Sorting keeps the order of the page among what matches equally well, so that an empty field restores it.
    const sorted = groups.map(({ group, items }) => ({ group, items: byRank(items, rank) }));
    for (const { group, items } of byRank(sorted, (part) => rank(part.items[0]))) {
      for (const item of items) item.element.hidden = rank(item) === Infinity;
      if (group === null) continue;
      group.hidden = rank(items[0]) === Infinity;
      group.append(...items.map(({ element }) => element));
      group.parentElement?.append(group);
    }
    const shown = byRank(list.items, rank).filter(({ element }) => !element.hidden);
    [first] = shown;
    list.stopAt(first);
    return shown.length;
  };
  const onKey = (event: KeyboardEvent, isAsked: boolean): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      first?.summary.focus();
    } else if (event.key === 'Enter' && first !== undefined && isAsked) onChoose(first, false);
  };
  const say = (shown: number, isAsked: boolean): string => (isAsked ? atlasFilterWords.count(shown) : '');
  connectFilterField(field, count, { show, say, onKey }, '', signal);
}

/** The best first; what is equally good stays in its order. */
function byRank<Item>(items: readonly Item[], rank: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, place: rank(item) }))
    .toSorted((left, right) => (left.place === right.place ? 0 : left.place - right.place))
    .map(({ item }) => item);
}

function aliasesOf({ element }: FilteredEntry): string[] {
  return element.dataset['aliases']?.split(' ') ?? [];
}

function kindOf({ summary }: FilteredEntry): string {
  return summary.querySelector('small')?.textContent ?? '';
}
