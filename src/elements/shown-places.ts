/** Which figures in view show a place: where a reader who points at it or chooses it looks. */
import { FigureMap } from './figure-map.ts';
import { isMostlyInView } from './in-view.ts';

/** The maps of the page. */
export function mapsOfPage(): FigureMap[] {
  return [...document.querySelectorAll('figure-map')].filter((element) => element instanceof FigureMap);
}

/** The id of a live map in view that can show a place; `undefined` when there is none. */
export function mapShowing(place: string): string | undefined {
  return mapsOfPage().find((map) => map.canShow(place))?.dataset['map'];
}

/** The id of a chart in view that has a mark for a place; `undefined` when there is none. */
export function chartShowing(place: string): string | undefined {
  const charts = [...document.querySelectorAll<HTMLElement>('figure-chart')];
  return charts.find((chart) => chart.querySelector(`[data-place="${place}"]`) !== null && isMostlyInView(chart))?.dataset['chart'];
}
