/**
 * Brings the script that marks what was looked for, when there is something to mark. Apart from what keeps it: the script
 * of /search/ has a use for that and none for this, and what two scripts can load becomes a file, and a request, of its own.
 */
import type { Arrival } from './search-arrival.ts';

/** Marks what a reader was looking for who has come to this page by a link of the search. */
export function showKeptArrival(): void {
  try {
    // The site keeps nothing else; whether it is for this page is found out by what is loaded. Only a new tab has no past.
    const isKept = sessionStorage.length > 0 || (history.length === 1 && localStorage.length > 0);
    if (isKept) import('./search-arrival-marks.ts').then(({ markKeptArrival }) => markKeptArrival()).catch(() => undefined);
  } catch {
    // A browser that keeps nothing shows the section without marks.
  }
}

/** Marks on this page what was looked for; the section is here even if the script is not. */
export function showArrival(arrival: Arrival): void {
  import('./search-arrival-marks.ts').then(({ markArrival }) => markArrival(arrival)).catch(() => undefined);
}
