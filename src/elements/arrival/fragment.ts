/** What the fragment of an address asks for, whatever chat programs have made of it. */

/** A place of the page, or one that is not there. */
export type Asked =
  | { readonly kind: 'place'; readonly id: string; /** Whether the browser finds it too. */ readonly isExact: boolean }
  | { readonly kind: 'missing'; /** What to search for instead; may be empty. */ readonly words: string };

/** WeChat's own, and what is left of a parameter. */
const FOREIGN = /^(wechat_|rd$)|=/;

/** What other programs hang on to a fragment: parameters, and a browser's directive. */
const APPENDED = /[&?]|:~:/;

/** More characters than anyone searches for. */
const MOST_WORDS = 24;

/**
 * Reads a fragment such as `location.hash`; `undefined` when it asks for nothing.
 * @param has whether the page has a place with that id
 */
export function readFragment(hash: string, has: (id: string) => boolean): Asked | undefined {
  const typed = hash.slice(1);
  const once = decode(typed);
  const twice = decode(once);
  // All ids of the site are of these characters: `&appinstall=0`, `?from=…`, a slash or a full stop after one is none of it.
  const start = /^[\w-]+/.exec(twice)?.[0] ?? '';
  const exact = [typed, once].find(has);
  if (exact !== undefined) return { kind: 'place', id: exact, isExact: true };
  // Some programs write addresses in capitals.
  const id = [twice, start, start.toLowerCase()].find(has);
  if (id !== undefined) return { kind: 'place', id, isExact: false };
  const rest = twice.split(APPENDED)[0] ?? '';
  if (!/[\p{L}\p{N}]/u.test(rest) || FOREIGN.test(rest) || rest.toLowerCase() === 'top') return undefined;
  return { kind: 'missing', words: wordsOf(rest) };
}

/** A fragment in Chinese was a heading once; one in ASCII is an id, and no words of this site. */
function wordsOf(text: string): string {
  return /\p{Script=Han}/u.test(text) ? [...text.replace(/[-_/\s]+/gu, ' ').trim()].slice(0, MOST_WORDS).join('') : '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign stands for itself.
    return text;
  }
}
