import address from '@/styles/live-index.css?url';
import { loadSheet } from './style-sheet.ts';

/**
 * Loads the style sheet of live maps, once a page; done when it applies. It is no part of the first load, since a page
 * without a live map can do without it. Rejects when it does not arrive, and tries anew when it is called again.
 */
export function loadLiveStyles(): Promise<void> {
  return loadSheet(address);
}
