/** Prints what was measured as one table. */
import type { Measured, Understanding } from './measure.ts';
import type { Spread } from './timings.ts';

/** Both searches of one corpus. */
export interface CorpusMeasured {
  readonly name: string;
  readonly sections: number;
  readonly own: Measured;
  readonly pagefind: Measured;
  readonly understanding: Understanding | undefined;
}

type Row = readonly [label: string, cell: (measured: Measured) => string, target: string];

const KILOBYTE = 1024;
const milliseconds = ({ median, p95, max }: Spread): string => [median, p95, max].map((value) => value.toFixed(value < 10 ? 1 : 0)).join(' / ');
const kilobytes = (bytes: number): string => (bytes / KILOBYTE).toFixed(1);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const ROWS: readonly Row[] = [
  ['warm query to painted, ms', ({ painted }) => (painted ? milliseconds(painted) : 'paints nothing'), '50; 300 pages 100'],
  ['warm query to answer, ms', ({ answered }) => milliseconds(answered), ''],
  ['warm query to whole list, ms', ({ whole }) => (whole ? milliseconds(whole) : ''), ''],
  ['new query to painted or answer, ms', ({ firstTime }) => milliseconds(firstTime), ''],
  ['sections: recall', ({ exactness }) => percent(exactness.recall), '100 %'],
  ['sections: precision', ({ exactness }) => percent(exactness.precision), '100 %'],
  ['opening, KB', ({ weight }) => kilobytes(weight.opening), ''],
  ['opening and first query, KB', ({ weight }) => `${kilobytes(weight.first.median)}, at most ${kilobytes(weight.first.max)}`, '110'],
  ['requests of both', ({ weight }) => `at most ${weight.requests}`, ''],
  ['a later query, KB', ({ weight }) => `${kilobytes(weight.later.median)}, at most ${kilobytes(weight.later.max)}`, ''],
  ['index, KB in files', ({ index }) => `${kilobytes(index.bytes)} in ${index.files}`, ''],
];

/** The table as text, a line a figure, a column a search of a corpus. */
export function tableOf(corpora: readonly CorpusMeasured[]): string {
  const head = ['', ...corpora.flatMap(({ name, sections }) => [`${name} (${sections} sections)`, 'Pagefind default']), 'target'];
  const rows = ROWS.map(([label, cell, target]) => [label, ...corpora.flatMap(({ own, pagefind }) => [cell(own), cell(pagefind)]), target]);
  const understood = [
    'pinyin, Traditional, slips: understood',
    ...corpora.flatMap(({ understanding: u }) => [u ? `${u.understood} of ${u.of}` : '', '']),
    'all',
  ];
  const understoodIn = [
    'the same, warm, to painted, ms',
    ...corpora.flatMap(({ understanding: u }) => [u ? milliseconds(u.painted) : '', '']),
    '50',
  ];
  const lines = [head, ...rows, understood, understoodIn];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const print = (line: readonly string[]) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd();
  return lines.map(print).join('\n');
}
