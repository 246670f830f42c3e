/** Modules of paper that readers of QR codes want around one: ISO/IEC 18004. */
export const QUIET_ZONE = 4;

/**
 * The dark modules of a QR code as the data of a path: a rectangle for each run of a row.
 * @param rows whether each module is dark
 * @param side of a module
 */
export function codePath(rows: readonly (readonly boolean[])[], side = 1): string {
  return rows.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x * side} ${y * side}h${length * side}v${side}h${-length * side}z`)).join('');
}

/** Start and length of each run of dark modules. */
function runsOf(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  return row.flatMap((isDark, start) => {
    if (!isDark || row[start - 1] === true) return [];
    const end = row.indexOf(false, start);
    return [[start, (end < 0 ? row.length : end) - start] as const];
  });
}
