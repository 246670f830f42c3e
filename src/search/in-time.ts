/** How long the search waits for what comes over the network. */
import { SearchFailure } from './search-failure.ts';

/** Fifteen seconds: ten times what a slow 4G needs. */
const DEADLINE = 15_000;

/**
 * The result, or a failure: whatever goes wrong on the way here is a piece that did not arrive, and worth another try.
 * @throws {SearchFailure} `too-slow` after fifteen seconds, `index-missing` for any other error
 */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SearchFailure('too-slow')), DEADLINE);
  });
  try {
    return await Promise.race([work, late]);
  } catch (cause) {
    throw cause instanceof SearchFailure ? cause : new SearchFailure('index-missing', cause);
  } finally {
    clearTimeout(timer);
  }
}
