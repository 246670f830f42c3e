import { FigureMap } from './figure-map.ts';
import { pushViewState } from './view-state.ts';

/**
 * Place names in the prose point at the place on the maps in view while they are hovered or focused, and choose it
 * when they are followed, without loading the page anew. The links work without this: they lead to the same address.
 */
document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = placeLinkOf(event);
  if (link === null || link.pathname !== location.pathname) return;
  const place = link.dataset['place'] ?? '';
  const shown = maps().find((map) => map.canShow(place))?.dataset['map'];
  const figure = document.getElementById(link.hash.slice(1));
  const map = shown ?? new URLSearchParams(link.search).get('map');
  if (figure === null || map === null) return;
  event.preventDefault();
  pushViewState({ map, place });
  // Where no map in view shows the place, the reader asked for one that does.
  if (shown === undefined && !isInView(figure)) figure.scrollIntoView({ block: 'start' });
});

let indicated = '';

/** Points at the place of a link on every map in view that shows it. */
function indicate(event: Event): void {
  // A finger that rests on a link is about to follow it or to scroll.
  if (event instanceof PointerEvent && event.pointerType === 'touch') return;
  const place = placeLinkOf(event)?.dataset['place'] ?? '';
  if (place === indicated) return;
  indicated = place;
  for (const map of maps()) map.indicate(map.canShow(place) ? place : '');
}

document.addEventListener('pointerover', indicate);
document.addEventListener('focusin', indicate);
document.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget === null) stopIndicating();
});
document.documentElement.addEventListener('pointerleave', stopIndicating);

function stopIndicating(): void {
  indicated = '';
  for (const map of maps()) map.indicate('');
}

function placeLinkOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-place]') : null;
}

function maps(): FigureMap[] {
  return [...document.querySelectorAll('figure-map')].filter((element) => element instanceof FigureMap);
}

/** Whether a figure that is not live yet takes up the middle of the window. */
function isInView(figure: HTMLElement): boolean {
  const { top, bottom } = figure.getBoundingClientRect();
  return top <= innerHeight * 0.6 && bottom >= innerHeight * 0.4;
}
