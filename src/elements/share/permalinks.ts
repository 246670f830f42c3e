/**
 * A click on a link to a place of the page copies its whole address and says so. The links work without this: they lead
 * to the same address, which the browser can copy. What follows the click is loaded with the first one.
 */
import { importAnew } from '../import-anew.ts';
import { readViewState, withViewState } from '../view-state.ts';
import { copyText } from './copy-text.ts';

const load = importAnew(() => import('./offer-permalink.ts'));

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.permalink') : null;
  if (link === null) return;
  event.preventDefault();
  // A link to a part of the page leaves out the page's query, which is the page's own, or what an app has appended to it.
  const { href } = new URL(link.getAttribute('href') ?? '', location.origin + location.pathname);
  const state = 'view' in link.dataset ? readViewState(location.search) : undefined;
  const address = state === undefined ? href : withViewState(href, state);
  // At once, and not when the rest is here: Safari lets a page copy only while the click is being handled.
  const copied = copyText(address);
  load().then(
    ({ offerPermalink }) => offerPermalink(link, address, copied),
    () => void location.assign(href),
  );
});
