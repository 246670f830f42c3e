/**
 * How many characters must be typed otherwise, more, less, or in the other order (of two neighbours) to get from one text to
 * the other (restricted Damerau–Levenshtein distance); `undefined` when it is more than `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number | undefined {
  const [from, to] = [[...one], [...other]];
  if (Math.abs(from.length - to.length) > limit) return undefined;
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const [a, b] = [from[row - 1], to[column - 1]];
      const isSwapped = row > 1 && column > 1 && a === to[column - 2] && from[row - 2] === b;
      current.push(
        Math.min(
          (previous[column - 1] ?? 0) + (a === b ? 0 : 1),
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > limit) return undefined;
    [before, previous] = [previous, current];
  }
  const distance = previous[to.length] ?? 0;
  return distance <= limit ? distance : undefined;
}
