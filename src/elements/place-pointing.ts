/**
 * A place that is hovered or focused, by its name in the prose or by its mark in a chart, is pointed at wherever else
 * the page shows it: on the maps in view, and by its marks in the charts.
 */
import { mapsOfPage } from './shown-places.ts';

const POINTERS = 'a[data-place], figure-chart [data-mark][data-place]';

let pointedAt = '';

function pointAt(place: string): void {
  if (place === pointedAt) return;
  pointedAt = place;
  for (const mark of document.querySelectorAll('[data-indicated]')) mark.removeAttribute('data-indicated');
  if (place !== '') for (const mark of document.querySelectorAll(`figure-chart [data-place="${place}"]`)) mark.setAttribute('data-indicated', '');
  for (const map of mapsOfPage()) map.indicate(map.canShow(place) ? place : '');
}

function placeOf({ target }: Event): string {
  return (target instanceof Element ? target.closest<HTMLElement | SVGElement>(POINTERS) : null)?.dataset['place'] ?? '';
}

document.addEventListener('pointerover', (event) => {
  // A finger that rests on a link is about to follow it or to scroll.
  if (event.pointerType !== 'touch') pointAt(placeOf(event));
});
document.addEventListener('focusin', (event) => {
  // A tap gives the focus too, and nothing would end what it points at.
  if (event.target instanceof Element && event.target.matches(':focus-visible')) pointAt(placeOf(event));
});
document.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget === null) pointAt('');
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') pointAt('');
});
document.documentElement.addEventListener('pointerleave', () => {
  pointAt('');
});
