import type { GlossaryEntry } from '../domain/glossary.ts';
import { withValues } from '../domain/value-places.ts';
import { valueWords } from './value-words.ts';

/** The texts of a term as the page of terms prints them: values of the records in their places. */
export interface PrintedTerm {
  readonly meaning: string;
  readonly use?: string | undefined;
  readonly outside?: string | undefined;
}

/** The texts of a term for readers. */
export function printedTerm({ meaning, use, outside }: GlossaryEntry): PrintedTerm {
  return { meaning: withValues(meaning, valueWords), use, outside: outside === undefined ? undefined : withValues(outside.text, valueWords) };
}
