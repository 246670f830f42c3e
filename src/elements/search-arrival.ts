/** What a reader was looking for, carried from a hit to the page that it leads to; the address stays clean. */

const KEY = 'search-arrival';

/** Where a hit led, and what to mark there. */
export interface Arrival {
  /** Id of the section's heading. */
  readonly section: string;
  /** What was found there, in normal form. */
  readonly needles: readonly string[];
}

/** Keeps `needles` for the page that `link` leads to, in this tab. */
export function rememberArrival(link: HTMLAnchorElement, needles: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path: link.pathname, section: sectionOf(link), needles }));
  } catch {
    // A browser that keeps nothing shows the section without marks.
  }
}

/** The arrival that was kept for this page and section, once. */
export function takeArrival(): Arrival | undefined {
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept === null) return undefined;
    sessionStorage.removeItem(KEY);
    const { path, section, needles } = JSON.parse(kept) as Arrival & { readonly path: string };
    const isHere = path === location.pathname && section === sectionOf(location);
    return isHere && Array.isArray(needles) ? { section, needles: needles.map(String) } : undefined;
  } catch {
    return undefined;
  }
}

/** The id that a link points to. */
export function sectionOf({ hash }: { readonly hash: string }): string {
  return decodeURIComponent(hash.slice(1));
}
