/** How much a selector weighs against another one of the same layer. */
import { list } from 'postcss';
import { closingBracket } from './split-value.ts';

/** Ids, then classes with attributes and pseudo-classes, then names of elements. */
type Weight = readonly [ids: number, classes: number, names: number];

const NONE: Weight = [0, 0, 0];
/** More than any selector has of one sort. */
const BASE = 1000;

/** The specificity of one selector (no list) as a number to compare by. */
export function specificityOf(selector: string): number {
  const [ids, classes, names] = weigh(selector);
  return (ids * BASE + classes) * BASE + names;
}

function weigh(selector: string): Weight {
  let weight = NONE;
  let rest = selector;
  while (rest !== '') {
    const [token = rest[0] ?? ''] = /^(?:\[[^\]]*\]|[#.:]{0,2}(?:[\w-]|\\.|[^\x00-\x7f])+|\*)/.exec(rest) ?? [];
    rest = rest.slice(token.length);
    let inside: string | undefined;
    if (token.startsWith(':') && rest.startsWith('(')) {
      const close = closingBracket(rest, 0);
      inside = rest.slice(1, close);
      rest = rest.slice(close + 1);
    }
    weight = plus(weight, weightOf(token, inside));
  }
  return weight;
}

function weightOf(token: string, inside: string | undefined): Weight {
  if (token.startsWith('#')) return [1, 0, 0];
  if (token.startsWith('.') || token.startsWith('[')) return [0, 1, 0];
  if (/^::|^:(?:before|after|first-line|first-letter)$/.test(token)) return [0, 0, 1];
  if (token === ':where') return NONE;
  if (/^:(?:is|not|has)$/.test(token)) return heaviest(list.comma(inside ?? '').map(weigh));
  if (token.startsWith(':')) return [0, 1, 0];
  return /^[a-z]/i.test(token) ? [0, 0, 1] : NONE;
}

function plus(a: Weight, b: Weight): Weight {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function heaviest(weights: readonly Weight[]): Weight {
  return weights.reduce((most, weight) => {
    const difference = weight[0] - most[0] || weight[1] - most[1] || weight[2] - most[2];
    return difference > 0 ? weight : most;
  }, NONE);
}
