import { cellText, type FigureRecord } from './figure-record.ts';

/**
 * A figure's table as CSV (RFC 4180, UTF-8 with a byte-order mark, without which Excel misreads Chinese): a header
 * line, a line a row, and a last column that names the sources, so that a row carries them wherever it goes.
 * @param sourceTitles titles of the figure's sources, in its order
 */
export function figureCsv(record: FigureRecord, sourceTitles: readonly string[]): string {
  const sources = sourceTitles.join('；');
  const lines = [
    [...record.table.columns, '来源'],
    ...record.table.rows.map(({ cells }) => [...cells.map(cellText), sources]),
  ];
  return `\ufeff${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
