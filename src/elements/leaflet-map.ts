/** The only file that knows Leaflet. Coordinates turn from `[lng, lat]` to Leaflet's `[lat, lng]` here and nowhere else. */
import L from 'leaflet';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { LiveFeature, LiveGround, LiveMap } from '@/drawing/live-map.ts';
import type { Bounds } from '@/drawing/projection.ts';
import { connectGestures } from './map-gestures.ts';
import { MapNames } from './map-names.ts';

export interface LeafletMapOptions {
  /** Accessible name of the map. */
  readonly label: string;
  /** Called with the id of the feature that the reader chose. */
  readonly onSelect: (feature: string) => void;
  /** Called when the wheel turned over the map and the page took it. */
  readonly onScrollPast: () => void;
}

/** A live map as its element sees it. */
export interface LeafletMap {
  /**
   * Marks a feature, or none for an empty id, and brings it into view. Gives the half of the map that it lies in, so
   * that what is said of it can stand in the other.
   */
  select(feature: string): 'start' | 'end' | undefined;
  /** Mutes what does not belong to a structure; `undefined` mutes nothing. */
  bringOut(structure: string | undefined): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Back to the whole frame. */
  reset(): void;
  remove(): void;
}

/** Levels that a reader can zoom in by; beyond, the generalised borders would look wrong. */
const ZOOM_RANGE = 3.5;

/** Levels that one press of a button or key zooms by. */
const ZOOM_STEP = 0.75;

/** Drawing order, from the ground up. Only shapes and lines take part in pointing and tapping. */
const PANES = ['neighbours', 'shapes', 'borders', 'waters', 'outlines', 'lines', 'names'] as const;

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
    // A container changes its size without the window too; it is observed below.
    trackResize: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    inertia: !still,
    maxBounds: leafletBounds(data.limits),
    maxBoundsViscosity: 1,
    keyboardPanDelta: 60,
  });
  try {
    return furnish(map, container, data, ground, options, still);
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
  still: boolean,
): LeafletMap {
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', options.label);
  const renderers = makePanes(map);
  frameTo(map, data.bounds);
  drawGround(ground, renderers, map);
  const layers = drawFeatures(data, renderers, map, options.onSelect);
  layNames(map, data);
  const abort = new AbortController();
  connectGestures(map, options.onScrollPast, abort.signal);
  const reset = afterZoom(map, () => {
    frameTo(map, data.bounds);
  });
  const resizing = new ResizeObserver(afterZoom(map, () => {
    // A map that is hidden, on paper or behind another layer, has no size; it has its old one when it comes back.
    const { clientWidth, clientHeight } = container;
    const { x, y } = map.getSize();
    if (clientWidth === 0 || clientHeight === 0 || (clientWidth === x && clientHeight === y)) return;
    map.invalidateSize({ animate: false });
    frameTo(map, data.bounds);
  }));
  resizing.observe(container);
  let chosen: L.Polyline | undefined;
  /** Zooms about the chosen place, or about the middle of the map. */
  const zoomBy = (levels: number): void => {
    const zoom = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), map.getZoom() + levels));
    if (zoom !== map.getZoom()) map.setZoomAround(chosen?.getBounds().getCenter() ?? map.getCenter(), zoom);
  };
  return {
    select(id) {
      chosen = layers.get(id);
      for (const layer of layers.values()) layer.getElement()?.classList.toggle('is-selected', layer === chosen);
      chosen?.bringToFront();
      if (chosen === undefined) return undefined;
      const outline = chosen.getBounds();
      if (!map.getBounds().contains(outline)) map.panInsideBounds(outline, { animate: !still });
      return map.latLngToContainerPoint(outline.getCenter()).x < map.getSize().x / 2 ? 'start' : 'end';
    },
    bringOut(structure) {
      for (const { id, memberOf } of [...data.shapes, ...data.outlines, ...data.lines]) {
        const belongs = structure === undefined || id === structure || memberOf.includes(structure);
        layers.get(id)?.getElement()?.classList.toggle('is-muted', !belongs);
      }
    },
    zoomIn: () => {
      zoomBy(ZOOM_STEP);
    },
    zoomOut: () => {
      zoomBy(-ZOOM_STEP);
    },
    reset,
    remove() {
      resizing.disconnect();
      abort.abort();
      map.remove();
    },
  };
}

function leafletBounds([west, south, east, north]: Bounds): L.LatLngBounds {
  return L.latLngBounds([south, west], [north, east]);
}

