/**
 * The address of /search/ as its reader's history: `?q=` follows what is typed; a finished query keeps its entry, and the
 * next letter starts another; Back and Forward bring back the query and how far down the list its reader was.
 */
import { LONGEST_QUERY } from '../../search/query.ts';
import { searchWords as words } from '../../text/search.ts';
import { echo } from './search-summary.ts';
import { searchAddress } from './search-view.ts';

/** Milliseconds between two changes of the address: Safari allows a hundred in thirty seconds. */
const STEP = 350;
/** Characters that the address keeps: what is searched of a query, with room for spaces and quotes. */
const LONGEST_KEPT = 2 * LONGEST_QUERY;

/** The address, kept in step with the field. */
export interface KeptAddress {
  /** The reader is typing this. */
  readonly follow: (text: string) => void;
  /** The reader has finished a query. */
  readonly finish: () => void;
}

/** Where a reader was in an entry of the history. */
export interface Return {
  readonly query: string;
  /** Pixels from the top of the page. */
  readonly top: number;
}

/** Keeps the address until `signal` aborts; `onReturn` hears when Back or Forward leads to another entry of this page. */
export function keepAddress(onReturn: (place: Return) => void, signal: AbortSignal): KeptAddress {
  const title = document.title;
  let wanted = queryOfAddress();
  /** What the entry that is on show asks for. */
  let written = wanted;
  let finished = wanted;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let scrolling: ReturnType<typeof setTimeout> | undefined;

  const name = () => {
    // Of controls alone nothing would be seen between the quotation marks.
    document.title = /[^\s\p{C}]/u.test(wanted) ? words.pageTitle(echo(wanted), title) : title;
  };
  const rememberTop = () => {
    clearTimeout(scrolling);
    if (topOf(history.state) !== scrollY) isAllowed(() => history.replaceState({ top: scrollY }, ''));
  };
  const write = () => {
    const now = queryOfAddress();
    if (wanted === now) return;
    const startsAnew = now !== '' && now === finished;
    if (startsAnew) rememberTop();
    name();
    if (!isAllowed(() => history[startsAnew ? 'pushState' : 'replaceState']({ top: 0 }, '', searchAddress(wanted)))) return;
    written = queryOfAddress();
    finished = '';
  };

  // Entries are restored when their hits are there, which the browser cannot know.
  history.scrollRestoration = 'manual';
  name();
  window.addEventListener(
    'popstate',
    () => {
      const asked = queryOfAddress();
      // A jump within the page, such as the skip link's, is no entry of the search.
      if (location.hash !== '' && asked === written) return;
      clearTimeout(timer);
      clearTimeout(scrolling);
      timer = undefined;
      wanted = finished = written = asked;
      name();
      onReturn({ query: wanted, top: topOf(history.state) });
    },
    { signal },
  );
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(scrolling);
      scrolling = setTimeout(rememberTop, STEP);
    },
    { signal, passive: true },
  );
  const leave = () => {
    if (timer !== undefined) write();
    rememberTop();
  };
  window.addEventListener('pagehide', leave, { signal });
  const end = () => {
    clearTimeout(timer);
    clearTimeout(scrolling);
    document.title = title;
    history.scrollRestoration = 'auto';
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    follow: (text) => {
      wanted = keptPart(text);
      if (timer !== undefined) return;
      write();
      timer = setTimeout(() => {
        timer = undefined;
        write();
      }, STEP);
    },
    finish: () => {
      write();
      finished = wanted;
    },
  };
}

/** What `?q=` asks for: of several, the first that says something; letters that were cut in half do not count. */
export function queryOfAddress(): string {
  const asked = new URLSearchParams(location.search).getAll('q').map((text) => text.replaceAll('\ufffd', '').trim());
  return asked.find((text) => text !== '') ?? '';
}

/** How far down this entry's reader was, in pixels. */
export function topOfEntry(): number {
  return topOf(history.state);
}

/** Whether the browser let the address be changed: Safari throws when that was done too often. The next change tries again. */
function isAllowed(change: () => void): boolean {
  try {
    change();
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return false;
    throw error;
  }
}

function topOf(state: unknown): number {
  return typeof state === 'object' && state !== null && 'top' in state && typeof state.top === 'number' ? state.top : 0;
}

function keptPart(text: string): string {
  const kept = [...text.slice(0, 2 * LONGEST_KEPT).trim()];
  return kept.slice(0, LONGEST_KEPT).join('').toWellFormed().trim();
}
