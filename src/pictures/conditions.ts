/** Whether what stands in `@media (…)` and `@container … (…)` holds for the picture of a figure. */
import { list } from 'postcss';
import { closingBracket, pixels } from './split-value.ts';

/** What a picture is to a style sheet: a light screen of this size, where nothing moves and no script runs. */
export interface Surroundings {
  /** CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** Widths of the containers in CSS pixels, by name; one that is not here is not on the picture. */
  readonly containers: Readonly<Record<string, number>>;
}

/** What a feature that is no length has for its value. */
const FEATURES: Readonly<Record<string, string>> = {
  'prefers-color-scheme': 'light',
  'prefers-reduced-motion': 'reduce',
  'prefers-contrast': 'no-preference',
  'forced-colors': 'none',
  scripting: 'none',
  pointer: 'fine',
  'any-pointer': 'fine',
  hover: 'hover',
  'any-hover': 'hover',
};

type Sizes = Readonly<Record<string, number>>;

/** @throws when the query says something that a picture has no answer to. */
export function mediaHolds(query: string, { viewport }: Surroundings): boolean {
  return list.comma(query.toLowerCase()).some((each) => holds(each, viewport));
}

/** @throws when the query says something that a picture has no answer to. */
export function containerHolds(query: string, { containers }: Surroundings): boolean {
  const [, name, condition = ''] = /^([\w-]+)\s*(\(.*)$/s.exec(query.trim()) ?? [];
  if (name === undefined || name === 'not') throw unknown(query);
  const width = containers[name];
  return width !== undefined && holds(condition.toLowerCase(), { width, 'inline-size': width });
}

function holds(condition: string, sizes: Sizes): boolean {
  const terms = termsOf(condition);
  if (terms.includes('or')) return terms.some((term) => term !== 'or' && termHolds(term, sizes));
  if (terms[0] === 'not') return !holds(terms.slice(1).join(' '), sizes);
  return terms.every((term) => term === 'and' || term === 'only' || termHolds(term, sizes));
}

/** `screen`, `and`, `(…)`: the words and bracketed parts of a condition. */
function termsOf(condition: string): string[] {
  const terms: string[] = [];
  for (let rest = condition.trim(); rest !== ''; rest = rest.trim()) {
    const length = rest.startsWith('(') ? closingBracket(rest, 0) + 1 : (/^[^\s(]+/.exec(rest)?.[0].length ?? 1);
    terms.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return terms;
}

function termHolds(term: string, sizes: Sizes): boolean {
  if (term === 'screen' || term === 'all') return true;
  if (term === 'print') return false;
  if (term.startsWith('(')) {
    const inside = term.slice(1, -1).trim();
    if (inside.startsWith('(') || inside.startsWith('not ')) return holds(inside, sizes);
    return /[<>=]/.test(inside) ? rangeHolds(inside, sizes) : featureHolds(inside, sizes);
  }
  throw unknown(term);
}

/** `width < 40rem`, `480px <= width < 960px` */
function rangeHolds(range: string, sizes: Sizes): boolean {
  const parts = range.split(/\s*(<=|>=|<|>|=)\s*/);
  const values = parts.filter((_, index) => index % 2 === 0).map((part) => (/^[a-z-]+$/.test(part) ? sizeOf(part, sizes) : pixels(part)));
  return parts
    .filter((_, index) => index % 2 === 1)
    .every((sign, index) => {
      const [left = NaN, right = NaN] = values.slice(index);
      return { '<': left < right, '<=': left <= right, '>': left > right, '>=': left >= right, '=': left === right }[sign] === true;
    });
}

function featureHolds(text: string, sizes: Sizes): boolean {
  const [feature = '', value = ''] = text.split(/\s*:\s*/);
  const [, bound, size] = /^(min|max)-(.*)$/.exec(feature) ?? [];
  if (size !== undefined) return bound === 'min' ? sizeOf(size, sizes) >= pixels(value) : sizeOf(size, sizes) <= pixels(value);
  const actual = FEATURES[feature];
  if (actual === undefined) throw unknown(text);
  return actual === value;
}

function sizeOf(name: string, sizes: Sizes): number {
  const size = sizes[name];
  if (size === undefined) throw unknown(name);
  return size;
}

function unknown(condition: string): Error {
  return new Error(`pictures: the condition “${condition}” of a style sheet is not known; say in src/pictures/conditions.ts whether it holds for a picture`);
}
