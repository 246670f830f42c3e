/** The questions of a view to the site's index, with what is fetched for them. */
import { loadMeaning } from '../../search/find.ts';
import { createSearchSession, type SearchSession, type SearchState } from '../../search/search-session.ts';
import { openSite } from '../../search/index/site-index.ts';
import { importAnew } from '../import-anew.ts';

/** The search of this page's site; every change is told to `onState` until `signal` aborts. */
export function createQuestions(onState: (state: SearchState) => void, signal: AbortSignal): SearchSession {
  const session = createSearchSession(() => openSite(document.documentElement.lang), onState, importAnew(loadMeaning));
  signal.addEventListener('abort', session.drop, { once: true });
  return session;
}
