/**
 * Places in a text of a record where a number or a date of the facts is to be printed, by its address in braces:
 * 到{observation/south-north-parks/as-of}. Chapters write `<Value of="…" />` instead.
 */
const PLACE = /\{([^{}]*)\}/gu;

/** The addresses of the values in a text, in its order. */
export function valuesIn(text: string): readonly string[] {
  return [...text.matchAll(PLACE)].map(([, address = '']) => address);
}

/**
 * The text with each value in its place.
 * @param wordsOf prints the value at an address
 */
export function withValues(text: string, wordsOf: (address: string) => string): string {
  return text.replace(PLACE, (_, address: string) => wordsOf(address));
}
