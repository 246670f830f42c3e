/** Pagefind's list of its records and of the pieces of its index, which every first query fetches, at half its weight. */

/** What the list calls things. */
export interface Renamed {
  readonly list: Uint8Array;
  /** The new name of each piece, by the name that Pagefind gave it. */
  readonly pieces: ReadonlyMap<string, string>;
}

/** A text in CBOR (RFC 8949) of fewer than 24 bytes, by which Pagefind names a record or a piece. */
const NAME = /[\x62-\x77](zxx_[\da-f]+)/;

/** A record: its name, and its number of words. */
const RECORD = new RegExp(String.raw`\x82${NAME.source}(?:[\x00-\x17]|\x18.|\x19..|\x1a.{4})`, 'gs');

const ANY_NAME = new RegExp(NAME, 'g');

/**
 * The list with a number for each name: of a record its position in `records`, of a piece its place in the list. Pagefind names both by
 * what they hold, which the folder of the build does for all of them. Every record is said to have one word: Pagefind counts
 * words to rank, and the site ranks otherwise.
 * @param list as Pagefind wrote it, uncompressed
 * @param records the names of the records, in the order of the site
 * @param pieces the names of the pieces, in any order
 * @throws when the list does not have exactly these records and pieces
 */
export function renamed(list: Uint8Array, records: readonly string[], pieces: readonly string[]): Renamed {
  const listed: string[] = [];
  const numbers = new Map<string, string>();
  const numbered = Buffer.from(list)
    .toString('latin1')
    .replace(RECORD, (_, name: string) => {
      listed.push(name);
      return `\x82${textOf(String(records.indexOf(name)))}\x01`;
    })
    .replace(ANY_NAME, (_, name: string) => {
      numbers.set(name, String(numbers.size));
      return textOf(String(numbers.size - 1));
    });
  if (!isSame(listed, records) || !isSame([...numbers.keys()], pieces)) {
    throw new Error("search: Pagefind's list does not have its records and pieces where they were; adapt src/search/build/pagefind-list.ts to this version");
  }
  return { list: Buffer.from(numbered, 'latin1'), pieces: numbers };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}

/** A short text in CBOR. */
function textOf(name: string): string {
  return String.fromCharCode(0x60 + name.length) + name;
}
