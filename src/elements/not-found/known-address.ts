/** What kind of thing an address leads to. */
export type AddressKind = 'page' | 'chapter' | 'map' | 'chart' | 'term' | 'place' | 'atlas';

/** An address of the site by which a reader may have meant another one. */
export interface KnownAddress {
  readonly kind: AddressKind;
  readonly name: string;
  readonly href: string;
  /** Further words for it in addresses, apart by spaces. */
  readonly others?: string;
  /** What to ask the search for; none where the words of the address serve better. */
  readonly ask?: string;
}
