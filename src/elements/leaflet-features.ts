/**
 * Draws what can be chosen, pointed at or switched off on a live map. Leaflet comes in as an argument, because one file
 * alone may load it.
 */
import type L from 'leaflet';
import { feature } from 'topojson-client';
import type { LiveFeature, LiveMap, LivePoint } from '@/drawing/live-map.ts';
import { fromLatLngBounds, toLatLng } from './leaflet-coordinates.ts';
import type { DrawnFeature } from './map-marks.ts';
import type { PaneName, Rendering } from './map-panes.ts';

type Leaflet = typeof L;

/** Radii of what a finger hits of a point, and of the ring around a chosen one, in CSS pixels. */
const POINT_RADIUS = { reach: 14, ring: 9 };

/** What of a feature a pointer hits: what is drawn, an invisible band around it, or nothing. */
type Hit = 'ink' | 'reach' | 'none';

/** The features of one map. */
export class FeatureDrawing {
  readonly #leaflet: Leaflet;
  readonly #map: L.Map;
  readonly #rendering: Rendering;
  readonly #onSelect: (feature: string) => void;

  constructor(leaflet: Leaflet, map: L.Map, rendering: Rendering, onSelect: (feature: string) => void) {
    this.#leaflet = leaflet;
    this.#map = map;
    this.#rendering = rendering;
    this.#onSelect = onSelect;
  }

  /** Draws all features; gives them as they can be marked. */
  draw(data: LiveMap): DrawnFeature[] {
    const draw = (items: readonly LiveFeature[], pane: PaneName, hit: Hit): DrawnFeature[] =>
      items.flatMap((item) => this.#drawFeature(data, item, pane, hit));
    return [
      ...draw(data.shapes, 'shapes', 'ink'),
      ...draw(data.outlines, 'outlines', 'none'),
      ...draw(data.lines, 'lines', 'reach'),
      ...data.points.map((point) => this.#drawPoint(point)),
    ];
  }

  #drawFeature(data: LiveMap, item: LiveFeature, pane: PaneName, hit: Hit): DrawnFeature[] {
    const geometry = data.topology.objects[item.object];
    if (geometry === undefined) return [];
    const drawing = feature(data.topology, geometry);
    const paths = (interactive: boolean, look: L.PathOptions): L.Polyline[] =>
      this.#leaflet
        .geoJSON(drawing, { interactive, style: { ...this.#rendering(pane), ...look } })
        .addTo(this.#map)
        .getLayers()
        .filter((layer) => layer instanceof this.#leaflet.Polyline);
    const reach = hit === 'reach' ? paths(true, { className: 'map-line-reach' }) : [];
    const ink = paths(hit === 'ink', { className: item.className, ...(item.fill === undefined ? {} : { fillColor: item.fill }) });
    for (const path of hit === 'ink' ? ink : reach) this.#choosable(path, item.id);
    return ink.map((path) => {
      const element = path.getElement();
      element?.setAttribute('data-feature', item.id);
      if (item.fill !== undefined) element?.setAttribute('data-hatched', 'true');
      pointArrow(path, item.arrow);
      return {
        ...item,
        layer: item.layer,
        bounds: fromLatLngBounds(path.getBounds()),
        elements: elementsOf([path, ...reach]),
        trace: (kind) => this.#trace(path, item, `map-trace map-trace--${kind}`),
      };
    });
  }

  #drawPoint(item: LivePoint): DrawnFeature {
    const at = toLatLng(item.point);
    const circle = (pane: PaneName, radius: number, className: string, interactive: boolean): L.CircleMarker =>
      this.#leaflet.circleMarker(at, { ...this.#rendering(pane), radius, className, interactive }).addTo(this.#map);
    const reach = circle('points', POINT_RADIUS.reach, 'map-point-reach', true);
    // As in the static drawing: the cap of a line without length, whose size and form are the style sheet's.
    const mark = this.#leaflet
      .polyline([at, at], { ...this.#rendering('points'), className: item.className, interactive: false })
      .addTo(this.#map);
    this.#choosable(reach, item.id);
    mark.getElement()?.setAttribute('data-feature', item.id);
    return {
      ...item,
      layer: item.layer,
      bounds: [...item.point, ...item.point],
      elements: elementsOf([mark, reach]),
      trace: (kind) => {
        const ring = circle('selection', POINT_RADIUS.ring, `map-trace map-trace--${kind}`, false);
        return () => void ring.remove();
      },
    };
  }

  /** Draws the outline of a path once more; the ink of a line lies over its trace, which is a rim on both sides. */
  #trace(path: L.Polyline, item: LiveFeature, className: string): () => void {
    const options = { ...this.#rendering('selection'), interactive: false, fill: false };
    const copies =
      path instanceof this.#leaflet.Polygon
        ? [this.#leaflet.polygon(path.getLatLngs(), { ...options, className })]
        : [`${className} map-trace--line`, item.className].map((name) =>
            this.#leaflet.polyline(path.getLatLngs().flat(2), { ...options, className: name }),
          );
    for (const copy of copies) copy.addTo(this.#map);
    pointArrow(copies.at(-1), item.arrow);
    return () => {
      for (const copy of copies) copy.remove();
    };
  }

  #choosable(path: L.Path, id: string): void {
    path.on('click', () => {
      this.#onSelect(id);
    });
  }
}

/** Puts an arrowhead of the page at the end of a line. */
function pointArrow(path: L.Path | undefined, arrow: string | undefined): void {
  if (arrow !== undefined) path?.getElement()?.setAttribute('marker-end', `url(#${arrow})`);
}

function elementsOf(paths: readonly L.Path[]): Element[] {
  return paths.flatMap((path) => path.getElement() ?? []);
}
