import type { Quantity } from '@/domain/quantity.ts';
import { values } from '@/domain/values.ts';
import { amountWords, lengthWords, shareWords } from '@/text/quantity-words.ts';
import { dateWords, minutesWords } from '@/text/time-words.ts';
import { plainFigures } from './plain-figures.ts';

/** A figure that is typed in prose and that a record holds. */
export interface BareFigure {
  /** Counted from 1. */
  readonly line: number;
  /** As it is read: 5481万. */
  readonly figure: string;
  /** Where records hold it, the likeliest first; more than one where records agree. */
  readonly addresses: readonly string[];
}

/** What follows a count in print, by the last part of its address. */
const COUNTED: readonly (readonly [field: RegExp, noun: string])[] = [
  [/cities$/, '个?(?:设区市|城市|市)(?![区场民县])'],
  [/counties$/, '个?(?:县|区县)'],
  [/provinces$/, '个?省'],
];

/** People, whether 人 is written or not, and not 万元 or 万平方千米. */
const NOT_OTHER_UNITS = '(?![\\d平千公元亿吨亩])';

/** Patterns of what an author would type for a quantity, as `plainFigures` writes it. Years alone are left: they stand in names. */
function patternsOf(address: string, quantity: Quantity): string[] {
  switch (quantity.kind) {
    case 'persons': {
      const { persons } = quantity;
      return [`${String(persons)}(?!\\d)`, ...[0, 1, 2].map((digits) => `${literal((persons / 1e4).toFixed(digits))}万${NOT_OTHER_UNITS}`)];
    }
    case 'share':
      return [literal(shareWords(quantity.ratio)), literal(`${(quantity.ratio * 100).toFixed(2)}%`)];
    case 'date':
      return quantity.date.length === 4 ? [] : [`${dateWords(quantity.date)}(?!\\d)`];
    case 'years':
      return quantity.years.includes('—') ? [quantity.years] : [];
    case 'duration':
      return [`${minutesWords(quantity.minutes)}(?!\\d)`, `${String(quantity.minutes)}分`];
    case 'length':
      return [`${literal(lengthWords(quantity.kilometres))}(?![/每])`];
    case 'amount': {
      const { value, unit } = quantity;
      const people = unit === '人' ? [`${literal(amountWords(value, ''))}${NOT_OTHER_UNITS}`] : [];
      return [literal(amountWords(value, unit)), `${literal(String(value) + unit)}`, ...people];
    }
    case 'count': {
      const noun = COUNTED.find(([field]) => field.test(address))?.[1];
      if (noun === undefined) throw new Error(`${address}: say in COUNTED of src/testing/bare-figures.ts what follows this count in print.`);
      return quantity.count > 1 ? [`${String(quantity.count)}${noun}`] : [];
    }
  }
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Each pattern with the addresses whose quantity is written so. */
const patterns: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [address, quantity] of values) {
    for (const pattern of new Set(patternsOf(address, quantity))) found.set(pattern, [...(found.get(pattern) ?? []), address]);
  }
  return found;
})();

const expressions = [...patterns].map(([pattern, addresses]) => ({ expression: new RegExp(`(?<![\\d.])${pattern}`, 'g'), addresses }));

/** The figures in a text without markup that a record holds, in the order of the text; of figures that overlap, the longest. */
export function bareFigures(text: string): BareFigure[] {
  return plainFigures(text)
    .split('\n')
    .flatMap((words, index) => (/\d/.test(words) ? figuresIn(words).map((figure) => ({ line: index + 1, ...figure })) : []));
}

function figuresIn(words: string): Omit<BareFigure, 'line'>[] {
  const longest = new Map<number, { figure: string; addresses: string[] }>();
  for (const { expression, addresses } of expressions) {
    for (const { 0: figure, index } of words.matchAll(expression)) {
      const before = longest.get(index);
      if (before === undefined || figure.length > before.figure.length) longest.set(index, { figure, addresses: [...addresses] });
      else if (figure === before.figure) before.addresses.push(...addresses);
    }
  }
  return [...longest]
    .sort(([one], [other]) => one - other)
    .map(([, { figure, addresses }]) => ({ figure, addresses: addresses.toSorted((one, other) => rank(one) - rank(other)) }));
}

/** Records of their own before the months and years of others, and before the sources that facts rest on. */
function rank(address: string): number {
  return (/\/(month|year)$/.test(address) ? 1 : 0) + (address.startsWith('source/') ? 2 : 0);
}
