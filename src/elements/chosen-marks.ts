/** The chosen place, marked wherever the page shows it without a live map: in its prose and in its charts. */
import { isReturn } from './arrival/visit.ts';
import { figureOf, onChosenPlace, readChosenPlace } from './chosen-place.ts';
import { passagesNaming } from './passage-marks.ts';
import { readViewState } from './view-state.ts';

let marked = '';

function mark(): void {
  const { place } = readChosenPlace();
  if (place === marked) return;
  marked = place;
  for (const element of document.querySelectorAll('[data-chosen]')) element.removeAttribute('data-chosen');
  if (place === '') return;
  const named = passagesNaming(place).flatMap(({ element, links }) => [element, ...links]);
  for (const element of [...named, ...document.querySelectorAll(`figure-chart [data-place="${place}"]`)]) element.setAttribute('data-chosen', '');
}

/** A link to a place whose fragment a messenger has cut would open above the figure that it is about. */
function showAskedFigure(): void {
  const state = readViewState(location.search);
  const isAsked = state !== undefined && (state.place !== '' || state.view !== undefined);
  // A messenger's fragment has no target either.
  if (isAsked && !isReturn() && document.querySelector(':target') === null) figureOf(state.map)?.scrollIntoView();
}

onChosenPlace(mark);
mark();
showAskedFigure();
