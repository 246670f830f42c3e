/** A question to the index and what it found. */
import type { Found } from '../index/record.ts';
import type { Understood } from './understand.ts';

/** What was asked for in the place of a query, and where it stands. */
export interface Asked {
  readonly found: readonly Found[];
  /** In normal form; a hit is marked by any of them. */
  readonly needles: readonly string[];
  readonly understood: readonly Understood[];
  /** The words of which each hit has every one, though not in a row. */
  readonly apart: readonly string[];
  /** Terms that the query may mean as well. */
  readonly others: readonly string[];
}

/** The query, or its words, as typed. */
export const AS_TYPED: Pick<Asked, 'understood' | 'apart' | 'others'> = { understood: [], apart: [], others: [] };
