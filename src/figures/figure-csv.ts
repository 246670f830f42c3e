import { cellText, type Cell, type FigureRecord } from './figure-record.ts';

/** What every row of a figure's file says besides the figure's own columns. */
export interface CsvOrigin {
  /** Titles of the figure's sources, in its order. */
  readonly sources: readonly string[];
  /** Name of this site and address of the figure on it. */
  readonly figure: string;
}

/** What a spreadsheet takes for the beginning of a formula, in the widths of East Asian keyboards too. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/u;

/**
 * A figure's table as CSV: a header line, a line a row, and two last columns for the sources and the figure, so that a
 * row carries them wherever it goes.
 */
export function figureCsv({ table }: Pick<FigureRecord, 'table'>, { sources, figure }: CsvOrigin): string {
  const lines = [
    [...table.columns, '全图来源', '本图地址'],
    ...table.rows.map(({ cells }) => [...cells, sources.join('；'), figure]),
  ];
  return csvText(lines);
}

/**
 * Lines of cells as CSV (RFC 4180, UTF-8 with a byte-order mark, without which Excel misreads Chinese). Words that a
 * spreadsheet would calculate get an apostrophe before them; numbers stay numbers.
 */
export function csvText(lines: readonly (readonly Cell[])[]): string {
  return `\ufeff${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(cell: Cell): string {
  const text = cellText(cell);
  const plain = typeof cell !== 'number' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
