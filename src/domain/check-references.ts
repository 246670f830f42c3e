import { suggestionFor } from './nearest-id.ts';
import { ContentError, recordAddress } from './parse-records.ts';
import type { Evidence } from './model.ts';

/** An id that a record uses and another file defines. */
export interface Reference {
  /** Where it stands in the record, such as `evidence.sources`. */
  readonly field: string;
  readonly id: string;
  /** The ids that exist. */
  readonly known: KnownIds;
}

/** The ids that one or more content files define. */
export interface KnownIds {
  /** Such as `the id of a source`. */
  readonly what: string;
  /** Such as `content/sources.json`. */
  readonly definedIn: string;
  readonly ids: ReadonlySet<string>;
}

/** Gives the records back when every id that they use exists; otherwise throws a `ContentError` with the closest known ids. */
export function checkReferences<Kept>(
  records: readonly Kept[],
  file: string,
  labelOf: (record: Kept) => string,
  referencesOf: (record: Kept) => readonly Reference[],
): readonly Kept[] {
  const problems = records.flatMap((record, index) =>
    referencesOf(record)
      .filter((reference) => !reference.known.ids.has(reference.id))
      .map(({ field, id, known }) => {
        const where = recordAddress(file, index, labelOf(record));
        return `${where} · field ${field}: expected ${known.what} in ${known.definedIn}, got "${id}".${suggestionFor(id, known.ids)} Correct it, or add it there.`;
      }),
  );
  if (problems.length > 0) throw new ContentError(problems.join('\n'));
  return records;
}

/** The same check for a list of ids in one field. */
export function referencesTo(field: string, ids: readonly string[], known: KnownIds): Reference[] {
  return ids.map((id) => ({ field, id, known }));
}

/** References of an `evidence` field to its sources. */
export function referencesOfEvidence(field: string, evidence: Evidence, sources: KnownIds): Reference[] {
  return referencesTo(`${field}.sources`, evidence.sources, sources);
}
