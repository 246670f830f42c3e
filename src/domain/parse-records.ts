import type { z } from 'astro/zod';
import { suggestionFor } from './nearest-id.ts';

/** Thrown for a wrong content file. The message has one line for each problem: file, record, field, what is wrong, remedy. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** How a record is named in messages: by which field, and which fields may not repeat. */
export interface RecordShape<Kept> {
  /** The field whose value names the record in messages. */
  readonly label: keyof Kept & string;
  /** Fields whose values must differ between the records of the file. */
  readonly unique: readonly (keyof Kept & string)[];
}

/** Reads a list of records from the JSON of one content file. Throws a `ContentError` that lists every problem of the file. */
export function parseRecords<Kept extends object>(
  raw: unknown,
  file: string,
  schema: z.ZodType<Kept>,
  shape: RecordShape<Kept>,
): readonly Kept[] {
  if (!Array.isArray(raw)) {
    throw new ContentError(`${file}: expected a list of records, got ${describe(raw)}. Put the records between [ and ].`);
  }
  const rows: readonly unknown[] = raw;
  const problems: string[] = [];
  const records: Kept[] = [];
  rows.forEach((row, index) => {
    const where = recordAddress(file, index, labelOf(row, shape.label));
    const parsed = schema.safeParse(row, { reportInput: true });
    if (parsed.success) records.push(parsed.data);
    else problems.push(...parsed.error.issues.flatMap((issue) => explainIssue(where, issue)));
  });
  for (const field of shape.unique) problems.push(...repeatedValues(rows, file, field, shape.label));
  if (problems.length > 0) throw new ContentError(problems.join('\n'));
  return records;
}

/** `content/facts/cities.json · record 3 (xuzhou)`; records are counted from 1. */
export function recordAddress(file: string, index: number, label: string | undefined): string {
  return `${file} · record ${String(index + 1)}${label === undefined ? '' : ` (${label})`}`;
}

/** A value as an author would recognise it in the file, shortened to one line. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  const written = JSON.stringify(value);
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}

function explainIssue(where: string, issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const place = [...issue.path.map(String), key].join('.');
      return `${where} · field ${place}: no such field. Check its spelling or remove it.`;
    });
  }
  const field = issue.path.map(String).join('.');
  return [`${where}${field === '' ? '' : ` · field ${field}`}: ${issue.message}`];
}

function repeatedValues(rows: readonly unknown[], file: string, field: string, label: string): string[] {
  const first = new Map<string, number>();
  const problems: string[] = [];
  rows.forEach((row, index) => {
    const value = labelOf(row, field);
    if (value === undefined) return;
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, index);
    else {
      const where = recordAddress(file, index, labelOf(row, label));
      problems.push(
        `${where} · field ${field}: "${value}" is already used by record ${String(earlier + 1)}. Give each record its own.`,
      );
    }
  });
  return problems;
}

function labelOf(row: unknown, field: string): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const value: unknown = Object.entries(row).find(([key]) => key === field)?.[1];
  return typeof value === 'string' ? value : undefined;
}

/** The record with this id, or a `ContentError` that names the closest known id. */
export function requireRecord<Kept>(byId: ReadonlyMap<string, Kept>, id: string, what: string, file: string): Kept {
  const found = byId.get(id);
  if (found === undefined) {
    throw new ContentError(`No ${what} "${id}" in ${file}.${suggestionFor(id, byId.keys())}`);
  }
  return found;
}
