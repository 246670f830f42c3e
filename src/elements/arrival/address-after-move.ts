/**
 * The new address of a page with what the old one asked for: its query and its fragment, where the new one has none.
 * @param address the new address, absolute
 */
export function addressAfterMove(address: string, { search, hash }: { readonly search: string; readonly hash: string }): string {
  const url = new URL(address);
  if (url.search === '') url.search = search;
  if (url.hash === '') url.hash = hash;
  return url.href;
}
