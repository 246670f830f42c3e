/**
 * What a reader was looking for, carried from a link of the search to the page that it leads to; the address stays clean.
 * For this tab there is one slot, which the next page of the tab empties, whatever its address: a link that was clicked
 * twice, or whose page was left before it could mark, leaves nothing for a later visit. For new tabs there is an entry for
 * each link, which only a tab without a past looks for.
 */

import { isReturn } from '../arrival/visit.ts';

/** Name of the slot; begins the names of the entries. */
const NAME = 'search-arrival';

/** Where a link opens. */
export type Opening = 'here' | 'new-tab';

/** Milliseconds that an entry waits for its page: one that a menu is to open may take its time. */
const LIFETIMES: Readonly<Record<Opening, number>> = { here: 30_000, 'new-tab': 120_000 };

/** What was asked for. */
export interface Sought {
  /** What to mark: any of them, in normal form. */
  readonly needles: readonly string[];
  /** What the reader typed, or what was understood by it. */
  readonly shown: string;
}

/** Where a link led, and what to mark there. */
export interface Arrival extends Sought {
  /** Id of what it led to: a section's heading, a term, a figure. */
  readonly section: string;
}

/** An entry as it is kept. */
interface Kept extends Arrival {
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** How many pages may still take it. */
  readonly times: number;
}

/** How a click of any button, or the menu of a link, opens it; `undefined` when it does not. */
export function openingOf({ type, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): Opening | undefined {
  if (type === 'contextmenu') return 'new-tab';
  // The right button is the menu's.
  if (type === 'auxclick') return button === 1 ? 'new-tab' : undefined;
  return ctrlKey || metaKey || shiftKey || altKey ? 'new-tab' : 'here';
}

/** Keeps what was `sought` for the page that `link` leads to. A link without a fragment leads to nothing to mark. */
export function rememberArrival(link: Pick<HTMLAnchorElement, 'pathname' | 'hash'>, sought: Sought, opening: Opening): void {
  const [path, section] = [link.pathname, sectionOf(link)];
  if (section === '') return;
  const { needles, shown } = sought;
  const kept: Kept = { path, section, needles, shown, until: Date.now() + LIFETIMES[opening], times: 1 };
  try {
    if (opening === 'here') sessionStorage.setItem(NAME, JSON.stringify(kept));
    else {
      removeSpent(localStorage);
      const name = nameFor(path, section);
      const older = parseKept(localStorage.getItem(name));
      const isSame = older?.needles.join('\n') === needles.join('\n');
      localStorage.setItem(name, JSON.stringify({ ...kept, times: isSame ? older.times + 1 : 1 }));
    }
  } catch {
    // A browser that keeps nothing, or is full, shows the section without marks.
  }
}

/** What was kept for this page and section, which is given once. To be asked once a page. None to who comes back or loads anew. */
export function takeArrival(): Arrival | undefined {
  try {
    const slot = takeSlot();
    if (isReturn()) return undefined;
    const section = sectionOf(location);
    const isForThis = slot?.path === location.pathname && slot.section === section;
    const kept = isForThis ? slot : history.length === 1 ? takeEntry(location.pathname, section) : undefined;
    return kept && { section, needles: kept.needles, shown: kept.shown };
  } catch {
    return undefined;
  }
}

/** The id that a link points to. */
export function sectionOf({ hash }: { readonly hash: string }): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

function takeSlot(): Kept | undefined {
  const kept = parseKept(sessionStorage.getItem(NAME));
  sessionStorage.removeItem(NAME);
  return kept;
}

function takeEntry(path: string, section: string): Kept | undefined {
  removeSpent(localStorage);
  const name = nameFor(path, section);
  const kept = parseKept(localStorage.getItem(name));
  if (kept === undefined) return undefined;
  if (kept.times > 1) localStorage.setItem(name, JSON.stringify({ ...kept, times: kept.times - 1 }));
  else localStorage.removeItem(name);
  return kept;
}

function nameFor(path: string, section: string): string {
  return `${NAME}:${path}#${section}`;
}

/** Removes the entries that are spoilt or too old. */
function removeSpent(store: Storage): void {
  for (const name of Object.keys(store)) {
    if (name.startsWith(`${NAME}:`) && parseKept(store.getItem(name)) === undefined) store.removeItem(name);
  }
}

function parseKept(text: string | null): Kept | undefined {
  try {
    const { path, section, needles, shown, until, times } = JSON.parse(text ?? '') as Partial<Record<keyof Kept, unknown>>;
    const now = Date.now();
    if (typeof path !== 'string' || typeof section !== 'string' || typeof shown !== 'string' || typeof times !== 'number') return undefined;
    // A clock that was put back would keep an entry for as long.
    if (typeof until !== 'number' || until <= now || until > now + LIFETIMES['new-tab']) return undefined;
    if (!Array.isArray(needles) || needles.length === 0) return undefined;
    return { path, section, needles: needles.map(String), shown, until, times };
  } catch {
    return undefined;
  }
}
