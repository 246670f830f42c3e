import { dateWords } from './time-words.ts';

/** What a citation names. The site names no author and no date of publication, so there is none in it. */
export interface Cited {
  /** Name of the site. */
  readonly site: string;
  /** What is cited; the name of the site for the whole of it. */
  readonly title: string;
  /** Whole address. */
  readonly address: string;
  /** The day on which the reader saw it, by the reader's clock; left out in examples, whose readers fill it in. */
  readonly seen?: Date | undefined;
}

/**
 * An online resource by GB/T 7714—2015: title, other title information, [EB/OL], the date of the citation, the address.
 * The full stop at the end, which the standard leaves free (7.2), is left out: it would become part of the address.
 */
export function standardCitation({ site, title, address, seen }: Cited): string {
  return `${title === site ? site : `${site}: ${title}`}[EB/OL]. [${seen === undefined ? '访问日期' : isoDate(seen)}]. ${address}`;
}

/** The same as prose; it ends in the address, so that nothing sticks to that. */
export function plainCitation({ site, title, address, seen }: Cited): string {
  return `《${site}》，${title === site ? '' : `${title}，`}${seen === undefined ? '某年某月某日' : dateWords(isoDate(seen))}访问：${address}`;
}

/** A day by the clock that the reader has. */
function isoDate(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
