import { pushViewState } from './view-state.ts';

/**
 * Place names in the prose choose the place on the map that they link to, without loading the page anew. The links
 * work without this: they lead to the same address.
 */
document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-place]') : null;
  if (link === null || link.pathname !== location.pathname) return;
  const figure = document.getElementById(link.hash.slice(1));
  const map = new URLSearchParams(link.search).get('map');
  if (figure === null || map === null) return;
  event.preventDefault();
  pushViewState({ map, place: link.dataset['place'] ?? '' });
  // Beside the prose the map is in view already; in one column it is not, and the reader asked for it.
  const box = figure.getBoundingClientRect();
  if (box.top > innerHeight * 0.6 || box.bottom < innerHeight * 0.4) figure.scrollIntoView({ block: 'start' });
});
