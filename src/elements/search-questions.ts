/** The questions of a view to the site's index, with what is fetched for them. */
import { loadMeaning } from '../search/find.ts';
import { createSearchSession, type SearchSession, type SearchState } from '../search/search-session.ts';
import { openSite } from '../search/site-index.ts';
import { importAnew } from './import-anew.ts';

/** The search of this page's site; every change is told to `onState`. */
export function createQuestions(onState: (state: SearchState) => void): SearchSession {
  return createSearchSession(() => openSite(document.documentElement.lang), onState, importAnew(loadMeaning));
}
