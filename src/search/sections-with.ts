/** Which sections hold what. */
import type { Found } from './index/record.ts';

/** Exactly the sections that contain a needle, each with its count. @throws {SearchFailure} when the index could not answer */
export type Ask = (needle: string) => Promise<readonly Found[]>;

/**
 * The sections that contain at least one of `needles`, with the places of all of them together.
 * @throws {SearchFailure} when the index could not answer
 */
export async function sectionsWithAny(ask: Ask, needles: readonly string[]): Promise<readonly Found[]> {
  const lists = await Promise.all(needles.map(ask));
  const byUrl = new Map<string, Found>();
  for (const { record, count } of lists.flat()) {
    byUrl.set(record.url, { record, count: count + (byUrl.get(record.url)?.count ?? 0) });
  }
  return [...byUrl.values()];
}

/** The sections that stand in every list, with their places in all of them together. */
export function inAll([first = [], ...others]: readonly (readonly Found[])[]): readonly Found[] {
  return first.flatMap(({ record, count }) => {
    const counts = others.map((found) => found.find((other) => other.record.url === record.url)?.count ?? 0);
    return counts.includes(0) ? [] : [{ record, count: counts.reduce((sum, more) => sum + more, count) }];
  });
}
