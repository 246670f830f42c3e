/** The only file that runs Leaflet. Coordinates turn from `[lng, lat]` to Leaflet's `[lat, lng]` in leaflet-coordinates.ts. */
import L from 'leaflet';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { LiveGround, LiveMap } from '@/drawing/live-map.ts';
import { toLatLng, toLatLngBounds } from './leaflet-coordinates.ts';
import { FeatureDrawing } from './leaflet-features.ts';
import { connectGestures } from './map-gestures.ts';
import { MapMarks } from './map-marks.ts';
import { MapNames } from './map-names.ts';
import { makePanes, type PaneName, type Rendering } from './map-panes.ts';
import { MapViews, ZOOM_STEP, type Covered, type Direction } from './map-views.ts';
import type { MapView } from './view-state.ts';

export interface LeafletMapOptions {
  /** Accessible name of the map. */
  readonly label: string;
  /** Called with the id of the feature that the reader chose. */
  readonly onSelect: (feature: string) => void;
  /** Called when the wheel turned over the map and the page took it. */
  readonly onScrollPast: () => void;
  /** Called after each movement, with whether a reader caused it: by hand, by a button, or by choosing a place. */
  readonly onMove: (byReader: boolean) => void;
}

/** A live map as its element sees it. */
export interface LeafletMap {
  /**
   * Marks a feature, or none for an empty id, and brings it into view. Gives the half of the map that it lies in, so
   * that what is said of it can stand in the other.
   */
  select(feature: string): 'start' | 'end' | undefined;
  /** Marks a feature that is chosen elsewhere, or none for an empty id. Never moves the map. */
  mark(feature: string): void;
  /** Points at features for as long as a name in the prose is hovered or focused; [] ends it. Never moves the map. */
  indicate(features: readonly string[]): void;
  /** Mutes what is neither one of these nor belongs to one of them; [] mutes nothing. */
  bringOut(features: readonly string[]): void;
  /** Shows these layers and no others; a map without layers ignores it. Names of hidden layers go too. */
  show(layers: readonly string[]): void;
  /** What is in view, or `undefined` for the whole frame. */
  view(): MapView | undefined;
  /** Shows a view, or the whole frame. Never flies for a reader who asked for reduced motion. */
  goTo(view: MapView | undefined): void;
  /** Brings features into view together, with room around them; ids that the map does not know are ignored. */
  fit(features: readonly string[]): void;
  /**
   * Brings the chosen feature out from under something that lies over the map. Where the whole frame was in view it
   * still counts so, and it comes back when nothing is chosen.
   * @param covered in pixels of the window
   */
  uncover(covered: Covered): void;
  zoomIn(): void;
  zoomOut(): void;
  pan(direction: Direction): void;
  /** Back to the whole frame. */
  reset(): void;
  remove(): void;
}

/** Draws a map into `container`, which must have the frame's proportions so that the drawing below is covered exactly. */
export function createLeafletMap(
  container: HTMLElement,
  data: LiveMap,
  ground: LiveGround,
  options: LeafletMapOptions,
): LeafletMap {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(container, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0,
    zoomDelta: ZOOM_STEP,
    scrollWheelZoom: false,
    // A container changes its size without the window too; map-views.ts observes it.
    trackResize: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    inertia: !still,
    maxBounds: toLatLngBounds(data.limits),
    maxBoundsViscosity: 1,
    keyboardPanDelta: 60,
  });
  try {
    return furnish(map, container, data, ground, options);
  } catch (error) {
    // Leaflet has claimed the container, and would refuse it at the next try.
    map.remove();
    throw error;
  }
}

