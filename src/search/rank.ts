/** From the sections found to what is shown, best first. */
import { type Excerpt, excerptOf, marked, type Marked } from './excerpt.ts';
import { normalise } from './normalise.ts';
import { occurrences } from './occurrences.ts';
import type { SectionRecord, SectionText } from './record.ts';

/**
 * Sections whose text is fetched before anything is shown: as many as fill a window. A word that stands in more of them
 * is shown in the order of the site, and the other texts come when they scroll into view.
 */
export const READ_AT_ONCE = 8;

/** A section that was found, ready to be shown. */
export interface Hit {
  /** `/coast/#ports` */
  readonly url: string;
  readonly heading: Marked;
  /** What its text says; at hand for the first {@link READ_AT_ONCE} hits. */
  readonly detail: HitDetail | (() => Promise<HitDetail>);
}

/** What only the text of a hit can tell. */
export interface HitDetail {
  /** How often the section contains the query. */
  readonly count: number;
  readonly excerpt: Excerpt;
}

/** The hits of one page, best first. */
export interface HitGroup {
  readonly page: string;
  readonly hits: readonly Hit[];
}

interface Ranked {
  readonly record: SectionRecord;
  /** Unknown while the text is not read. */
  readonly text: SectionText | undefined;
  readonly inHeading: boolean;
  readonly count: number;
  readonly length: number;
}

/**
 * The hits for `needles` (one, or several words that need not stand together), grouped by page.
 * First a page whose title has them, then a section whose heading has them, then the one with more of them, then the shorter;
 * of more sections than {@link READ_AT_ONCE} only titles and headings are compared.
 * @throws {SearchFailure} when a text does not arrive
 */
export async function rank(records: readonly SectionRecord[], needles: readonly string[]): Promise<readonly HitGroup[]> {
  const unread = records.map((record) => ranked(record, undefined, needles)).sort(compare);
  const read = await Promise.all(
    unread.slice(0, READ_AT_ONCE).map(async ({ record }) => ranked(record, await record.read(), needles)),
  );
  const all = records.length > READ_AT_ONCE ? [...read, ...unread.slice(READ_AT_ONCE)] : read.sort(compare);

  const groups = new Map<string, { page: string; hits: Hit[] }>();
  for (const { record, text } of all) {
    const address = record.url.replace(/#.*$/, '');
    const group = groups.get(address) ?? { page: record.page, hits: [] };
    group.hits.push({
      url: record.url,
      heading: marked(record.heading, needles),
      detail: text ? detailOf(text, needles) : async () => detailOf(await record.read(), needles),
    });
    groups.set(address, group);
  }
  return [...groups.values()];
}

function ranked(record: SectionRecord, text: SectionText | undefined, needles: readonly string[]): Ranked {
  const heading = normalise(record.heading);
  return {
    record,
    text,
    inHeading: needles.every((needle) => heading.includes(needle)),
    count: text ? countOf(text, needles) : 0,
    length: text ? text.normal.length : 0,
  };
}

function compare(a: Ranked, b: Ranked): number {
  const inTitle = ({ inHeading, record }: Ranked) => Number(inHeading && record.level === 1);
  return (
    inTitle(b) - inTitle(a) ||
    Number(b.inHeading) - Number(a.inHeading) ||
    b.count - a.count ||
    a.length - b.length ||
    a.record.order - b.record.order
  );
}

function detailOf(text: SectionText, needles: readonly string[]): HitDetail {
  return { count: countOf(text, needles), excerpt: excerptOf(text.text, needles) };
}

function countOf({ normal }: SectionText, needles: readonly string[]): number {
  return needles.reduce((sum, needle) => sum + occurrences(normal, needle).length, 0);
}
