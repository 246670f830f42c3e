/** The browser's side of the files about words that do stand in the text, or are known to stand nowhere. */
import type { SearchIndex } from '../index/pagefind-index.ts';
import { readOnce } from '../read-once.ts';
import { ALSO_FILE, ALSO_LATIN_FILE, LATIN_FILE } from './respell-file.ts';

/** Another term for the same thing, and the number of its sections. */
type AlsoMeant = readonly [term: string, sections: number];

const alsoIn = readOnce(readAlso);

/** Reads {@link ALSO_FILE}: query → terms. */
export function readAlso(text: string): ReadonlyMap<string, readonly AlsoMeant[]> {
  return new Map(
    text.split('\n').map((line) => {
      const [query = '', ...meant] = line.split(' ');
      return [query, meant.flatMap((term, at) => (at % 2 === 0 ? [[term, Number(meant[at + 1])] as const] : []))];
    }),
  );
}

/** Whether a text in normal form is of Latin letters only. */
export function isLatin(text: string): boolean {
  return /^[a-z]+$/.test(text);
}

/** Whether letters may stand in the text. @throws {SearchFailure} when the file does not arrive */
export async function latinIn(index: SearchIndex): Promise<(letters: string) => boolean> {
  const runs = await index.readFile(LATIN_FILE);
  return (letters) => runs === '' || runs.includes(letters);
}

/** Other terms for what `needle` means, each with the number of its sections. @throws {SearchFailure} when the file does not arrive */
export async function termsBeside(index: SearchIndex, needle: string): Promise<readonly AlsoMeant[]> {
  const also = alsoIn(await index.readFile(isLatin(needle) ? ALSO_LATIN_FILE : ALSO_FILE));
  return also.get(needle) ?? [];
}
