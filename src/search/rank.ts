/** From the sections found to what is shown, best first. */
import { type Excerpt, excerptOf, marked, type Marked } from './excerpt.ts';
import { normalise } from './normalise.ts';
import type { Found, SectionRecord } from './record.ts';

/** Sections whose text is fetched before anything is shown: as many as fill a window; the others come when they are seen. */
export const READ_AT_ONCE = 4;

/** A section that was found, ready to be shown. */
export interface Hit {
  /** `/coast/#ports` */
  readonly url: string;
  readonly heading: Marked;
  /** How often the section has what was asked for. */
  readonly count: number;
  /** What its text says; at hand for the first {@link READ_AT_ONCE} hits. */
  readonly detail: Excerpt | (() => Promise<Excerpt>);
}

/** The hits of one page, best first. */
export interface HitGroup {
  /** The page's title. */
  readonly page: string;
  /** What `<html lang>` of the page says. */
  readonly language: string;
  readonly hits: readonly Hit[];
}

interface Ranked extends Found {
  /** How many of the needles stand in the heading. */
  readonly inHeading: number;
}

/**
 * The hits for `needles` (one, or several that need not stand together), grouped by page, groups in the order of their best.
 * First a page whose title has them, then a section whose heading has them, then the one with more of them, then the
 * shorter, then the earlier on the site.
 * @throws {SearchFailure} when a text of the first {@link READ_AT_ONCE} does not arrive
 */
export async function rank(found: readonly Found[], needles: readonly string[]): Promise<readonly HitGroup[]> {
  const sorted = found.map((one) => ranked(one, needles)).sort(compare);
  const excerpt = async ({ read }: SectionRecord) => excerptOf((await read()).text, needles);
  const read = await Promise.all(sorted.slice(0, READ_AT_ONCE).map(({ record }) => excerpt(record)));

  const groups = new Map<string, { page: string; language: string; hits: Hit[] }>();
  for (const [at, { record, count }] of sorted.entries()) {
    const { url, page, language, heading } = record;
    const address = url.replace(/#.*$/, '');
    const group = groups.get(address) ?? { page, language, hits: [] };
    group.hits.push({ url, heading: marked(heading, needles), count, detail: read[at] ?? (() => excerpt(record)) });
    groups.set(address, group);
  }
  return [...groups.values()];
}

function ranked({ record, count }: Found, needles: readonly string[]): Ranked {
  const heading = normalise(record.heading);
  return { record, count, inHeading: needles.filter((needle) => heading.includes(needle)).length };
}

function compare(a: Ranked, b: Ranked): number {
  const inTitle = ({ inHeading, record }: Ranked) => (record.level === 1 ? inHeading : 0);
  return (
    inTitle(b) - inTitle(a) ||
    b.inHeading - a.inHeading ||
    b.count - a.count ||
    a.record.length - b.record.length ||
    a.record.order - b.record.order
  );
}
