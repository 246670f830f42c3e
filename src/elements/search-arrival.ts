/**
 * What a reader was looking for, carried from a hit to the page that it leads to; the address stays clean. It is kept
 * where a new tab finds it too, an entry a hit, so that tabs that open at once do not overwrite each other's.
 */

/** Begins the names of all entries; each ends differently. */
const PREFIX = 'search-arrival:';

/** Milliseconds that an entry waits for its page. */
const LIFETIME = 120_000;

/** What was asked for. */
export interface Sought {
  /** What to mark: any of them, in normal form. */
  readonly needles: readonly string[];
  /** What the reader typed, or what was understood by it. */
  readonly shown: string;
}

/** Where a hit led, and what to mark there. */
export interface Arrival extends Sought {
  /** Id of the section's heading. */
  readonly section: string;
}

/** An entry as it is kept. */
interface Kept extends Arrival {
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Keeps what was `sought` for the page that `link` leads to, in this tab or a new one. */
export function rememberArrival(link: Pick<HTMLAnchorElement, 'pathname' | 'hash'>, sought: Sought): void {
  try {
    entriesThatWait(localStorage);
    const { needles, shown } = sought;
    const kept: Kept = { path: link.pathname, section: sectionOf(link), needles, shown, until: Date.now() + LIFETIME };
    localStorage.setItem(`${PREFIX}${Date.now()}-${Math.random()}`, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing, or is full, shows the section without marks.
  }
}

/** The arrival that was kept for this page and section: each is given once, the oldest first. None to who comes back or loads anew. */
export function takeArrival(): Arrival | undefined {
  try {
    const [navigation] = performance.getEntriesByType('navigation');
    if (navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate') return undefined;
    const section = sectionOf(location);
    const [first] = [...entriesThatWait(localStorage)]
      .filter(([, kept]) => kept.path === location.pathname && kept.section === section)
      .sort(([, a], [, b]) => a.until - b.until);
    if (!first) return undefined;
    const [name, { needles, shown }] = first;
    localStorage.removeItem(name);
    return { section, needles, shown };
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

/** The entries whose page has not come yet, by name; those that are spoilt or too old are removed. */
function entriesThatWait(store: Storage): ReadonlyMap<string, Kept> {
  const waiting = new Map<string, Kept>();
  for (const name of Object.keys(store)) {
    if (!name.startsWith(PREFIX)) continue;
    const kept = parseKept(store.getItem(name));
    if (kept) waiting.set(name, kept);
    else store.removeItem(name);
  }
  return waiting;
}

function parseKept(text: string | null): Kept | undefined {
  try {
    const { path, section, needles, shown, until } = JSON.parse(text ?? '') as Partial<Record<keyof Kept, unknown>>;
    const now = Date.now();
    if (typeof path !== 'string' || typeof section !== 'string' || typeof shown !== 'string') return undefined;
    // A clock that was put back would keep an entry for as long.
    if (typeof until !== 'number' || until <= now || until > now + LIFETIME) return undefined;
    if (!Array.isArray(needles) || needles.length === 0) return undefined;
    return { path, section, needles: needles.map(String), shown, until };
  } catch {
    return undefined;
  }
}
