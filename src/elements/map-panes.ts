/** The panes of a live map: what lies over what. */
import type { Map as LeafletView, PolylineOptions, SVG } from 'leaflet';

/**
 * Drawing order, from the ground up. Only shapes, lines and points take part in pointing and tapping. What is chosen
 * or pointed at is drawn once more above them all, so that no border and no water covers its outline.
 */
const PANES = ['neighbours', 'shapes', 'borders', 'waters', 'outlines', 'lines', 'points', 'selection', 'names'] as const;

export type PaneName = (typeof PANES)[number];

/** Gives the path options of a pane; colours come from the style sheet by class. */
export type Rendering = (pane: PaneName) => PolylineOptions;

/**
 * Makes the panes, each with a drawing of its own.
 * @param makeRenderer makes the drawing of a pane
 */
export function makePanes(map: LeafletView, makeRenderer: (pane: PaneName) => SVG): Rendering {
  const renderers = new Map<PaneName, SVG>();
  for (const [index, name] of PANES.entries()) {
    const pane = map.createPane(name);
    pane.classList.add(`map-pane--${name}`);
    // Places are named in the list beside the map; an assistive technology would meet nameless pictures here.
    pane.setAttribute('aria-hidden', 'true');
    pane.style.zIndex = String(400 + index);
    if (name !== 'names') renderers.set(name, makeRenderer(name));
  }
  return (pane) => {
    const renderer = renderers.get(pane);
    // Leaflet's own thinning (smoothFactor) would open gaps between neighbours.
    return { pane, stroke: false, fillOpacity: 1, smoothFactor: 0, ...(renderer === undefined ? {} : { renderer }) };
  };
}
