/** From the sections found to what is shown, best first. */
import { type Excerpt, excerptOf, marked, type Marked } from './excerpt.ts';
import { normalise } from '../normal-form/normalise.ts';
import type { Found, SectionRecord } from '../index/record.ts';

/** Sections whose text is fetched before anything is shown: as many as fill a window; the others come when they are seen. */
export const READ_AT_ONCE = 3;

/** A section that was found, ready to be shown. */
export interface Hit {
  /** `/coast/#ports` */
  readonly url: string;
  readonly heading: Marked;
  /** How often the section has what was asked for. */
  readonly count: number;
  /** What its text says; at hand for the first {@link READ_AT_ONCE} hits, if it arrived. */
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
 * A text that does not arrive is asked for again when its hit is seen: what was found does not depend on it.
 */
export async function rank(found: readonly Found[], needles: readonly string[]): Promise<readonly HitGroup[]> {
  const sorted = found.map((one) => ranked(one, needles)).sort(compare);
  const byPage = [...Map.groupBy(sorted, ({ record }) => record.url.replace(/#.*$/, '')).values()];
  const excerpt = async ({ read }: SectionRecord) => excerptOf((await read()).text, needles);
  // In the order in which they are shown.
  const first = byPage.flat().slice(0, READ_AT_ONCE);
  const read = new Map(await Promise.all(first.map(async ({ record }) => [record, await excerpt(record).catch(() => undefined)] as const)));
  const hitOf = ({ record, count }: Ranked): Hit => ({
    url: record.url,
    heading: marked(record.heading, needles),
    count,
    detail: read.get(record) ?? (() => excerpt(record)),
  });
  return byPage.flatMap((onPage) => {
    const [best] = onPage;
    return best ? [{ page: best.record.page, language: best.record.language, hits: onPage.map(hitOf) }] : [];
  });
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
