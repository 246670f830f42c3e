/**
 * The new address of a page with what the old one asked for: its query where the new one has none, and its fragment where the
 * new one is a page alone, and neither a place nor a view.
 * @param address the new address, absolute
 */
export function addressAfterMove(address: string, { search, hash }: { readonly search: string; readonly hash: string }): string {
  const url = new URL(address);
  if (url.search === '' && url.hash === '') url.hash = hash;
  if (url.search === '') url.search = search;
  return url.href;
}
