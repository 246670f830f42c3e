/** A number or a date with what it takes to print it, but without words: those belong to whoever prints it. */
export type Quantity =
  /** People of a census, exact; print rounds them. */
  | { readonly kind: 'persons'; readonly persons: number }
  /** A part of a whole, between 0 and 1. */
  | { readonly kind: 'share'; readonly ratio: number }
  /** ISO, as exact as it is known. */
  | { readonly kind: 'date'; readonly date: string }
  /** Whole years, the first and the last, as the record writes them: 2021—2030年. */
  | { readonly kind: 'years'; readonly years: string }
  | { readonly kind: 'duration'; readonly minutes: number }
  | { readonly kind: 'length'; readonly kilometres: number }
  /** As a document gives it, not rounded; `unit` follows the number in print. */
  | { readonly kind: 'amount'; readonly value: number; readonly unit: string }
  /** Members of a structure; prose names what is counted after it. */
  | { readonly kind: 'count'; readonly count: number };
