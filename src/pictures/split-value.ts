/** CSS values as text: where a function begins and ends, and lengths. */

/** A function that stands alone as a value. */
export interface FunctionCall {
  readonly name: string;
  /** What stands between its brackets. */
  readonly inside: string;
}

/** The function that a value consists of, or `undefined` when it is something else. */
export function functionCall(value: string): FunctionCall | undefined {
  const name = /^([a-z-]+)\(/i.exec(value)?.[1];
  if (name === undefined || closingBracket(value, name.length) !== value.length - 1) return undefined;
  return { name: name.toLowerCase(), inside: value.slice(name.length + 1, -1).trim() };
}

/**
 * Where the bracket that opens at `open` closes.
 * @throws when it does not close.
 */
export function closingBracket(value: string, open: number): number {
  let depth = 0;
  for (let index = open; index < value.length; index += 1) {
    if (value[index] === '(') depth += 1;
    if (value[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error(`pictures: the CSS value “${value}” opens a bracket that it does not close`);
}

/** CSS pixels in a length such as `1.5rem`, `12px` or `0`; `em` counts in `emSize`. */
export function pixels(length: string, emSize = 16): number {
  const [, number, unit = ''] = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(px|rem|em|%)?$/i.exec(length.trim()) ?? [];
  if (number === undefined) {
    throw new Error(`pictures: the length “${length}” is not understood; figures use px, rem, em, or a number (src/pictures/split-value.ts)`);
  }
  const each = { px: 1, rem: 16, em: emSize, '%': emSize / 100 }[unit.toLowerCase()];
  return Number(number) * (each ?? 1);
}
