/**
 * A filter in the address, `/places/?q=苏&named=1`: a reload, Back and whoever gets the link show what it left. Other
 * parameters stay, and what no filter could have written is ignored.
 */

/** The fields and boxes of a filter by the names of their parameters. */
export type FilterControls = Readonly<Record<string, HTMLInputElement>>;

/** What the box of a filter writes when it is ticked. */
const TICKED = '1';

/** What a control says in the address; empty when it leaves nothing out. */
function wordOf({ type, checked, value }: HTMLInputElement): string {
  return type === 'checkbox' ? (checked ? TICKED : '') : value.trim();
}

/** Sets the controls to what a query, such as `location.search`, says of them. */
export function setFilter(controls: FilterControls, search: string): void {
  const query = new URLSearchParams(search);
  for (const [name, control] of Object.entries(controls)) {
    const asked = query.get(name) ?? '';
    if (control.type === 'checkbox') control.checked = asked === TICKED;
    else if (control.value.trim() !== asked) control.value = asked;
  }
}

/** Those of the controls that leave nothing out. */
export function unsetOf(controls: FilterControls): FilterControls {
  return Object.fromEntries(Object.entries(controls).filter(([, control]) => wordOf(control) === ''));
}

/** Writes what the controls say into the address, without a step that Back undoes: words are typed letter by letter. What leaves something out takes the place of a fragment. */
export function keepFilter(controls: FilterControls): void {
  const url = new URL(location.href);
  const own = new URLSearchParams();
  for (const [name, control] of Object.entries(controls)) {
    const word = wordOf(control);
    if (word === '') {
      url.searchParams.delete(name);
      continue;
    }
    url.searchParams.set(name, word);
    own.set(name, word);
  }
  // The link that shares the page shares what is left of it.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.permalink:not([href^="#"])')) {
    link.search = own.toString();
    link.dataset['query'] = link.search;
  }
  // Written anew, the parameters of others might be spelt otherwise.
  if (url.searchParams.toString() === new URLSearchParams(location.search).toString()) return;
  // It may lead to what is left out.
  if (own.size > 0) url.hash = '';
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Safari takes no more than a hundred in half a minute: the next letter is written again.
  }
}
