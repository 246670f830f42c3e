/** Tables of texts as columns, in which what is alike stands together: compressed they weigh half as much as rows. */

/** For each key the values of all rows, a line each. */
export type Columns<Key extends string> = Readonly<Record<Key, string>>;

/** Rows with the same keys as columns. @throws for a value of several lines */
export function toColumns<Key extends string>(rows: readonly Readonly<Record<Key, string>>[]): Columns<Key> {
  const column = (key: string) => rows.map((row) => lineOf(row[key as Key])).join('');
  return Object.fromEntries(Object.keys(rows[0] ?? {}).map((key) => [key, column(key)])) as Columns<Key>;
}

/** The rows that {@link toColumns} made columns of. */
export function toRows<Key extends string>(columns: Columns<Key>): readonly Readonly<Record<Key, string>>[] {
  const read = Object.entries<string>(columns).map(([key, values]) => [key, values.split('\n').slice(0, -1)] as const);
  return (read[0]?.[1] ?? []).map((_, at) => Object.fromEntries(read.map(([key, values]) => [key, values[at] ?? ''])) as Record<Key, string>);
}

function lineOf(value: string): string {
  if (value.includes('\n')) throw new Error(`search: “${value}” has several lines, and can be no value of a table. Write it in one line where it comes from: a heading, a record of content/facts, or the glossary.`);
  return `${value}\n`;
}
