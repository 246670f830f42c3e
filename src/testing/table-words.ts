import { sum } from 'd3-array';
import { namedPlaces } from '@/domain/named-places.ts';
import type { Cell, FigureRow, FigureTable } from '@/figures/figure-record.ts';

/** What is put in quotation marks is a name, whatever figures it has: “1+3”, “一小时经济圈”; so is the number of a paragraph. */
const QUOTED = /“[^”]*”|第\d\.\d段/g;
const DATE = /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/g;
const DURATION = /\d+小时(?:\d+分)?/g;
const NUMBER = /\d+(?:\.\d+)?/g;
/** A number in words, with what it counts: 五个, 两条. */
const COUNTED = /([一二两三四五六七八九十]+)(?:个|座|市|县|条|片|向|种|类|轮|对|处|城|站)/g;
const DIGITS = '零一二三四五六七八九';

/** The words of a cell without its links, which lead to what others say. */
function wordsOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
}

function rowWords({ cells }: FigureRow): string {
  return cells.map(wordsOf).join('\n');
}

/** All that a table says. */
export function tableWords({ caption, columns, rows }: FigureTable): string {
  return [caption, ...columns, ...rows.map(rowWords)].join('\n');
}

/** The forms in which a number of a table may be told: as it is, with one decimal as its column sets it, and in 万 with one. */
function formsOf(value: number): string[] {
  return [String(value), String(Number(value.toFixed(1))), value.toFixed(1), (value / 10_000).toFixed(1)];
}

/** What can be counted in a cell: its items, between marks of a list, and those of each of its sentences. */
function countsIn(cell: Cell): number[] {
  return wordsOf(cell)
    .split(/[；。，：]|以及/)
    .map((part) => part.split(/、| — /).length);
}

function numbersOfRow(row: FigureRow): string[] {
  return [
    ...(rowWords(row).match(NUMBER) ?? []),
    ...row.cells.flatMap((cell) => (typeof cell === 'number' ? formsOf(cell) : [wordsOf(cell).split(/[；、]| — /).length, ...countsIn(cell)].map(String))),
  ];
}

/** What a row has in common with others: a cell, an item of one, or its kind together with either. */
function kindsOf({ cells: [, kind = '', ...cells] }: FigureRow): string[] {
  const items = cells.flatMap((cell) => [wordsOf(cell), ...wordsOf(cell).split(/[；、]/)]);
  return ['', wordsOf(kind), ...items, ...items.map((item) => `${wordsOf(kind)}：${item}`)];
}

/** The rows of a table that have something in common, each group once for what it has. */
function groupsOf({ rows }: FigureTable): FigureRow[][] {
  const groups = new Map<string, FigureRow[]>();
  for (const row of rows) {
    for (const kind of new Set(kindsOf(row))) groups.set(kind, [...(groups.get(kind) ?? []), row]);
  }
  return [...groups.values()];
}

/** The numbers of the tables that have been asked for: a table is asked for each text that is told of it. */
const knownNumbers = new WeakMap<FigureTable, ReadonlySet<string>>();

function numbersOfTable(table: FigureTable): ReadonlySet<string> {
  const known = knownNumbers.get(table) ?? workOutNumbers(table);
  knownNumbers.set(table, known);
  return known;
}

/** Every number that a table holds, and those that it lets a reader count or add up: rows, items of a list, sums. */
function workOutNumbers(table: FigureTable): Set<string> {
  return new Set([
    ...(tableWords(table).match(NUMBER) ?? []),
    ...table.rows.flatMap(numbersOfRow),
    ...groupsOf(table).flatMap((rows) => [
      String(rows.length),
      String(table.rows.length - rows.length),
      ...table.columns.flatMap((_, column) => formsOf(sum(rows, ({ cells }) => (typeof cells[column] === 'number' ? cells[column] : 0)))),
    ]),
  ]);
}

function valueOf(numeral: string): number {
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  const digit = (letter: string): number => (letter === '两' ? 2 : DIGITS.indexOf(letter));
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

/**
 * The dates, numbers and counts of a text that its figure's table neither holds nor lets a reader work out.
 * @param also what else holds dates and durations, such as the dates of documents
 */
export function strangeNumbers(text: string, table: FigureTable, also = ''): string[] {
  const words = `${tableWords(table)}\n${also}`;
  const known = numbersOfTable(table);
  const plain = text.replace(QUOTED, '“”');
  const phrases = [...plain.matchAll(DATE), ...plain.matchAll(DURATION)].map(([phrase]) => phrase);
  const counted = [...plain.matchAll(COUNTED)];
  return [
    ...phrases.filter((phrase) => !words.includes(phrase)),
    ...[...plain.replace(DATE, '').replace(DURATION, '').matchAll(NUMBER)].map(([number]) => number).filter((number) => !known.has(number)),
    ...counted.filter(([, numeral = '']) => !known.has(String(valueOf(numeral)))).map(([phrase]) => phrase),
  ];
}

/** 徐州 for 徐州市, 皖北结对合作帮扶 for 皖北结对合作帮扶（8对）. */
function namesOf({ cells: [name = ''] }: FigureRow): string[] {
  const full = wordsOf(name);
  return [...new Set([full, full.replace(/[市区县]$/, ''), full.replace(/（[^）]*）$/, '')])].filter((form) => form.length > 1);
}

/**
 * Numbers that a text gives to a row by name and that the row does not hold: of 徐州、南京各有3条 each must have a 3.
 * @returns as 南京 3
 */
export function misplacedNumbers(text: string, table: FigureTable): string[] {
  const rows = new Map(table.rows.flatMap((row) => namesOf(row).map((name) => [name, row] as const)));
  const name = [...rows.keys()].sort((left, right) => right.length - left.length).map(escaped).join('|');
  const told = new RegExp(`((?:(?:${name})、)*(?:${name}))(?:各有|共|有)?(\\d+(?:\\.\\d+)?)(?!年|小时)(市?)`, 'g');
  return [...text.matchAll(told)].flatMap(([, list = '', number = '', unit = '']) => {
    const names = list.split('、');
    // 南京、镇江2市 counts the list itself.
    if (unit !== '' && names.length > 1) return names.length === Number(number) ? [] : `${list} ${number}`;
    return names.flatMap((each) => {
      const row = rows.get(each);
      return row === undefined || numbersOfRow(row).includes(number) ? [] : `${each} ${number}`;
    });
  });
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const knownNames = new RegExp([...new Set(namedPlaces.map(({ name }) => name))].sort((left, right) => right.length - left.length).map(escaped).join('|'), 'g');

/** The cities, places, structures, railways … that a text names and a table does not. */
export function strangeNames(text: string, table: FigureTable): string[] {
  const words = tableWords(table);
  return [...new Set(text.match(knownNames) ?? [])].filter((name) => !words.includes(name));
}
