/**
 * Where a place of this page has moved, as content/redirects.json says it; a page without such places has no list. On the
 * list stand the old ids and the new addresses: `{ "old-id": "/page/#new-id" }`.
 */

import { addressAfterMove } from './address-after-move.ts';

/** Where the place with this id is now, or `undefined` when it has not moved. */
export function movedTo(id: string): string | undefined {
  const list = document.querySelector('script[data-redirects]')?.textContent;
  if (!list) return undefined;
  // Of a map, not of an object: a fragment such as #constructor has moved nowhere.
  return new Map(Object.entries(JSON.parse(list) as Record<string, string>)).get(id);
}

/**
 * Leads on when the place with this id has moved, in the place of this entry of the history.
 * @returns whether it has
 */
export function followRedirect(id: string): boolean {
  const address = movedTo(id);
  if (address === undefined) return false;
  // What else the address asks for, such as a passage, is asked of the new one.
  location.replace(addressAfterMove(new URL(address, location.origin).href, { search: location.search, hash: '' }));
  return true;
}
