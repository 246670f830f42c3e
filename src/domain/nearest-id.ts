/**
 * The known id that is closest to a mistyped one, for “did you mean” in messages to authors.
 * Gives `undefined` when nothing is near: more than half of the characters would have to change.
 */
export function nearestId(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(wrong.length, 2) / 2) + 1;
  for (const candidate of known) {
    const distance = editDistance(wrong.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** ` Did you mean "x"?` with a leading space, or an empty string when no known id is near. */
export function suggestionFor(wrong: string, known: Iterable<string>): string {
  const nearest = nearestId(wrong, known);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/** Smallest number of inserted, dropped or replaced characters that turns `from` into `to`. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const dropped = (previous[column] ?? 0) + 1;
      const inserted = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, dropped, inserted));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
