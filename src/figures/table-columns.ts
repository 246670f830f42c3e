import { textWidth } from '@/drawing/text-width.ts';
import { cellText, type Cell, type FigureTable } from './figure-record.ts';

/** How a column of a figure's table is set, and whether a reader can sort by it. */
export interface TableColumn {
  readonly name: string;
  /** Whether every cell is a number: these are set to the right. */
  readonly isNumeric: boolean;
  /** Of numbers, how many decimals the most exact has: all are printed with as many, 15.0 beside 64.7. */
  readonly decimals: number;
  /** How wide the column is to be, by its widest entry; the first is as wide as its names. */
  readonly width?: 'short' | 'middle' | 'long' | undefined;
  /** Whether another order of the rows helps: by a number, a date or a short word that most of them have. */
  readonly isSortable: boolean;
}

/** A shorter table is seen whole, in any order. */
const FEW_ROWS = 5;

/** Words beyond this width in em explain, and are not looked for by their beginning. */
const LONGEST_SORTED = 12;

/** Links break anywhere between, so that their number says nothing about the width. */
const WIDTH_OF_LINKS = 9;

/** What begins with a date is in its order whatever else it says. */
const DATED = /^\d{4}年/u;

/** The columns of a table, in its order. */
export function columnsOf({ columns, rows }: FigureTable): TableColumn[] {
  return columns.map((name, column) => {
    const cells = rows.map(({ cells: all }) => all[column] ?? '');
    const widest = Math.max(...cells.map((cell) => (typeof cell === 'object' ? WIDTH_OF_LINKS : textWidth(cellText(cell)))));
    return {
      name,
      isNumeric: cells.every((cell) => typeof cell === 'number'),
      decimals: Math.max(...cells.map((cell) => (typeof cell === 'number' ? (String(cell).split('.')[1] ?? '').length : 0))),
      width: column === 0 ? undefined : widest <= 5 ? 'short' : widest <= LONGEST_SORTED ? 'middle' : 'long',
      // The name of a row may be long; it still is what a reader looks for.
      isSortable: helpsSorted(cells, column === 0 ? 0 : widest),
    };
  });
}

function helpsSorted(cells: readonly Cell[], widest: number): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    cells.length >= FEW_ROWS &&
    filled.length * 2 > cells.length &&
    new Set(filled).size > 1 &&
    filled.every((cell) => typeof cell !== 'object') &&
    (widest <= LONGEST_SORTED || filled.every((cell) => DATED.test(cellText(cell))))
  );
}
