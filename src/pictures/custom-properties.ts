/** `var()`: custom properties in place of their names. */
import { list } from 'postcss';
import { closingBracket } from './split-value.ts';

/** Gives the value of a custom property, or `undefined` when it has none. */
export type Lookup = (name: string) => string | undefined;

/**
 * A value with its `var()` resolved, or `undefined` when one has neither a value nor a fallback: then CSS takes the
 * declaration as not made.
 */
export function substitute(value: string, lookup: Lookup): string | undefined {
  const start = value.search(/\bvar\(/);
  if (start < 0) return value;
  const open = start + 'var'.length;
  const close = closingBracket(value, open);
  const [name = '', ...fallback] = list.comma(value.slice(open + 1, close));
  const found = lookup(name) ?? (fallback.length > 0 ? substitute(fallback.join(','), lookup) : undefined);
  return found === undefined ? undefined : substitute(`${value.slice(0, start)}${found}${value.slice(close + 1)}`, lookup);
}

/**
 * The custom properties of an element: those of its parent, under those declared for it, each resolved. One that leads
 * round to itself has no value.
 */
export function customProperties(inherited: ReadonlyMap<string, string>, declared: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const own = [...declared].filter(([name]) => name.startsWith('--'));
  if (own.length === 0) return inherited;
  const [resolved, open] = [new Map(inherited), new Set<string>()];
  const pending = new Map(own);
  const resolve = (name: string): string | undefined => {
    const value = pending.get(name);
    if (value === undefined) return resolved.get(name);
    if (open.has(name)) return undefined;
    open.add(name);
    const result = value === 'inherit' ? inherited.get(name) : substitute(value, resolve);
    pending.delete(name);
    if (result === undefined) resolved.delete(name);
    else resolved.set(name, result);
    return result;
  };
  for (const [name] of own) resolve(name);
  return resolved;
}
