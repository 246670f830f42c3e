/**
 * The address of a passage: words of it in the query, since messengers cut fragments, and the fragment of the claim or heading
 * that it stands under. Not `:~:text=`: browsers match that at borders of words, which differ between Chinese dictionaries.
 *
 * `?passage=words` is all of a short passage, `?passage=start~end` begins and ends a longer one. Where the words stand elsewhere
 * too, what stands around them tells which is meant: `?passage=before~~words~~after`. They are compared in the search's
 * normal form, so that other quotation marks, spaces or line breaks lead to the same place.
 */
import { fold, type Folded } from '../../search/normal-form/normalise.ts';

/** Name of the parameter. */
export const PASSAGE = 'passage';

/** How long a passage may be, in characters of the normal form. */
const LENGTHS = { least: 4, most: 400 } as const;

/** A passage of at most so many characters is written whole. */
const WHOLE = 24;

/** Characters of the start and of the end of a longer one, at least, and how many are added at a time. */
const ENDS = { least: 8, step: 4 } as const;

/** Characters around the words on each side: so many first, then twice as many. */
const AROUND = 4;

/** Longest parameter that is looked up, in characters: garbage is longer. */
const LONGEST_PARAMETER = 2000;

/** A passage in texts that are read as one, `[from, to)` in UTF-16 units. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What a parameter says, in the compared form. An empty `end` says that `start` is all of it. */
interface Words {
  readonly before: string;
  readonly start: string;
  readonly end: string;
  readonly after: string;
}

/**
 * The parameter's value, not yet percent-encoded, that leads to a passage of `text` and to nothing else; `undefined` when
 * the passage is shorter than 4 characters or longer than 400, or `text` stands in one of `others` as a whole.
 * @param others texts that are looked through before `text` by who opens the address
 */
export function passageParameter(text: string, { from, to }: Extent, others: readonly string[] = []): string | undefined {
  const { text: whole, starts, ends } = compared(text);
  const first = ends.findIndex((end) => end > from);
  const next = starts.findLastIndex((start) => start < to) + 1;
  if (first < 0 || next <= first) return undefined;
  const { length } = [...whole.slice(first, next)];
  if (length < LENGTHS.least || length > LENGTHS.most) return undefined;
  const before = others.map((other) => compared(other).text);
  for (const words of candidates(whole, first, next)) {
    const [found, another] = matches(whole, words);
    const isOnly = another === undefined && found?.[0] === first && found[1] === next;
    if (isOnly && before.every((other) => matches(other, words).length === 0)) return written(words);
  }
  return undefined;
}

/** Where the passage of a parameter's value stands in `text`, in order; nowhere when the text has changed, or the value is garbage. */
export function findPassages(text: string, value: string): readonly Extent[] {
  const words = value.length > LONGEST_PARAMETER ? undefined : parseWords(value);
  if (words === undefined) return [];
  const { text: whole, starts, ends } = compared(text);
  return matches(whole, words).map(([first, next]) => ({ from: starts[first] ?? 0, to: ends[next - 1] ?? text.length }));
}

/** The value of the parameter in a query such as `location.search`; empty when there is none. */
export function readPassage(search: string): string {
  return new URLSearchParams(search).get(PASSAGE) ?? '';
}

/**
 * The address of a passage.
 * @param page the page's address without query and fragment
 * @param id the element that it stands under; may be empty
 */
export function passageAddress(page: string, words: string, id: string): string {
  return `${page}?${PASSAGE}=${encodeURIComponent(words)}${id === '' ? '' : `#${id}`}`;
}

/** A query such as `location.search` without the passage; all else stays as it was typed. */
export function withoutPassage(search: string): string {
  const others = search.slice(1).split('&').filter((parameter) => !new URLSearchParams(`&${parameter}`).has(PASSAGE));
  return others.join('&') === '' ? '' : `?${others.join('&')}`;
}

/** The normal form without the sign that parts the pieces. */
function compared(text: string): Folded {
  const { text: folded, starts, ends } = fold(text);
  if (!folded.includes('~')) return { text: folded, starts, ends };
  const kept = starts.map((_, at) => at).filter((at) => folded[at] !== '~');
  return {
    text: kept.map((at) => folded[at]).join(''),
    starts: kept.map((at) => starts[at] ?? 0),
    ends: kept.map((at) => ends[at] ?? 0),
  };
}

/** Ways to write a passage, the shortest first; the last ones hold all of the text and lead nowhere else. */
function* candidates(whole: string, first: number, next: number): Generator<Words> {
  const length = next - first;
  const around = (count: number) => ({
    before: whole.slice(cut(whole, Math.max(0, first - count), -1), first),
    after: whole.slice(next, cut(whole, next + count, 1)),
  });
  const ended = (count: number) => ({
    start: whole.slice(first, cut(whole, first + count, 1)),
    end: whole.slice(cut(whole, next - count, -1), next),
  });
  if (length > WHOLE) {
    for (let count: number = ENDS.least; 2 * count + 2 <= length; count += ENDS.step) yield { ...ended(count), ...around(0) };
    for (let count = AROUND; count < LENGTHS.most; count *= 2) yield { ...ended(ENDS.least), ...around(count) };
  }
  const all = { start: whole.slice(first, next), end: '' };
  yield { ...all, ...around(0) };
  for (let count = AROUND; count < 2 * whole.length; count *= 2) yield { ...all, ...around(count) };
}

/** The border at or beside an index that does not part the two halves of a character. */
function cut(whole: string, index: number, step: 1 | -1): number {
  const isInside = /[\uD800-\uDBFF]/.test(whole.charAt(index - 1)) && /[\uDC00-\uDFFF]/.test(whole.charAt(index));
  return isInside ? index + step : index;
}

/** Where words stand in `whole`, `[first, next)`: an end is the nearest one after the start. */
function matches(whole: string, { before, start, end, after }: Words): readonly (readonly [first: number, next: number])[] {
  const found: (readonly [number, number])[] = [];
  const head = before + start;
  for (let at = whole.indexOf(head); at >= 0; at = whole.indexOf(head, at + 1)) {
    const [first, rest] = [at + before.length, at + head.length];
    const last = whole.indexOf(end + after, rest);
    const next = last + end.length;
    if (last >= 0 && (end === '' ? last === rest : [...whole.slice(first, next)].length <= LENGTHS.most)) found.push([first, next]);
  }
  return found;
}

function written({ before, start, end, after }: Words): string {
  const words = end === '' ? start : `${start}~${end}`;
  return before === '' && after === '' ? words : `${before}~~${words}~~${after}`;
}

function parseWords(value: string): Words | undefined {
  const parts = value.split('~~');
  const [before = '', words = '', after = ''] = parts.length === 3 ? parts : ['', value];
  const [start = '', end = '', more] = words.split('~').map((part) => compared(part).text);
  if (start === '' || more !== undefined) return undefined;
  return { before: compared(before).text, start, end, after: compared(after).text };
}
