import rawRedirects from '../../content/redirects.json' with { type: 'json' };
import { expects, recordOf } from './fields.ts';
import { z } from 'astro/zod';
import { ContentError, describe, parseRecords, recordAddress } from './parse-records.ts';

const FILE = 'content/redirects.json';

/** An address that was published once, and where what it stood for is now. */
export interface Redirect {
  /** A page (`/old/`) or a place on one (`/coast/#old`) that the site has no more. */
  readonly from: string;
  /** A page, a place on one, or a view of the atlas (`/atlas/?place=xuzhou`). */
  readonly to: string;
}

const fromHint = expects(
  'the path of a page, with or without a fragment',
  'Write it as "/old-page/" or "/coast/#old-heading", with a slash at both ends of the path, in ASCII.',
);
const toHint = expects(
  'a path of this site, with or without a fragment',
  'Write it as "/coast/", "/coast/#new-heading" or "/atlas/?place=xuzhou", with a slash at both ends of the path, in ASCII.',
);

/** `/` is always there and moves nowhere; a place on it may. */
const from = z.string(fromHint).regex(/^\/(?!$)(?:[a-z0-9-]+\/)*(?:#[A-Za-z][A-Za-z0-9-]*)?$/, fromHint);
const to = z.string(toHint).regex(/^\/(?:[a-z0-9-]+\/)*(?:\?[a-z0-9=&._-]+)?(?:#[A-Za-z][A-Za-z0-9-]*)?$/, toHint);

const redirectSchema = recordOf({ from, to });

/**
 * Reads the redirects. Whether their pages and places exist is known only when the pages are built: see
 * `src/build/check-redirects.ts`.
 * @throws {ContentError} with file, record, field and remedy, also for a redirect to an address that moves on itself.
 */
export function parseRedirects(raw: unknown, file: string): readonly Redirect[] {
  const redirects = parseRecords<Redirect>(raw, file, redirectSchema, { label: 'from', unique: ['from'] });
  const targets = new Map(redirects.map((redirect) => [redirect.from, redirect.to]));
  const problems = redirects.flatMap((redirect, index) => {
    const where = `${recordAddress(file, index, redirect.from)} · field to`;
    const next = targets.get(redirect.to) ?? targets.get(pagePath(redirect.to));
    if (next === undefined) return [];
    if (leadsTo(redirect.from, redirect.to, targets)) {
      return [`${where}: ${describe(redirect.to)} leads back to ${describe(redirect.from)}. Name an address that exists.`];
    }
    return [`${where}: ${describe(redirect.to)} has itself moved to ${describe(next)}. Name that address.`];
  });
  if (problems.length > 0) throw new ContentError(problems.join('\n'));
  return redirects;
}

/** Whether who follows the redirects from `address` comes to `goal`. */
function leadsTo(goal: string, address: string, targets: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = address; at !== undefined && !seen.has(at); at = targets.get(at) ?? targets.get(pagePath(at))) {
    if (at === goal || pagePath(at) === goal) return true;
    seen.add(at);
  }
  return false;
}

/** The page of an address: `/coast/` for `/coast/?map=coast#fig-coast`. */
export function pagePath(address: string): string {
  return address.replace(/[?#].*$/, '');
}

/** The id of the place on a page that an address names, or an empty string when it names the page. */
export function fragmentId(address: string): string {
  return /#(.*)$/.exec(address)?.[1] ?? '';
}

/** Every address that has moved, in the order of the file. */
export const redirects = parseRedirects(rawRedirects, FILE);

/** The pages that have moved, for which the build writes a page that leads on. */
export function movedPages(list: readonly Redirect[] = redirects): readonly Redirect[] {
  return list.filter((redirect) => fragmentId(redirect.from) === '');
}

/** The places of one page that have moved: the old id, and the new address. */
export function movedPlaces(page: string, list: readonly Redirect[] = redirects): Readonly<Record<string, string>> {
  return Object.fromEntries(
    list.flatMap((redirect): [string, string][] => {
      const id = fragmentId(redirect.from);
      return id !== '' && pagePath(redirect.from) === page ? [[id, redirect.to]] : [];
    }),
  );
}
