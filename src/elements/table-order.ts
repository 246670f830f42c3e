/** What a cell says, cut where words and numbers meet: `['', 2020, '年', 12, '月']`. */
type Parts = readonly (string | number)[];

/** Words by their pinyin, as Chinese lists are. */
const words = new Intl.Collator('zh-CN');

/** A number as tables print it, with separators and decimals; between digits a dash is no minus. */
const NUMBER = /((?<!\d)-?\d[\d,]*(?:\.\d+)?)/u;

/** A date, which need not say the month or the day: 2020年7月. */
const DATE = /(\d{4}年)(\d+月)?(\d+日)?/gu;

/** One row as far as its order goes. */
export interface SortedRow {
  /** What it says in the cell that the order is by. */
  readonly text: string;
  /** Rows of a higher block come after all of the lower ones, in either direction. */
  readonly block: number;
}

/**
 * The order of a table's rows by one of their cells. Cells are compared from their beginning: words by their pinyin,
 * numbers by their value, whichever comes first in the cell deciding first; so dates and lengths of time are in their
 * order, a month before its days. Cells without words are the last of their block in either direction. Rows that say
 * the same stay as they were.
 * @returns positions in `rows`
 */
export function orderOf(rows: readonly SortedRow[], direction: 'ascending' | 'descending'): number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const sorted = rows.map(({ text, block }, position) => ({ position, block, isEmpty: isEmpty(text), parts: partsOf(text) }));
  sorted.sort((one, other) => {
    if (one.block !== other.block) return one.block - other.block;
    return one.isEmpty || other.isEmpty ? Number(one.isEmpty) - Number(other.isEmpty) : sign * compare(one.parts, other.parts);
  });
  return sorted.map(({ position }) => position);
}

/** A dash alone says that there is nothing to say. */
function isEmpty(text: string): boolean {
  return /^[\s—–-]*$/u.test(text);
}

function partsOf(text: string): Parts {
  const dated = text.trim().replaceAll(DATE, (_, year: string, month = '0月', day = '0日') => `${year}${String(month)}${String(day)}`);
  return dated.split(NUMBER).map((part, index) => (index % 2 === 0 ? part : Number(part.replaceAll(',', ''))));
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