function furnish(
  map: L.Map,
  container: HTMLElement,
  data: LiveMap,
  ground: LiveGround,
  options: LeafletMapOptions,
): LeafletMap {
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', options.label);
  const abort = new AbortController();
  const rendering = makePanes(map, (pane) => L.svg({ pane, padding: 0.4 }));
  const views = new MapViews(map, data.bounds, options.onMove, abort.signal);
  drawGround(ground, rendering, map);
  const marks = new MapMarks(new FeatureDrawing(L, map, rendering, options.onSelect).draw(data));
  const names = layNames(map, data);
  connectGestures(map, options.onScrollPast, abort.signal);
  let chosen = '';
  /** The middle of the chosen place, about which the map is zoomed. */
  const middle = (): [number, number] | undefined => {
    const bounds = marks.boundsOf([chosen]);
    return bounds === undefined ? undefined : [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
  };
  return {
    select(id) {
      chosen = id;
      marks.select(id);
      const bounds = marks.boundsOf([id]);
      const center = middle();
      if (bounds === undefined || center === undefined) {
        views.comeBack();
        return undefined;
      }
      views.include(bounds);
      return map.latLngToContainerPoint(toLatLng(center)).x < map.getSize().x / 2 ? 'start' : 'end';
    },
    mark: (id) => {
      marks.mark(id);
    },
    indicate: (ids) => {
      marks.indicate(ids);
    },
    bringOut: (ids) => {
      marks.bringOut(ids);
    },
    show(layers) {
      marks.show(layers);
      names.show(layers);
    },
    view: () => views.view(),
    goTo: (view) => {
      views.goTo(view);
    },
    fit(ids) {
      const bounds = marks.boundsOf(ids);
      if (bounds !== undefined) views.fit(bounds);
    },
    uncover(covered) {
      const bounds = marks.boundsOf([chosen]);
      const { left, top } = container.getBoundingClientRect();
      if (bounds === undefined) return;
      views.uncover(bounds, { left: covered.left - left, right: covered.right - left, top: covered.top - top, bottom: covered.bottom - top });
    },
    zoomIn: () => {
      views.zoomBy(ZOOM_STEP, middle());
    },
    zoomOut: () => {
      views.zoomBy(-ZOOM_STEP, middle());
    },
    pan: (direction) => {
      views.pan(direction);
    },
    reset: () => {
      views.reset();
    },
    remove() {
      abort.abort();
      map.remove();
    },
  };
}

function drawGround(ground: LiveGround, rendering: Rendering, map: L.Map): void {
  const draw = (topology: Topology, object: string, pane: PaneName, className: string): void => {
    const geometry = topology.objects[object];
    if (geometry === undefined) return;
    L.geoJSON(feature(topology, geometry), { interactive: false, style: { ...rendering(pane), className } }).addTo(map);
  };
  draw(ground.borders, 'neighbours', 'neighbours', 'map-neighbours');
  draw(ground.borders, 'cityBorders', 'borders', 'map-city-borders');
  draw(ground.borders, 'province', 'borders', 'map-province');
  for (const waters of ground.waters) {
    draw(waters, 'sea', 'waters', 'map-sea');
    draw(waters, 'yangtze', 'waters', 'map-sea');
    draw(waters, 'lakes', 'waters', 'map-lake');
    draw(waters, 'lines', 'waters', 'map-canal');
  }
}

function layNames(map: L.Map, data: LiveMap): Pick<MapNames, 'show'> {
  const pane = map.getPane('names');
  if (pane === undefined) throw new Error('The map has no pane for its names.');
  const lines = data.lines.map(({ object, layer }) => ({ layer, line: positionsOf(data.topology, object) }));
  const names = new MapNames(pane, data.names, { lines, points: data.points });
  const lay = (): void => {
    const { x: width, y: height } = map.getSize();
    const { x, y } = map.containerPointToLayerPoint([0, 0]);
    names.lay(
      (position) => {
        const point = map.latLngToLayerPoint(toLatLng(position));
        return [point.x, point.y];
      },
      { x, y, width, height },
    );
  };
  map.on('zoomend moveend resize viewreset', lay);
  lay();
  return {
    show(layers) {
      names.show(layers);
      lay();
    },
  };
}

/** The positions of a line, `[longitude, latitude]`. */
function positionsOf(topology: Topology, object: string): (readonly [longitude: number, latitude: number])[] {
  const line = topology.objects[object];
  const drawn = line === undefined ? undefined : feature(topology, line);
  if (drawn?.type !== 'Feature' || drawn.geometry.type !== 'LineString') return [];
  return drawn.geometry.coordinates.map(([lng = 0, lat = 0]) => [lng, lat]);
}
