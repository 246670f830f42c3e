/** Where `needle` stands in `text`, without overlaps, as offsets. */
export function occurrences(text: string, needle: string): readonly number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) found.push(at);
  return found;
}
