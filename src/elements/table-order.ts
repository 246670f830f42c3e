/** What a cell says, cut where words and numbers meet: `['', 2020, '年', 12, '月']`. */
type Parts = readonly (string | number)[];

/** Words by their pinyin, as Chinese lists are. */
const words = new Intl.Collator('zh-CN');

/** A number as tables print it, with separators and decimals; between digits a dash is no minus. */
const NUMBER = /((?<!\d)-?\d[\d,]*(?:\.\d+)?)/u;

/**
 * The order of a table's rows by one of their cells: numbers by their value, wherever in the words they stand, so that
 * dates and lengths of time are in their order too; the words by their pinyin; cells without words last in either direction.
 * Rows that say the same stay as they were.
 * @param texts what the rows say in that cell
 * @returns positions in `texts`
 */
export function orderOf(texts: readonly string[], direction: 'ascending' | 'descending'): number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const rows = texts.map((text, position) => ({ position, isEmpty: isEmpty(text), parts: partsOf(text) }));
  rows.sort((one, other) =>
    one.isEmpty || other.isEmpty ? Number(one.isEmpty) - Number(other.isEmpty) : sign * compare(one.parts, other.parts),
  );
  return rows.map(({ position }) => position);
}

/** A dash alone says that there is nothing to say. */
function isEmpty(text: string): boolean {
  return /^[\s—–-]*$/u.test(text);
}

function partsOf(text: string): Parts {
  return text.trim().split(NUMBER).map((part, index) => (index % 2 === 0 ? part : Number(part.replaceAll(',', ''))));
}

/** Below zero when `one` comes first. */
function compare(one: Parts, other: Parts): number {
  for (const [index, part] of one.entries()) {
    const opposite = other[index];
    if (opposite === undefined) return 1;
    const difference =
      typeof part === 'number' && typeof opposite === 'number' ? part - opposite : words.compare(String(part), String(opposite));
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
