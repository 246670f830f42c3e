/**
 * Place names in the prose choose their place on a map of the page when they are followed. Without this the links lead
 * to the place's page, or, for what has none, to the map with the place chosen.
 */
import { letPlaceGo, readChosenPlace } from './chosen-place.ts';
import { chartShowing, mapShowing } from './shown-places.ts';
import { pushViewState } from './view-state.ts';

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = placeLinkOf(event);
  if (link === null) return;
  const { place = '', map: home } = link.dataset;
  const shown = home === undefined ? chartFor(place) : mapShowing(place);
  const map = shown ?? home;
  if (map === undefined) return;
  event.preventDefault();
  pushViewState({ map, place });
  // Where no map in view shows the place, the reader asked for one that does.
  const figure = shown === undefined ? document.getElementById(`fig-${map}`) : null;
  if (figure !== null && !isInTheMiddle(figure)) figure.scrollIntoView({ block: 'start' });
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && placeLinkOf(event)?.dataset['chosen'] !== undefined) letPlaceGo();
});

/**
 * The chart in view that shows a place of which no map of the page knows. Following the link once more leads to where
 * it leads: what the chart shows was not what the reader wanted.
 */
function chartFor(place: string): string | undefined {
  return readChosenPlace().place === place ? undefined : chartShowing(place);
}

/** A link of the prose; those in drawings lead where they lead. */
function placeLinkOf({ target }: Event): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a[data-place]') : null;
  return link instanceof HTMLAnchorElement ? link : null;
}

/** Whether a figure that is not live yet takes up the middle of the window. */
function isInTheMiddle(figure: HTMLElement): boolean {
  const { top, bottom } = figure.getBoundingClientRect();
  return top <= innerHeight * 0.6 && bottom >= innerHeight * 0.4;
}
