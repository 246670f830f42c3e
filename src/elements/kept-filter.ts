import { connectFilterField, type Filter, type FilterField } from './filter-field.ts';
import { type FilterControls, keepFilter, setFilter, unsetOf } from './filter-address.ts';

/**
 * Lets a field filter, see `connectFilterField`, and keeps it in the address as `q`.
 * @param boxes what else filters, by the names of their parameters
 * @param status says how many entries are shown
 * @param traditional characters of the list, each with the Traditional ones that stand for it
 * @param signal ends it
 */
export function connectKeptFilter(field: HTMLInputElement, boxes: FilterControls, status: Element, filter: Filter, traditional: string, signal: AbortSignal): FilterField {
  const controls = { q: field, ...boxes };
  // What a reader has typed or ticked before this script came counts for more. On the way back browsers restore boxes, but no text.
  setFilter(unsetOf(controls), location.search);
  const show = (asked: string): number => {
    keepFilter(controls);
    return filter.show(asked);
  };
  const connected = connectFilterField(field, status, { ...filter, show }, traditional, signal);
  for (const box of Object.values(boxes)) box.addEventListener('change', connected.refresh, { signal });
  window.addEventListener(
    'popstate',
    () => {
      setFilter(controls, location.search);
      connected.refresh();
    },
    { signal },
  );
  return connected;
}
