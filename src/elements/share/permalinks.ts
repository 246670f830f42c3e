/**
 * A click on a link to a place of the page copies its whole address and says so. The links work without this: they lead
 * to the same address, which the browser can copy. What follows the click is loaded with the first one.
 */
import { importAnew } from '../import-anew.ts';
import { readViewState, withViewState } from '../view-state.ts';
import { copyText } from './copy-text.ts';

const load = importAnew(() => import('./offer-permalink.ts'));

// Before the elements of the page: the atlas would take a link with a view for one that it is to follow itself.
document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.permalink') : null;
  if (link === null) return;
  event.preventDefault();
  const { view, query = '' } = link.dataset;
  // Without the query of the page, which may be what an app has appended to it, but with that of a filter.
  const href = link.origin + link.pathname + query + link.hash;
  const state = readViewState(location.search);
  // The view in the address may be another figure's; the atlas is on a page of its own.
  const address = state !== undefined && (view === '' || view === state.map) ? withViewState(href, state) : href;
  // At once, and not when the rest is here: Safari lets a page copy only while the click is being handled.
  const copied = copyText(address);
  load().then(
    ({ offerPermalink }) => offerPermalink(link, address, copied),
    // The address is copied all the same. What else the page shows stays.
    () => void (link.pathname === location.pathname && (location.hash = link.hash)),
  );
}, true);