/** Fits the frame exactly; the zoom that does so is the furthest out. */
function frameTo(map: L.Map, bounds: Bounds): void {
  const fitted = leafletBounds(bounds);
  // The old limits would hold the new frame to the scale of the old size.
  map.setMinZoom(0);
  map.setMaxZoom(Infinity);
  map.fitBounds(fitted, { animate: false, padding: [0, 0] });
  map.setMinZoom(map.getZoom());
  map.setMaxZoom(map.getZoom() + ZOOM_RANGE);
}

/**
 * Runs `act` at once, or when a zoom that is being animated has ended: its end would put the map back to where the
 * animation was going (Leaflet 1.9, `_onZoomTransitionEnd`).
 */
function afterZoom(map: L.Map, act: () => void): () => void {
  let zooming = false;
  map.on('zoomanim', () => { zooming = true; });
  map.on('zoomend', () => { zooming = false; });
  return () => {
    if (zooming) map.once('zoomend', act);
    else act();
  };
}

type Renderers = ReadonlyMap<(typeof PANES)[number], L.SVG>;

function makePanes(map: L.Map): Renderers {
  return new Map(
    PANES.map((name, index) => {
      const pane = map.createPane(name);
      pane.classList.add(`map-pane--${name}`);
      // Places are named in the list beside the map; an assistive technology would meet nameless pictures here.
      pane.setAttribute('aria-hidden', 'true');
      pane.style.zIndex = String(400 + index);
      return [name, L.svg({ pane: name, padding: 0.4 })] as const;
    }),
  );
}

function drawGround(ground: LiveGround, renderers: Renderers, map: L.Map): void {
  const draw = (topology: Topology, object: string, pane: (typeof PANES)[number], className: string): void => {
    const geometry = topology.objects[object];
    if (geometry === undefined) return;
    L.geoJSON(feature(topology, geometry), {
      interactive: false,
      style: { ...rendering(renderers, pane), className },
    }).addTo(map);
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

/** The path options that every drawing shares; colours come from the style sheet by class. */
function rendering(renderers: Renderers, pane: (typeof PANES)[number]): L.PolylineOptions {
  const renderer = renderers.get(pane);
  // Leaflet's own thinning (smoothFactor) would open gaps between neighbours.
  return { pane, stroke: false, fillOpacity: 1, smoothFactor: 0, ...(renderer === undefined ? {} : { renderer }) };
}

function drawFeatures(
  data: LiveMap,
  renderers: Renderers,
  map: L.Map,
  onSelect: (feature: string) => void,
): Map<string, L.Polyline> {
  const layers = new Map<string, L.Polyline>();
  const draw = (item: LiveFeature, pane: (typeof PANES)[number], interactive: boolean): void => {
    const geometry = data.topology.objects[item.object];
    if (geometry === undefined) return;
    const group = L.geoJSON(feature(data.topology, geometry), {
      interactive,
      style: {
        ...rendering(renderers, pane),
        className: item.className,
        ...(item.fill === undefined ? {} : { fillColor: item.fill }),
      },
    }).addTo(map);
    group.eachLayer((layer) => {
      if (!(layer instanceof L.Polyline)) return;
      const element = layer.getElement();
      element?.setAttribute('data-feature', item.id);
      if (item.fill !== undefined) element?.setAttribute('data-hatched', 'true');
      layers.set(item.id, layer);
      if (interactive) layer.on('click', () => { onSelect(item.id); });
    });
  };
  for (const shape of data.shapes) draw(shape, 'shapes', true);
  for (const outline of data.outlines) draw(outline, 'outlines', false);
  for (const line of data.lines) {
    draw({ ...line, className: 'map-line-reach' }, 'lines', true);
    draw(line, 'lines', false);
  }
  return layers;
}

/** The positions of a line, `[longitude, latitude]`. */
function lineOf(topology: Topology, object: string): (readonly [number, number])[] {
  const line = topology.objects[object];
  const drawn = line === undefined ? undefined : feature(topology, line);
  if (drawn?.type !== 'Feature' || drawn.geometry.type !== 'LineString') return [];
  return drawn.geometry.coordinates.map(([lng = 0, lat = 0]) => [lng, lat]);
}

function layNames(map: L.Map, data: LiveMap): void {
  const pane = map.getPane('names');
  if (pane === undefined) return;
  const lines = data.lines.map(({ object }) => lineOf(data.topology, object));
  const names = new MapNames(pane, data.names, lines);
  const lay = (): void => {
    const { x: width, y: height } = map.getSize();
    const { x, y } = map.containerPointToLayerPoint([0, 0]);
    names.lay(
      ([lng, lat]) => {
        const point = map.latLngToLayerPoint([lat, lng]);
        return [point.x, point.y];
      },
      { x, y, width, height },
    );
  };
  map.on('zoomend moveend resize viewreset', lay);
  lay();
}
