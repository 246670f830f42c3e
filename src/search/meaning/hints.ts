/** The browser's side of the files about words that do stand in the text, or are known to stand nowhere. */
import type { SearchIndex } from '../index/pagefind-index.ts';
import { readOnce } from '../read-once.ts';
import { ALSO_FILE, ALSO_LATIN_FILE, type AlsoFile, LATIN_FILE } from './respell-file.ts';

const termsIn = readOnce((json) => new Map(Object.entries(JSON.parse(json) as AlsoFile)));

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
export async function termsBeside(index: SearchIndex, needle: string): Promise<AlsoFile[string]> {
  const terms = termsIn(await index.readFile(isLatin(needle) ? ALSO_LATIN_FILE : ALSO_FILE));
  return terms.get(needle) ?? [];
}
