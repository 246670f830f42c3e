/**
 * The search as a conversation, for the dialog and for the page: input in, states out. No DOM.
 * The index is opened once, late, and again after a failure. A newer question drops the older one: it goes no step
 * further, and of the questions that come while the index opens only the last is asked.
 */
import { type Answer, find, type LoadMeaning, loadMeaning } from './find.ts';
import type { SearchIndex } from './index/pagefind-index.ts';
import { parseQuery, type Query } from './query.ts';
import { type FailureReason, reasonOf, SearchFailure } from './search-failure.ts';
import type { SiteIndex } from './index/site-index.ts';

/** How far the newest question is: nothing asked (perhaps by an input without letters or digits), under way, answered, or failed. */
export type SearchState =
  | { readonly kind: 'idle'; readonly hasInput: boolean }
  | { readonly kind: 'loading'; readonly query: Query }
  | { readonly kind: 'done'; readonly query: Query; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly query: Query; readonly reason: FailureReason };

/** The questions that one view asks; each change is told to the view that made it. */
export interface SearchSession {
  /** Fetches what a search needs, so that the first one is quick; a failure shows with the first question. */
  readonly warm: () => void;
  /** Asks; resolves when this question is answered or dropped, rejects by an error that no {@link SearchFailure} is. */
  readonly search: (input: string) => Promise<void>;
  /** Asks the last question again, with everything loaded anew. */
  readonly retry: () => Promise<void>;
  /** Drops the question under way, of which nothing more is told. */
  readonly drop: () => void;
}

/**
 * @param open opens the index; called at most once until it fails
 * @param onState hears of every change, in order
 * @param load brings what understands a query that stands nowhere as typed; called again after a failure
 */
export function createSearchSession(
  open: () => Promise<SiteIndex>,
  onState: (state: SearchState) => void,
  load: LoadMeaning = loadMeaning,
): SearchSession {
  let index: Promise<SiteIndex> | undefined;
  let newest = 0;
  let last = '';

  const opened = () => (index ??= open());

  const search = async (input: string): Promise<void> => {
    newest += 1;
    const ticket = newest;
    last = input;
    const isNewest = () => ticket === newest;
    const tell = (state: SearchState) => {
      if (isNewest()) onState(state);
    };

    const query = parseQuery(input);
    if (query.needle === '') return tell({ kind: 'idle', hasInput: query.shown !== '' });
    tell({ kind: 'loading', query });
    const asked = opened();
    try {
      const site = await asked;
      if (!isNewest()) return;
      tell({ kind: 'done', query, answer: await find(whileNewest(await site.indexFor(query.needle), isNewest), query, load) });
    } catch (error) {
      if (error instanceof Dropped) return;
      // Only this index is spoilt; a newer question may have opened another.
      if (index === asked) index = undefined;
      tell({ kind: 'failed', query, reason: reasonOf(error) });
      // A fault of the site's own is told to who looks after it, too.
      if (!(error instanceof SearchFailure)) throw error;
    }
  };

  return {
    warm: () => {
      const asked = opened();
      asked.catch(() => {
        // A question that comes now is not told an old failure.
        if (index === asked) index = undefined;
      });
    },
    search,
    retry: () => {
      index = undefined;
      return search(last);
    },
    drop: () => {
      newest += 1;
    },
  };
}

/** Ends a question that nobody waits for any more. */
class Dropped extends Error {
  override readonly name = 'Dropped';
}

/** The index, which throws {@link Dropped} at the first step after a newer question came. */
function whileNewest(index: SearchIndex, isNewest: () => boolean): SearchIndex {
  const sectionsWith: SearchIndex['sectionsWith'] = async (needle) => {
    if (!isNewest()) throw new Dropped();
    const found = await index.sectionsWith(needle);
    if (!isNewest()) throw new Dropped();
    return found;
  };
  return { ...index, sectionsWith };
}
